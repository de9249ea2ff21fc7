export { createCleaner } from './cleaner.js';
export type { Cleaner, CleanOptions } from './cleaner.js';
export { readCleanModel } from './model.js';
export type { CleanBlock, CleanModel, CleanResult, Dateline } from './types.js';

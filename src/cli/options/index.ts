export type { FilterFlags, InputFlags, LineFlags, ViewFlags } from './flags.js';
export { CHOOSING, READING, TALKING, withOptions } from './groups.js';
export { LEAST_COLUMNS } from './records.js';
export { oneOf } from './values.js';

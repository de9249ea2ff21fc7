export { createDetector, type Detector, scriptOf } from './detector.js';
export { loadDetectModel } from './load.js';
export type { DetectIndex, DetectModel, LanguageTable, ScriptTable } from './model.js';

export { createDetector, type Detector, scriptOf } from './detector.js';
export type { DetectModel, LanguageTable, ScriptTable } from './model.js';

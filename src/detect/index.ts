export { createDetector, type Detector, scriptOf } from './detector.js';
export {
  createSecondOpinion,
  needsSecondOpinion,
  type Ranking,
  type SecondOpinion,
} from './second-opinion.js';
export { loadDetectModel } from './load.js';
export type { DetectIndex, DetectModel, LanguageTable, ScriptTable } from './model.js';

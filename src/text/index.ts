export {
  APOSTROPHE,
  classifyCharacter,
  classOf,
  COMBINING,
  LETTER,
  SURROGATE,
} from './characters.js';
export { hasControls, jsonText, maskControls, spellControls } from './controls.js';
export { isInNumber } from './in-number.js';
export { keyPrefixEnd, toKey } from './key.js';
export { lineAt, lineStarts } from './lines.js';
export { Memo } from './memo.js';
export { keyOf, makeToken, scan } from './scan.js';
export { scanProse } from './lost-marks.js';
export { tokensIn } from './tokens-in.js';
export { cutSentences, type SentenceCut, type SentenceRules } from './sentences.js';
export { didYouMean, nearest } from './nearest.js';
export { shinglesOf } from './shingles.js';

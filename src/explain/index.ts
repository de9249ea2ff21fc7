export type { ExplainContext, Words } from './context.js';
export { dateWordsOf } from './date-words.js';
export { explainPlace, lineCount } from './explain-place.js';
export { factExplanation } from './fact-roles.js';
export { findTarget, type Target } from './find-target.js';
export { checkExamples, type ExampleResult } from './own-examples.js';
export { missedSentences, type ReadArticle } from './missed.js';
export { traceDocument, type Traced } from './trace-document.js';

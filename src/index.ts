/** The library: what the command-line tool is made of, without files, clock or terminal. */
export { diffDigests, readDigest, type DiffOptions } from './diff/index.js';
export { filterDigest, NO_CRITERIA, type Criteria } from './filter/index.js';
export { checkQuotes, quotesIn } from './verify/index.js';
export { toArticleLine } from './article-line.js';
export { extractDocument, type ExtractOptions } from './pipeline.js';
export type { Resources } from './resources.js';
export { openResources } from './io/resources.js';
export type * from './types/index.js';

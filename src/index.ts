/**
 * The library: what the command-line tool is made of. Nothing is kept between calls but what {@link openResources} gives,
 * and nothing reads a clock or a network.
 *
 * @module digest
 */
export { extract, type ArticleInput } from './library/extract.js';
export { merge } from './library/merge.js';
export { render, type RenderRequest } from './library/render.js';
export { openResources, type OwnResources } from './io/resources/resources.js';
export { RunError } from './errors.js';
export type { OwnSources, Resources } from './resources.js';
export { diffDigests, readDigest, type DiffOptions, type DigestResult } from './diff/index.js';
export { filterDigest, NO_CRITERIA, type Criteria, type FilterOptions } from './filter/index.js';
export { checkQuotes, quotesIn, type Quote, type Source } from './verify/index.js';
export { toArticleLine, type Provenance } from './article-line.js';
export { extractDocument, type ExtractOptions } from './pipeline.js';
export { readLine, type LineResult } from './merge/index.js';
export { wholeOriginal, type Original, type Passage } from './render/original.js';
export type * from './types/index.js';
export type * from './types/article-line.js';
export type * from './types/delta.js';
export type * from './types/digest.js';
export type * from './types/fact.js';
export type * from './types/own-file.js';
export type * from './types/verification.js';

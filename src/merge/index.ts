export { identity } from './article-set.js';
export { jaccard } from './near-copies.js';
export { mergeLines } from './merge-lines.js';
export type { MergeOptions } from './merge-lines.js';
export type { NameOptions } from './names.js';
export { readLine } from './read-line.js';
export type { LineResult } from './read-line.js';
export { foreignLines, isArticle } from './uniform.js';
export type { Producer } from './uniform.js';

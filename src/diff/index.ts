export { diffDigests, type DiffOptions } from './diff-digests.js';
export { filterDelta } from './filter-delta.js';
export { entryKey, splitDelta } from './split-delta.js';
export { readDigest, type DigestResult } from './read-digest.js';

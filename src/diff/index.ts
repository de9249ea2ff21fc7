export { diffDigests, type DiffOptions } from './diff-digests.js';
export { readDigest, type DigestResult } from './read-digest.js';

import { classOf, DIGIT, LETTER } from './characters.js';

/** Words of one shingle. */
const WORDS = 3;
/** Hashes kept of one text: the standard error of the Jaccard estimate is about 1/√n. */
const KEPT = 128;

/**
 * The smallest hashes of all sequences of three words, ascending, without repeats: a bottom-k sketch (Broder 1997),
 * from which two texts' Jaccard similarity is estimated without the texts.
 */
export function shinglesOf(keys: readonly string[]): number[] {
  const words = keys.filter(isWord);
  const hashes = new Uint32Array(Math.max(0, words.length - WORDS + 1));
  for (let i = 0; i < hashes.length; i++) hashes[i] = hashOf(words, i);
  const kept: number[] = [];
  for (const hash of hashes.sort()) {
    if (kept.length === KEPT) break;
    if (hash !== kept.at(-1)) kept.push(hash);
  }
  return kept;
}

/** Most keys begin with a letter or digit; only the others need the expression. */
function isWord(key: string): boolean {
  const kind = classOf(key.charCodeAt(0) || 0);
  return kind === LETTER || kind === DIGIT || /[\p{L}\p{N}]/u.test(key);
}

/** FNV-1a over the code units of the words, a zero between them. */
function hashOf(words: readonly string[], from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + WORDS; i++) {
    const word = words[i] ?? '';
    for (let c = 0; c < word.length; c++) hash = Math.imul(hash ^ word.charCodeAt(c), 0x01000193);
    hash = Math.imul(hash, 0x01000193);
  }
  // FNV's high bits mix badly on short input; the sketch needs all of them.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

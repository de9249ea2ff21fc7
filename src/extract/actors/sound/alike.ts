import { editDistance } from '../../../text/nearest.js';
import { toKey } from '../../../text/index.js';

/** Letters of a hundred that two spellings of a word may differ in, and the least that every word may. */
const MOST_DIFFERENT = 35;
const LEAST = 1;

/**
 * Whether a name can be a spelling of another in the same script: «Касем Солеймани» is «Касем Сулеймани», «Сергей Морару» is not
 * «Сержиу Моро», though their consonants are the same. Every word but initials must have its like; order does not count.
 */
export function areAlike(name: string, known: string): boolean {
  const others = wordsOf(known);
  return wordsOf(name).every((word) => others.some((other) => isNear(word, other)));
}

function isNear(a: string, b: string): boolean {
  const most = Math.floor((Math.max(a.length, b.length) * MOST_DIFFERENT) / 100);
  return editDistance(a, b, Math.max(LEAST, most) + 1) <= Math.max(LEAST, most);
}

const wordsOf = (name: string): string[] =>
  toKey(name)
    .split(/[^\p{L}\p{M}']+/u)
    .filter((word) => word.length > 1);

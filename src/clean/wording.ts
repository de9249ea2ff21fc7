import { scanProse } from '../text/index.js';
import type { Span } from '../types/index.js';

/** The words and numbers of a span, as comparison keys. */
export function wordsOf(raw: string, { start, end }: Span): readonly string[] {
  return scanProse(raw, start, end)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.key);
}

/** The same words in the same order, whatever stands between them. */
export function isEqual(words: readonly string[], copy: readonly string[]): boolean {
  if (words.length === 0 || words.length !== copy.length) return false;
  return words.every((word, i) => word === copy[i]);
}

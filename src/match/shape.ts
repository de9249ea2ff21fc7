import type { Token } from '../types/index.js';

const [NUM, WORD, CAP, UPPER, LOWER, ANY, MARK, LATIN, INNER] = [1, 2, 4, 8, 16, 32, 64, 128, 256];

/**
 * The built-in classes that a token has by its shape, and as a mark within a number or not: bit `i` for the class `BUILTINS[i]`.
 * Never 0.
 */
export function shapesOf({ kind, casing, key, spaced }: Token, inNumber: boolean): number {
  if (kind === 'mark') return inNumber || isInner(key, spaced) ? MARK | INNER : MARK;
  const shapes = ANY | INNER | casingBits(casing);
  if (kind === 'number') return shapes | NUM;
  const first = key.charCodeAt(0);
  return shapes | WORD | (first >= 0x61 && first <= 0x7a ? LATIN : 0);
}

/** Marks that part nothing: "Poland's", "north-western", «завод „Азот“». */
const isInner = (key: string, spaced: boolean): boolean =>
  key === "'s" || key === '"' || (key === '-' && !spaced);

function casingBits(casing: Token['casing']): number {
  switch (casing) {
    case 'capital':
    case 'mixed':
      return CAP;
    case 'upper':
      return CAP | UPPER;
    case 'lower':
      return LOWER;
    case 'none':
      return 0;
  }
}

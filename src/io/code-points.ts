/** Converts offsets into one text between UTF-16 code units (inside) and code points (outside). */
export interface CodePointIndex {
  /** Code points before a UTF-16 offset. An offset inside a surrogate pair counts as its start. */
  readonly toCodePoint: (offset: number) => number;
  /** UTF-16 offset of a code point. */
  readonly toUtf16: (codePoint: number) => number;
  /** No character of the text takes two code units: both offsets are one. */
  readonly isIdentity: boolean;
}

const IDENTITY: CodePointIndex = {
  toCodePoint: (offset) => offset,
  toUtf16: (codePoint) => codePoint,
  isIdentity: true,
};

/**
 * Prepares a text in linear time; a query takes logarithmic time in the number of surrogate pairs,
 * none where there are none. Lone surrogates are code points, as in `Array.from`.
 */
export function codePointIndex(raw: string): CodePointIndex {
  const pairs = surrogatePairs(raw);
  if (pairs.length === 0) return IDENTITY;
  return {
    // A pair that starts before the offset has one code unit too many, even if it is cut there.
    toCodePoint: (offset) => offset - countBelow(pairs, (start) => start < offset),
    toUtf16: (codePoint) =>
      codePoint + countBelow(pairs, (start, index) => start - index < codePoint),
    isIdentity: false,
  };
}

// UTF-16 offsets of the first halves, ascending.
function surrogatePairs(raw: string): readonly number[] {
  const pairs: number[] = [];
  for (const match of raw.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(match.index);
  return pairs;
}

// How many items at the start of an ascending list pass a test that the rest fails.
function countBelow(
  pairs: readonly number[],
  test: (start: number, index: number) => boolean,
): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = pairs[middle];
    if (start !== undefined && test(start, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

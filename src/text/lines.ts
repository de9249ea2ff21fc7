/** The last text asked about: the stages of one article ask about the same, one after the other. */
let last: { readonly raw: string; readonly starts: Uint32Array } | null = null;

/**
 * Offsets at which lines start. CR, LF and CRLF each end one line, so that the numbers are those
 * an editor shows. The list is shared and must not be changed.
 */
export function lineStarts(raw: string): Uint32Array {
  if (last?.raw !== raw) last = { raw, starts: findLines(raw) };
  return last.starts;
}

function findLines(raw: string): Uint32Array {
  const starts = [0];
  for (const { index, 0: mark } of raw.matchAll(/\r\n?|\n/g)) starts.push(index + mark.length);
  return Uint32Array.from(starts);
}

/** 1-based line on which an offset stands. */
export function lineAt(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

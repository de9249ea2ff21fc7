/**
 * Offsets at which lines start. CR, LF and CRLF each end one line, so that the numbers are those
 * an editor shows.
 */
export function lineStarts(raw: string): Uint32Array {
  const starts = [0];
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    if (unit === 10 || (unit === 13 && raw.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
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

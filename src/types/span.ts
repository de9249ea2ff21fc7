/**
 * A half-open range `[start, end)` of UTF-16 code units of an article's raw text, so that
 * `raw.slice(span.start, span.end)` is the text it stands for. Code points exist only at the
 * door: `io/code-points.ts` converts on the way out and in.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

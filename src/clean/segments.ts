import type { Span } from '../types/index.js';

/** A non-empty line of the page. */
export interface Segment extends Span {
  /** Where the line begins with its indentation and ends with its trailing white space. */
  readonly outer: Span;
  /** 1-based line number as an editor counts: CR, LF and CRLF end a line. */
  readonly line: number;
  /** An empty line stands before it. */
  readonly gap: boolean;
}

const LF = 10;
const CR = 13;

/**
 * Cuts the page into its non-empty lines. U+2028 and U+2029 end a block too, but editors do not
 * number lines by them. U+0085 does not: in texts decoded as a Latin or Cyrillic ISO encoding it
 * is an ellipsis of the Windows code page.
 */
export function cutSegments(raw: string, from: number): Segment[] {
  const segments: Segment[] = [];
  let line = 1 + countLines(raw, from);
  let begin = from;
  let gap = false;
  for (let at = from; at <= raw.length; at++) {
    const unit = at === raw.length ? LF : raw.charCodeAt(at);
    if (!isBreak(unit)) continue;
    const { start, end } = trim(raw, begin, at);
    if (start < end) {
      segments.push({ start, end, outer: { start: begin, end: at }, line, gap });
      gap = false;
    } else if (begin > from) gap = true;
    if (unit === CR && raw.charCodeAt(at + 1) === LF) at += 1;
    if (unit === LF || unit === CR) line += 1;
    begin = at + 1;
  }
  return segments;
}

function isBreak(unit: number): boolean {
  if (unit <= CR) return unit === LF || unit === CR;
  return unit === 0x2028 || unit === 0x2029;
}

function countLines(raw: string, to: number): number {
  let count = 0;
  for (let at = 0; at < to; at++) {
    const unit = raw.charCodeAt(at);
    if (unit === LF || (unit === CR && raw.charCodeAt(at + 1) !== LF)) count += 1;
  }
  return count;
}

/** White space, and invisible characters that would make an empty line look like a block. */
function isBlank(unit: number): boolean {
  if (unit <= 0x20) return true;
  if (unit < 0x7f || (unit > 0xa0 && unit < 0x1680)) return false;
  return /^[\s\u0085\u200b-\u200f\u202a-\u202e\u2060-\u2069]$/u.test(String.fromCharCode(unit));
}

/** The span without white space at its ends. */
export function trim(raw: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(raw.charCodeAt(start))) start += 1;
  while (end > start && isBlank(raw.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

import { codePointIndex } from '../io/code-points.js';
import { lineAt, lineStarts } from '../text/index.js';
import {
  VERIFICATION_SCHEMA,
  type CitationFailure,
  type Verification,
} from '../types/verification.js';
import type { Quote } from './quotes-in.js';
import { sourceFinder, type Source } from './source-finder.js';

/** Compares each citation with the characters that stand in its source now. */
export function checkQuotes(quotes: readonly Quote[], sources: readonly Source[]): Verification {
  const find = sourceFinder(sources, quotes);
  const readers = new Map<Source, Reader>();
  const readerOf = (source: Source): Reader => {
    const known = readers.get(source) ?? readerFor(source.raw);
    readers.set(source, known);
    return known;
  };
  const failures = quotes.flatMap((quote) => {
    const source = find(quote);
    const failure = source === null ? unread(quote) : failureOf(quote, readerOf(source));
    return failure === null ? [] : [failure];
  });
  const changed = quotes.filter((quote) => (find(quote)?.id ?? quote.article) !== quote.article);
  return {
    schema: VERIFICATION_SCHEMA,
    checked: quotes.length,
    held: quotes.length - failures.length,
    articles: new Set(quotes.map(({ path, article }) => JSON.stringify([path, article]))).size,
    changedSources: [...new Set(changed.map(({ path }) => path))].sort(),
    failures: failures.sort(byPlace),
  };
}

/** A source's text by code points. */
interface Reader {
  readonly raw: string;
  readonly slice: (start: number, end: number) => string;
  readonly toUtf16: (codePoint: number) => number;
  readonly toCodePoint: (offset: number) => number;
  readonly lineOf: (offset: number) => number;
}

function readerFor(raw: string): Reader {
  const { toCodePoint, toUtf16 } = codePointIndex(raw);
  const starts = lineStarts(raw);
  return {
    raw,
    toCodePoint,
    toUtf16,
    slice: (start, end) => raw.slice(toUtf16(start), toUtf16(end)),
    lineOf: (offset) => lineAt(starts, offset),
  };
}

const unread = ({ text, ...place }: Quote): CitationFailure => ({
  problem: 'unread',
  ...place,
  expected: text,
  found: null,
  now: null,
});

function failureOf({ text, ...place }: Quote, reader: Reader): CitationFailure | null {
  const { start, end, line } = place;
  const found = reader.slice(start, end);
  const at = reader.toUtf16(start);
  if (found === text) {
    const now = { start, line: reader.lineOf(at) };
    if (line === null || line === now.line) return null;
    return { problem: 'line', ...place, expected: text, found, now };
  }
  const moved = nearestIndex(reader.raw, text, at);
  return {
    problem: moved === null ? 'changed' : 'moved',
    ...place,
    expected: text,
    found,
    now: moved === null ? null : { start: reader.toCodePoint(moved), line: reader.lineOf(moved) },
  };
}

/** Where a text stands nearest to an offset; null when it stands nowhere, or is empty. */
function nearestIndex(raw: string, text: string, offset: number): number | null {
  if (text === '') return null;
  const before = raw.lastIndexOf(text, offset);
  const after = raw.indexOf(text, offset);
  if (before < 0) return after < 0 ? null : after;
  return after < 0 || offset - before <= after - offset ? before : after;
}

function byPlace(a: CitationFailure, b: CitationFailure): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}

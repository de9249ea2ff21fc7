import type { Span } from '../../src/types/index.js';

/** Exact words of an article, found by their 1-based line. */
export interface Quoted {
  readonly text: string;
  /** Words around `text` that stand once on the line; null where `text` itself does. */
  readonly quote: string | null;
  readonly line: number;
}

/** The lines of a text as spans without their terminators (LF, CRLF or CR). */
export function lineSpans(raw: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of raw.matchAll(/\r\n|\r|\n/g)) {
    spans.push({ start, end: end.index });
    start = end.index + end[0].length;
  }
  return [...spans, { start, end: raw.length }];
}

const onlyPlace = (hay: string, needle: string): number | null => {
  const first = hay.indexOf(needle);
  return first >= 0 && hay.indexOf(needle, first + 1) < 0 ? first : null;
};

/** Where quoted words stand, in code units; null when they don't or stand there more than once. */
export function locate(raw: string, { text, quote, line }: Quoted): Span | null {
  const span = lineSpans(raw)[line - 1];
  if (!span) return null;
  const context = quote ?? text;
  const outer = onlyPlace(raw.slice(span.start, span.end), context);
  const inner = onlyPlace(context, text);
  if (outer === null || inner === null) return null;
  const start = span.start + outer + inner;
  return { start, end: start + text.length };
}

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/**
 * The reported mention that lies on the quoted words: the one that shares most characters with
 * them, of equals the shortest. Undefined when none touches them. Hand in mentions of one kind;
 * for quantities `spanOf` should give the numeral (`mention => mention.number`).
 */
export function findMention<M extends Span>(
  raw: string,
  fact: Quoted,
  mentions: readonly M[],
  spanOf: (mention: M) => Span = (mention) => mention,
): M | undefined {
  const place = locate(raw, fact);
  if (!place) return undefined;
  const length = ({ start, end }: Span) => end - start;
  return mentions
    .filter((mention) => shared(place, spanOf(mention)) > 0)
    .sort(
      (a, b) =>
        shared(place, spanOf(b)) - shared(place, spanOf(a)) ||
        length(spanOf(a)) - length(spanOf(b)),
    )[0];
}

import { scanProse } from '../text/index.js';
import type { Span, Token } from '../types/index.js';
import { callAt } from './calls.js';
import { findHits, sentenceAround } from './hits.js';
import type { Hit } from './hits.js';
import { describeLine, HEAD } from './line.js';
import type { Line } from './line.js';
import type { Lexicon } from './lexicon.js';
import { trim } from './segments.js';
import type { Segment } from './segments.js';
import { stampAt } from './stamp.js';
import type { Topic } from './types.js';

/** Calls of the page that scrapers glue to the paragraph before or behind them. */
const GLUED: ReadonlySet<Topic> = new Set<Topic>([
  'subscription',
  'read-also',
  'error-report',
  'source',
]);
/** A shorter rest is no text of its own, unless it is a whole sentence of so many tokens. */
const LEAST_TEXT = 60;
const LEAST_TOKENS = 5;
/** A longer sentence is no call. */
const LONGEST_CALL = 250;

/** Cuts calls of the page off the paragraph they are glued to; other lines stay whole. */
export function cutCalls(raw: string, line: Line, lexicon: Lexicon): Line[] {
  const { call, tokens } = candidate(raw, line, lexicon);
  if (call === null) return [line];
  const span = sentenceAround(tokens, call);
  const before = trim(raw, line.start, span.start);
  const behind = trim(raw, span.end, line.end);
  const rest = before.end - before.start + behind.end - behind.start;
  const told = rest >= LEAST_TEXT || isSentence(tokens, before.start, before.end);
  if (!told || span.end - span.start > LONGEST_CALL) return [line];
  return pieces(raw, line, [span.start, span.end], lexicon);
}

/** Words up to a full stop, among them a word in small letters: «Пожар потушен, пострадавших нет.» */
function isSentence(tokens: readonly Token[], start: number, end: number): boolean {
  const inside = tokens.filter((token) => token.start >= start && token.end <= end);
  const closed = inside.at(-1)?.key === '.';
  return closed && inside.length > LEAST_TOKENS && inside.some(({ casing }) => casing === 'lower');
}

/** Where a call stands in a line, among the tokens that were looked at. */
interface Candidate {
  readonly call: number | null;
  readonly tokens: readonly Token[];
}

function candidate(raw: string, line: Line, lexicon: Lexicon): Candidate {
  if (line.end - line.start <= HEAD) {
    const call = gluedAt(line.hits) ?? line.call;
    return { call, tokens: call === null ? [] : scanProse(raw, line.start, line.end) };
  }
  const tokens = scanProse(raw, lastSentences(raw, line), line.end);
  return { call: gluedAt(findHits(tokens, lexicon)) ?? callAt(tokens, lexicon), tokens };
}

function gluedAt(hits: readonly Hit[]): number | null {
  return hits.find(({ topic }) => GLUED.has(topic))?.start ?? null;
}

/** Where the first sentence begins within the last {@link HEAD} characters of a long line. */
function lastSentences(raw: string, { end }: Segment): number {
  let at = end - HEAD;
  while (at < end && !(/[.!?…۔؟]/u.test(raw.charAt(at)) && /\s/u.test(raw.charAt(at + 1)))) at += 1;
  return Math.min(end, at + 1);
}

/**
 * Cuts the time stamp off a title or lead that it is glued to: «14:32, 27.09.2024 Заголовок». A day in words and without a
 * time of day stays: «27 сентября Ирак подписал …» is a sentence.
 */
export function cutStamp(raw: string, line: Line, lexicon: Lexicon): Line[] {
  const { opening } = line;
  if (line.stamp) return [line];
  if (opening?.beforeCapital === true && (opening.hasClock || opening.isNumeric))
    return pieces(raw, line, [opening.end], lexicon);
  if (line.end - line.start > HEAD / 2 || line.ending === 'stop') return [line];
  const tokens = scanProse(raw, line.start, line.end);
  for (let at = Math.max(1, tokens.length - 16); at < tokens.length; at++) {
    const first = tokens[at];
    if (first === undefined || first.kind === 'mark') continue;
    const stamp = stampAt(tokens, at, lexicon);
    if (stamp.end !== tokens.length || !stamp.hasClock) continue;
    return stamp.day === null ? [line] : pieces(raw, line, [first.start], lexicon);
  }
  return [line];
}

/** The parts of a line between the offsets; the outer ends keep the white space of the line. */
function pieces(raw: string, line: Segment, offsets: readonly number[], lexicon: Lexicon): Line[] {
  const edges = [line.start, ...offsets, line.end];
  const spans = edges
    .slice(1)
    .map((end, i): Span => trim(raw, edges[i] ?? end, end))
    .filter(({ start, end }) => start < end);
  const last = spans.length - 1;
  return spans.map((span, i) => {
    const start = i === 0 ? line.outer.start : span.start;
    const end = i === last ? line.outer.end : span.end;
    const gap = i === 0 && line.gap;
    const piece = { start: span.start, end: span.end, line: line.line, gap, outer: { start, end } };
    return describeLine(raw, piece, lexicon);
  });
}

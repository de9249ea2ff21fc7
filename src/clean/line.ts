import { scanProse } from '../text/index.js';
import type { Span, Token } from '../types/index.js';
import { callAt, mayCall } from './calls.js';
import { findHits } from './hits.js';
import type { Hit } from './hits.js';
import type { Lexicon } from './lexicon.js';
import type { Segment } from './segments.js';
import { stampAt } from './stamp.js';
import type { Stamp } from './stamp.js';
import { tally } from './tally.js';
import type { Tally } from './tally.js';

/** Characters of a line that are looked at: longer lines are paragraphs, whatever stands behind. */
export const HEAD = 400;

/** What the rules may know about a line. */
export interface Line extends Segment, Tally {
  /** `stop` for a mark that ends a statement, `query` for ? and !. */
  readonly ending: 'stop' | 'query' | 'colon' | 'none';
  readonly marker: 'bullet' | 'number' | 'none';
  /** The line is nothing but a time stamp. */
  readonly stamp: Stamp | null;
  /** The line begins with a time stamp and goes on: "14:20 Headline". */
  readonly opening: Opening | null;
  readonly hits: readonly Hit[];
  /** Where it calls on the readers, or null. */
  readonly call: number | null;
}

/** A time stamp before other words of its line. */
export interface Opening extends Span {
  readonly hasClock: boolean;
  /** A day in figures, with its year. */
  readonly isNumeric: boolean;
  /** The next word has a capital letter, or a script without them. */
  readonly beforeCapital: boolean;
}

/** Describes a line in a time that does not depend on its length beyond {@link HEAD}. */
export function describeLine(raw: string, segment: Segment, lexicon: Lexicon): Line {
  const until = Math.min(segment.end, segment.start + HEAD);
  const tokens = scanProse(raw, segment.start, until);
  const stamp = stampAt(tokens, 0, lexicon);
  const end = endOfCounters(tokens, stamp, lexicon);
  const whole = until === segment.end && end === tokens.length;
  const counted = tally(tokens, lexicon);
  const { words, numbers, capitals, cased, channels, counters, marks, lists } = counted;
  const { pageWords, readers } = counted;
  // Written out: spreading costs more than looking at a short line.
  return {
    ending: endingOf(raw, segment),
    marker: markerOf(tokens, lexicon),
    stamp: whole && stamp.kind !== 'none' ? stamp : null,
    opening: whole ? null : openingOf(tokens, stamp),
    hits: findHits(tokens, lexicon),
    call: mayCall(lists) ? callAt(tokens, lexicon) : null,
    start: segment.start,
    end: segment.end,
    outer: segment.outer,
    line: segment.line,
    gap: segment.gap,
    words,
    numbers,
    capitals,
    cased,
    channels,
    counters,
    marks,
    lists,
    pageWords,
    readers,
  };
}

/** Behind a day with what readers are told of it: "27.09.2024 | 3 min read | 1,204 views", "| Updated 2 hours ago". */
function endOfCounters(tokens: readonly Token[], { kind, end }: Stamp, lexicon: Lexicon): number {
  if (kind !== 'day') return end;
  const rest = tokens.slice(end);
  const counted = rest.some(({ kind: each }) => each === 'number');
  const told = rest.every(
    ({ kind: each, key }) =>
      each !== 'word' || lexicon.has('counter', key) || lexicon.has('stamp', key),
  );
  return counted && told ? tokens.length : end;
}

function openingOf(tokens: readonly Token[], stamp: Stamp): Opening | null {
  const [first, last] = [tokens[0], tokens[stamp.end - 1]];
  if (stamp.kind === 'none' || !first || !last) return null;
  const next = tokens.slice(stamp.end).find(({ key }) => !DIVIDERS.has(key));
  const { day } = stamp;
  const figures = tokens.filter(({ kind, start }) => kind === 'number' && day && start < day.end);
  return {
    start: first.start,
    end: last.end,
    hasClock: stamp.hasClock,
    isNumeric: figures.length > 2,
    beforeCapital: next?.kind === 'word' && isOpening(next),
  };
}

/** What stands between a time and what it is glued to: «14:40 • Новости дня». */
const DIVIDERS = new Set(['•', '·', '|']);

/** «14:20 Заголовок», and «14:20Заголовок», but not "10:30AM". */
function isOpening({ casing, spaced }: Token): boolean {
  return spaced ? casing !== 'lower' : casing === 'capital';
}

const CLOSERS = /[\s"'«»”“’)\]–—-]/u;

function endingOf(raw: string, { start, end }: Segment): Line['ending'] {
  let last = end - 1;
  while (last > start && CLOSERS.test(raw.charAt(last))) last -= 1;
  const mark = raw.charAt(last);
  if ('.…۔;؛'.includes(mark)) return 'stop';
  if ('!?؟'.includes(mark)) return 'query';
  return mark === ':' ? 'colon' : 'none';
}

const BULLETS = new Set([
  '•',
  '·',
  '●',
  '▪',
  '■',
  '◾',
  '▶',
  '►',
  '→',
  '➡',
  '*',
  '○',
  '♦',
  '✅',
  '✔',
]);
const DASHES = new Set(['-', '–']);

function markerOf(tokens: readonly Token[], lexicon: Lexicon): Line['marker'] {
  const [first, second, third] = tokens;
  if (first === undefined || second === undefined) return 'none';
  if (BULLETS.has(first.key) || (DASHES.has(first.key) && second.spaced)) return 'bullet';
  if (
    first.kind === 'number' &&
    first.key.length < 3 &&
    (second.key === '.' || second.key === ')')
  ) {
    return third?.spaced === true ? 'number' : 'none';
  }
  return lexicon.has('ordinal', first.key) && second.key === ':' ? 'number' : 'none';
}

/** Shortest length of a line, in characters, that is a paragraph: with a full stop, and without. */
const CLOSED_PARAGRAPH = 80;
const OPEN_PARAGRAPH = 150;

/** Running text, as against titles, names, labels and teasers. */
export function isParagraph(line: Line): boolean {
  const length = line.end - line.start;
  const closed = line.ending === 'stop' || line.ending === 'query' || line.ending === 'colon';
  return length >= OPEN_PARAGRAPH || (closed && length >= CLOSED_PARAGRAPH);
}

/** Running text, short sentences included. */
export function isText(line: Line): boolean {
  return isParagraph(line) || line.ending === 'stop';
}

/** A line that could be the title of a story: words, and no full stop. */
export function isTitleLike(line: Line): boolean {
  return line.words > 1 && !isParagraph(line) && line.ending !== 'stop' && line.ending !== 'colon';
}

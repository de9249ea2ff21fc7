import type { Span, Token } from '../types/index.js';
import type { Lexicon } from './lexicon.js';

/** What a line tells of a time: nothing, a time of day or how long ago it was, or a day (with or without a time of day). */
export type StampKind = 'none' | 'clock' | 'day';

/** A time stamp within a line, e.g. "27.09.2024, 14:32"; `end` is the index behind its last token. */
export interface Stamp {
  readonly kind: StampKind;
  readonly end: number;
  readonly hasClock: boolean;
  /** The day, from its first to its last character. */
  readonly day: Span | null;
}

/** No stamp is longer than this, in tokens. */
const LONGEST = 32;
const MARKS = new Set([
  '.',
  ',',
  '/',
  '-',
  '–',
  ':',
  '|',
  '•',
  '·',
  '(',
  ')',
  '[',
  ']',
  '+',
  '©',
  '🕔',
  '⏰',
]);
/** Letters of the ending of an ordinal number. */
const LONGEST_ENDING = 2;
const DAY_SEPARATORS = new Set(['.', '/', '-']);

/** Reads the longest time stamp that begins at the token `from`. */
export function stampAt(tokens: readonly Token[], from: number, lexicon: Lexicon): Stamp {
  let at = from;
  let end = from;
  let hasClock = false;
  let isAgo = false;
  let day: Span | null = null;
  let short: Span | null = null;
  const limit = Math.min(tokens.length, from + LONGEST);
  while (at < limit) {
    const dayEnd = dayEndAt(tokens, at, lexicon);
    const clockEnd = clockEndAt(tokens, at);
    const agoEnd = agoEndAt(tokens, at, lexicon);
    if (dayEnd > at) {
      day ??= { start: tokens[at]?.start ?? 0, end: tokens[dayEnd - 1]?.end ?? 0 };
      end = at = dayEnd;
    } else if (clockEnd > at) {
      hasClock = true;
      end = at = clockEnd;
    } else if (shortDayEnd(tokens, at) > at) {
      short = { start: tokens[at]?.start ?? 0, end: tokens[at + 2]?.end ?? 0 };
      at += 3;
      end = hasClock ? at : end;
    } else if (agoEnd > at) {
      isAgo = true;
      end = at = agoEnd;
    } else if (isStampWord(tokens[at], lexicon)) {
      at += 1;
      end = at;
    } else if (MARKS.has(tokens[at]?.key ?? '')) {
      at += 1;
    } else break;
  }
  while (at < limit && MARKS.has(tokens[at]?.key ?? '')) at += 1;
  // «07.07» alone may be any number.
  if (hasClock) day ??= short;
  const kind = day ? 'day' : hasClock || isAgo ? 'clock' : 'none';
  return { kind, end: kind === 'none' ? from : at === tokens.length ? at : end, hasClock, day };
}

function isStampWord(token: Token | undefined, lexicon: Lexicon): boolean {
  return token?.kind === 'word' && lexicon.has('stamp', token.key);
}

const MOST_MONTH_WORDS = 3;

/** Index behind "2 hours ago", «منذ 2 أشهر», and a day of a calendar whose years are not ours: «26 ربيع الآخر 1446»; or `at`. */
function agoEndAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  if (!isNumber(tokens[at], 1, 99) || !isStampWord(tokens[at + 1], lexicon)) return at;
  let end = at + 1;
  while (end <= at + MOST_MONTH_WORDS && isStampWord(tokens[end], lexicon)) end += 1;
  return isNumber(tokens[end], 1300, 1500) ? end + 1 : at + 2;
}

/** Index behind "14:32" or "14:32:05", or `at`. */
function clockEndAt(tokens: readonly Token[], at: number): number {
  if (!isNumber(tokens[at], 0, 24) || tokens[at + 1]?.key !== ':') return at;
  if (!isNumber(tokens[at + 2], 0, 59) || length(tokens[at + 2]) !== 2) return at;
  const seconds = tokens[at + 3]?.key === ':' && isNumber(tokens[at + 4], 0, 59);
  return seconds ? at + 5 : at + 3;
}

/** Index behind "27.10", a day without its year, or `at`. */
function shortDayEnd(tokens: readonly Token[], at: number): number {
  const separator = tokens[at + 1];
  if (separator?.spaced !== false || !DAY_SEPARATORS.has(separator.key)) return at;
  const [day, month] = [tokens[at], tokens[at + 2]];
  if (length(day) !== 2 || length(month) !== 2 || month?.spaced !== false) return at;
  return isNumber(day, 1, 31) && isNumber(month, 1, 12) ? at + 3 : at;
}

/** Index behind a day of the calendar: 27.09.2024, 2024-09-27, 27 сентября (2024), Sept. 27 (, 2024); or `at`. */
export function dayEndAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  if (tokens[at]?.kind === 'number') {
    const numeric = numericDayEnd(tokens, at);
    if (numeric > at) return numeric;
    if (!isNumber(tokens[at], 1, 31)) return at;
    const name = dayNumberEnd(tokens, at);
    const month = monthEndAt(tokens, name, lexicon);
    return month > name ? yearEndAt(tokens, month) : at;
  }
  const month = monthEndAt(tokens, at, lexicon);
  if (month === at || !isNumber(tokens[month], 1, 31)) return at;
  return yearEndAt(tokens, month + 1);
}

/** Index behind the number of a day with what may stand between it and the month: "12th", «18 / أبريل», "21-Sep-2024". */
function dayNumberEnd(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  if (next?.key === '/' || isHyphen(next)) return at + 2;
  const ordinal = next?.kind === 'word' && !next.spaced && next.key.length <= LONGEST_ENDING;
  return ordinal ? at + 2 : at + 1;
}

function numericDayEnd(tokens: readonly Token[], at: number): number {
  const separator = tokens[at + 1]?.key ?? '';
  if (!DAY_SEPARATORS.has(separator) || tokens[at + 3]?.key !== separator) return at;
  const [first, second, third] = [tokens[at], tokens[at + 2], tokens[at + 4]];
  if (!isNumber(second, 1, 31)) return at;
  const yearLast = isNumber(first, 1, 31) && isYear(third);
  const yearFirst = isYear(first) && length(first) === 4 && isNumber(third, 1, 31);
  return yearLast || yearFirst ? at + 5 : at;
}

/** A month's name of one or two words, also two names («أيلول/سبتمبر»), and an abbreviation with its stop. */
function monthEndAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const end = monthNameEnd(tokens, at, lexicon);
  if (end === at) return at;
  if (tokens[end]?.key === '/') return otherName(tokens, end, lexicon);
  return tokens[end]?.key === '.' && !tokens[end].spaced ? end + 1 : end;
}

/** Index behind «/سبتمبر», or `at`. */
function otherName(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const end = monthNameEnd(tokens, at + 1, lexicon);
  return end > at + 1 ? end : at;
}

function monthNameEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.kind !== 'word') return at;
  const name = second && lexicon.opensMonth(first.key) ? `${first.key} ${second.key}` : null;
  if (name !== null && lexicon.has('month', name)) return at + 2;
  return lexicon.has('month', first.key) ? at + 1 : at;
}

function yearEndAt(tokens: readonly Token[], at: number): number {
  const year = tokens[at]?.key === ',' || isHyphen(tokens[at]) ? at + 1 : at;
  if (isYear(tokens[year]) && length(tokens[year]) === 4) return year + 1;
  const before = tokens[at - 1];
  // «14 дек.» gives its stop back: what follows decides what it ends.
  return before?.key === '.' ? at - 1 : at;
}

const isHyphen = (token: Token | undefined): boolean => token?.key === '-' && !token.spaced;

function isYear(token: Token | undefined): boolean {
  return (
    (length(token) === 4 && isNumber(token, 1900, 2099)) ||
    (length(token) === 2 && isNumber(token, 0, 99))
  );
}

function isNumber(token: Token | undefined, least: number, most: number): boolean {
  if (token?.kind !== 'number' || token.key.length > 4) return false;
  const value = Number(token.key);
  return value >= least && value <= most;
}

function length(token: Token | undefined): number {
  return token?.key.length ?? 0;
}

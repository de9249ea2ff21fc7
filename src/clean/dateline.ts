import { scanProse } from '../text/index.js';
import type { Span, Token } from '../types/index.js';
import { isWord } from './hits.js';
import type { Lexicon } from './lexicon.js';
import { DASHES, JOINERS, placeEnd } from './place.js';
import { dayEndAt } from './stamp.js';
import type { Dateline } from './types.js';

/** Characters within which a dateline has come to its end. */
const LONGEST = 120;
/** Shorter words in capitals before a dash may be an abbreviation: «США — Ирак». */
const LEAST_PLACE = 5;

/**
 * Reads the dateline that a text opens with: place, day and agency in any order, apart from each other by marks, then a
 * dash, colon or stop: «КИЕВ, 14 дек — РИА Новости.», "BAGHDAD, Sept 27 (Reuters) -", «بغداد (رويترز) -».
 * Two of the three parts are needed, or a place in capitals before a dash; otherwise it is the first sentence.
 */
export function readDateline(raw: string, block: Span, lexicon: Lexicon): Dateline | null {
  const tokens = scanProse(raw, block.start, Math.min(block.end, block.start + LONGEST));
  const parts = readParts(tokens, lexicon);
  const { place, agency, date, closed, dashed, slashed } = parts;
  const whole = block.end - block.start <= LONGEST && isWhole(parts, tokens);
  if (!closed && !whole) return null;
  const found = [place, agency, date].filter((part) => part !== null).length;
  if (agency && (found > 1 || dashed)) return { place, agency, date };
  if (place && date && (dashed || slashed || parts.upper)) return { place, agency, date };
  const alone = place && dashed && parts.upper && place.end - place.start >= LEAST_PLACE;
  return alone ? { place, agency, date } : null;
}

/** Whether a line is a dateline and nothing else: «Агентство - Багдад», "BAGHDAD, Sept 27". */
export function isDateline(raw: string, line: Span, lexicon: Lexicon): boolean {
  if (line.end - line.start > LONGEST) return false;
  const tokens = scanProse(raw, line.start, line.end);
  const parts = readParts(tokens, lexicon);
  const { place, agency, date } = parts;
  return isWhole(parts, tokens) && place !== null && (agency !== null || date !== null);
}

function isWhole({ end, dashed, date }: Parts, tokens: readonly Token[]): boolean {
  return end === tokens.length && (dashed || date !== null);
}

interface Parts {
  /** Index behind the last token that belongs to the dateline. */
  end: number;
  place: Span | null;
  agency: Span | null;
  date: Span | null;
  /** The parts ended with a mark that ends datelines. */
  closed: boolean;
  dashed: boolean;
  /** A slash stands behind place and day. */
  slashed: boolean;
  /** The place is written in capitals. */
  upper: boolean;
}

function readParts(tokens: readonly Token[], lexicon: Lexicon): Parts {
  const parts: Parts = {
    end: 0,
    place: null,
    agency: null,
    date: null,
    closed: false,
    dashed: false,
    slashed: false,
    upper: false,
  };
  let at = 0;
  while (at < tokens.length) {
    const next = partAt(tokens, at, parts, lexicon);
    if (next > at) {
      at = next;
      parts.closed = false;
      continue;
    }
    const mark = tokens[at];
    if (mark === undefined || mark.kind !== 'mark') break;
    const dash = DASHES.has(mark.key);
    if (!dash && !JOINERS.has(mark.key)) break;
    if (at > 0 && (dash || ').:/]'.includes(mark.key))) parts.closed = true;
    parts.dashed ||= dash && at > 0;
    // «القاهرة 10 مارس 2019 / أعلنت …»
    parts.slashed ||= mark.key === '/' && parts.place !== null && parts.date !== null;
    at += 1;
  }
  parts.end = at;
  return parts;
}

/** Reads the part that begins at `at` into `parts`; index behind it, or `at`. */
function partAt(tokens: readonly Token[], at: number, parts: Parts, lexicon: Lexicon): number {
  const agency = parts.agency ? at : agencyEnd(tokens, at, lexicon);
  if (agency > at) {
    parts.agency = spanOf(tokens, at, agency);
    return agency;
  }
  const day = parts.date ? at : dayEndAt(tokens, at, lexicon);
  if (day > at) {
    parts.date = spanOf(tokens, at, day);
    return day;
  }
  const last = parts.agency !== null || parts.date !== null;
  if (parts.place) return regionEnd(tokens, at, parts, lexicon);
  const place = placeEnd(tokens, at, lexicon, last);
  if (place === at) return at;
  parts.place = spanOf(tokens, at, place);
  parts.upper = tokens.slice(at, place).some(({ casing }) => casing === 'upper');
  return place;
}

/** Behind a town in capitals its state: "MANILA, Philippines (AP) —". */
function regionEnd(tokens: readonly Token[], at: number, parts: Parts, lexicon: Lexicon): number {
  const { place, upper, agency, date } = parts;
  if (!upper || agency || date || place === null || tokens[at - 1]?.key !== ',') return at;
  const end = placeEnd(tokens, at, lexicon, false);
  if (end > at) parts.place = { start: place.start, end: tokens[end - 1]?.end ?? place.end };
  return end;
}

function agencyEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const rest = tokens.slice(at, at + 12);
  const words = rest.filter(isWord);
  if (words[0] !== rest[0]) return at;
  const ends = lexicon
    .phrasesAt(words, 0)
    .filter((hit) => hit.topic === 'agency')
    .map((hit) => words[hit.endWord - 1]?.end ?? 0);
  const end = Math.max(0, ...ends);
  return end > 0 ? at + rest.findIndex((token) => token.end === end) + 1 : at;
}

function spanOf(tokens: readonly Token[], first: number, end: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

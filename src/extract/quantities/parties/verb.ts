import { readingEndingAt } from '../../readings.js';
import type { Section } from '../../section.js';
import type { SentenceClauses } from '../common/clause.js';
import type { Draft } from '../common/draft.js';

/** A verb before a count: its tokens. */
export interface Verb {
  readonly at: number;
  readonly end: number;
}

/** Verbs whose subject has, sends or loses what is counted; "has" tells an owner only right before the count. */
export const OWNING = ['owner-verb', 'possess-verb'] as const;

/**
 * The nearest verb of one of the classes before a count, in the count's clause, or in the one before where the count has only a
 * subject of its own.
 */
export function verbBefore(
  section: Section,
  { first }: Draft,
  { firstToken, clauseAt }: SentenceClauses,
  names: readonly string[],
  elliptic: boolean,
): Verb | null {
  const { pack, stream } = section;
  const ids = pack.classIds(names);
  const possess = pack.classId('possess-verb');
  const framed = pack.classId('count-of');
  const home = clauseAt(first);
  for (let at = first - 1; at >= firstToken; at--) {
    if (clauseAt(at) !== home && !elliptic) return null;
    for (const { class: id, length } of stream.at(at)) {
      const end = at + length;
      if (!ids.includes(id) || end > first) continue;
      // "reported 360 killed and 900 injured": what a number counts is no verb.
      if (isCounted(section, at)) continue;
      // "the number of wounded": a noun of those who are counted.
      if (readingEndingAt(section, framed, at, firstToken)) continue;
      // "has 500 tanks", «мають в Іраку 500 танків», not "has attacked 500 tanks"
      if (id !== possess || isAllPlace(section, end, first)) return { at, end };
    }
  }
  return null;
}

/** Names, times and prepositions between a verb and its object. */
const PLACE = ['locative', 'actor', 'date'] as const;
/** Words of a place that are none of these: «на севере Кипра». */
const PLACE_WORDS = 2;

/** Whether nothing stands between two tokens, or nothing but places and times. */
function isAllPlace({ pack, stream }: Section, from: number, to: number): boolean {
  const ids = pack.classIds(PLACE);
  let at = from;
  let left = 0;
  while (at < to) {
    const length = Math.max(0, ...ids.map((id) => stream.longest(at, id)?.length ?? 0));
    if (length === 0 && left === 0) return false;
    left = length === 0 ? left - 1 : PLACE_WORDS;
    at += Math.max(1, length);
  }
  return at === to;
}

/** Tokens of a count up to a name or verb inside it. */
const WIDEST = 4;

/** Inside another count: «трое американских солдат» kill nobody. */
export function isCounted({ pack, stream }: Section, token: number): boolean {
  const id = pack.classId('count');
  for (let at = Math.max(0, token - WIDEST); at <= token; at++) {
    const reading = stream.longest(at, id);
    if (reading && at + reading.length > token) return true;
  }
  return false;
}

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
  const home = clauseAt(first);
  for (let at = first - 1; at >= firstToken; at--) {
    if (clauseAt(at) !== home && !elliptic) return null;
    for (const { class: id, length } of stream.at(at)) {
      const end = at + length;
      if (!ids.includes(id) || end > first) continue;
      // "reported 360 killed and 900 injured": what a number counts is no verb.
      if (isCounted(section, at)) continue;
      // "has 500 tanks", not "has attacked 500 tanks"
      if (id !== possess || end === first) return { at, end };
    }
  }
  return null;
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

import { perObject } from '../../per-pack.js';
import type { Section } from '../../section.js';
import type { ActorIndex, PlacedActor } from '../common/actor-index.js';
import type { TokenRange } from '../common/amount.js';
import type { SentenceClauses } from '../common/clause.js';
import type { Draft } from '../common/draft.js';
import { SIGN, tells } from '../common/signs.js';
import { cuesOf } from '../counted/outcome-cues.js';
import { speaksOf, thingsIn } from '../counted/outcome-things.js';
import type { SentenceCounts } from '../relations/sentence-counts.js';

/** Words of how somebody did at the polls. */
const RESULT = 'contest-result';
const CANDIDATE = 'contest-candidate';
/** Things that are counted there. */
const VOTE = 'vote';
const VOTER = 'voter';
const SEAT = 'seat';

/** What somebody won at the polls. */
export interface Won {
  readonly what: 'vote-share' | 'seats';
  /** Entity id; null of one in a list of shares, which is nobody's for sure. */
  readonly by: string | null;
}

/** Whether an article speaks of votes, so that "came second with 20.8%" is of them. */
const speaksOfVotes = perObject((section: Section): boolean => speaksOf(section, VOTE));

/**
 * Who won which share of votes or how many seats, by the index of the number: "the Reds won 31.4% of the vote, the Blues 28%". Each
 * number is of the one party, or else the one person, that is named since the number before it; where none or several are, that number
 * and all behind it are nobody's.
 */
export function wonIn(
  section: Section,
  { drafts, ties, clauses }: SentenceCounts,
  actors: ActorIndex,
): ReadonlyMap<number, Won> {
  const won = new Map<number, Won>();
  if (!tells(clauses, SIGN.contest) || !speaksOfVotes(section)) return won;
  const { pack, stream } = section;
  const { firstToken, endToken } = clauses;
  if (!stream.holds(firstToken, endToken, pack.classId(RESULT))) return won;
  let from = firstToken;
  let last: number | null = null;
  for (const [i, draft] of drafts.entries()) {
    const what = whatIs(section, draft, last !== null && won.get(last)?.what === 'seats');
    if (what === null) continue;
    if (isOneOfList(draft, drafts[i - 1]) || isOneOfList(drafts[i + 1], draft)) {
      won.set(i, { what, by: null });
      continue;
    }
    if ((ties[i] ?? null) !== null || isTallied(section, draft, clauses, drafts)) continue;
    const by = contenderIn(section, actors, { first: from, end: draft.first });
    if (by === null) {
      // "The Reds won 31% …, 28% …": the second is of somebody who is not known, and so may be the first.
      if (last !== null && isBare(actors.within(from, draft.first))) won.delete(last);
      return won;
    }
    won.set(i, { what, by });
    last = i;
    from = draft.end;
  }
  return won;
}

/** Tokens between two shares of a list. */
const AND = 2;

/** "The Reds and the Blues won 31% and 28%": which share is whose, order alone would say. */
const isOneOfList = (draft: Draft | undefined, before: Draft | undefined): boolean =>
  draft?.category === 'percent' && before?.category === 'percent' && draft.first - before.end < AND;

/** Whether nobody at all is named who could have won something. */
const isBare = (placed: readonly PlacedActor[]): boolean =>
  !placed.some(({ actor }) => actor.type === 'organisation' || actor.type === 'person');

const isTallied = (
  section: Section,
  draft: Draft,
  clauses: SentenceClauses,
  drafts: readonly Draft[],
): boolean => cuesOf(section, draft, clauses, drafts).has('tallied');

/** What a number can be of; a bare one of seats only behind one of seats. */
function whatIs(section: Section, draft: Draft, isSeats: boolean): Won['what'] | null {
  const { category, counted, unit } = draft;
  const things = thingsIn(section, draft);
  if (category === 'percent')
    return counted === null || things.includes(VOTE) || things.includes(VOTER)
      ? 'vote-share'
      : null;
  if (things.includes(SEAT)) return 'seats';
  return isSeats && counted === null && category === null && unit === null ? 'seats' : null;
}

/** The only party that some words name, else the only person; nobody where a candidate of a party may be either. */
function contenderIn(
  { pack, stream }: Section,
  actors: ActorIndex,
  { first, end }: TokenRange,
): string | null {
  const placed = actors.within(first, end);
  const ofType = (type: string): ReadonlySet<string> =>
    new Set(placed.filter(({ actor }) => actor.type === type).map(({ actor }) => actor.entity));
  const [parties, people] = [ofType('organisation'), ofType('person')];
  const isEither = parties.size > 0 && people.size > 0;
  if (isEither && stream.holds(first, end, pack.classId(CANDIDATE))) return null;
  const some = parties.size > 0 ? parties : people;
  const [only] = some;
  return some.size === 1 ? (only ?? null) : null;
}

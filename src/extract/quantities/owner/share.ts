import type { ActorType } from '../../../types/index.js';
import type { Section } from '../../section.js';
import { isVerbFirst } from '../../word-order.js';
import type { ActorIndex, PlacedActor } from '../common/actor-index.js';
import type { SentenceClauses } from '../common/clause.js';
import type { Draft } from '../common/draft.js';
import { DASHES } from '../common/marks.js';
import { SIGN, tells } from '../common/signs.js';
import { isBeside } from '../parties/subject.js';

/** Who stands for election. */
const CANDIDATES: ReadonlySet<ActorType> = new Set([
  'person',
  'organisation',
  'coalition',
  'armed-group',
]);

/** Words between a party and its verb, and between the verb and what it won. */
const REACH = 4;

/** Marks between a party in a list and its share: «КПРФ — 18,9%», «ЛДПР (7,5%)». */
const LIST_MARKS: ReadonlySet<string> = new Set([...DASHES, '(', ':']);

/** Marks behind a name. */
const CLOSING: ReadonlySet<string> = new Set(['»', '"', '”', '“']);

/**
 * Whose a share of votes or a number of seats is: "Lula won 50.9 percent of the vote", «за Лулу проголосовали 50,9% избирателей», and in the
 * list behind it «за Болсонару — 49,1%», "Bolsonaro 49.1 percent". Null for other numbers.
 */
export function winnerOf(
  section: Section,
  draft: Draft,
  sentence: SentenceClauses,
  actors: ActorIndex,
): PlacedActor | null {
  if (draft.category !== 'percent' && draft.category !== 'other') return null;
  if (!tells(sentence, SIGN.winning)) return null;
  const { pack, stream } = section;
  const { firstToken, endToken } = sentence;
  const ballot = pack.classId('ballot');
  const isOfVotes = stream.holds(firstToken, endToken, ballot);
  const counts = draft.counted && stream.holds(draft.counted.first, draft.counted.end, ballot);
  if (draft.category === 'other' && draft.counted && !counts) return null;
  const listed = isOfVotes ? listedOf(section, draft, sentence, actors) : null;
  return (
    listed ??
    gainerOf(section, draft, sentence, actors, isOfVotes) ??
    (isOfVotes ? chosenOf(section, draft, sentence, actors) : null)
  );
}

const isCandidate = ({ actor }: PlacedActor): boolean =>
  CANDIDATES.has(actor.type) && actor.use !== 'adjective';

/** The subject of a verb that tells who won, in the count's clause; a verb of gaining that only polls are said with needs no votes beside it. */
function gainerOf(
  section: Section,
  { first }: Draft,
  { firstToken, clauseAt }: SentenceClauses,
  actors: ActorIndex,
  isOfVotes: boolean,
): PlacedActor | null {
  const { pack, stream } = section;
  const id = pack.classId('share-verb');
  const count = pack.classId('count');
  const home = clauseAt(first);
  const isFree = (placed: PlacedActor): boolean =>
    isCandidate(placed) && !isBeside(section, placed);
  for (let at = first - 1; at >= firstToken && clauseAt(at) === home; at--) {
    if (stream.find(at, count)) return null;
    const verb = stream.longest(at, id);
    if (!verb || !(isOfVotes || verb.value === 'poll')) continue;
    const end = at + verb.length;
    if (isVerbFirst({ pack })) {
      const behind = actors.at(end);
      if (behind && isFree(behind) && behind.end <= first) return behind;
    }
    if (first - end > REACH) return null;
    const before = actors
      .within(firstToken, at)
      .findLast(({ actor, first: from }) => !actor.nested && clauseAt(from) === home);
    return before && isFree(before) && at - before.end < REACH ? before : null;
  }
  return null;
}

/** The party right in front of a number in a list; not the leader behind its name in quotation marks. */
function listedOf(
  { pack, stream }: Section,
  { first }: Draft,
  { firstToken }: SentenceClauses,
  actors: ActorIndex,
): PlacedActor | null {
  const keyAt = (at: number): string => stream.tokens[at]?.key ?? '';
  let end = first;
  if (LIST_MARKS.has(keyAt(end - 1)) || stream.find(end - 1, pack.classId('share-link'))) end -= 1;
  if (CLOSING.has(keyAt(end - 1))) end -= 1;
  const listed = actors.within(Math.max(firstToken, end - REACH), end);
  const party = listed.find((placed) => placed.end === end && isCandidate(placed));
  return party && !CLOSING.has(keyAt(party.first - 1)) ? party : null;
}

/** For whom people voted: «за Лулу», "for Macron", in the count's clause or right behind it. */
function chosenOf(
  { pack, stream }: Section,
  draft: Draft,
  { firstToken, endToken, clauseAt }: SentenceClauses,
  actors: ActorIndex,
): PlacedActor | null {
  const link = pack.classId('votes-for');
  const count = pack.classId('count');
  const home = clauseAt(draft.first);
  const chosen = actors.within(firstToken, endToken).find(
    (placed) =>
      clauseAt(placed.first) === home &&
      isCandidate(placed) &&
      stream.find(placed.first - 1, link) &&
      // «50.9 في المئة مقابل 49.1 لبولسونارو»: of the nearer number.
      !stream.holds(draft.end, placed.first, count),
  );
  return chosen ?? null;
}

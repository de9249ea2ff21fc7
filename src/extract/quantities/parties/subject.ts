import { PARTIES } from '../../parties.js';
import { bears, type Section } from '../../section.js';
import { isVerbFirst } from '../../word-order.js';
import type { ActorIndex, PlacedActor } from '../common/actor-index.js';
import { bareArmy } from './bare-army.js';
import { isCounted, type Verb } from './verb.js';
import type { Draft } from '../common/draft.js';
import type { SentenceClauses } from '../common/clause.js';
import type { SentenceTokens } from '../common/known.js';
import { joins } from '../relations/joined.js';

/** Words between a subject and its verb: "Poland may send", «США в мае вывели». */
const REACH = 4;

/** A party, or its forces: "Turkish police", الطائرات الأمريكية. */
const isParty = (section: Section, placed: PlacedActor): boolean =>
  PARTIES.has(placed.actor.type) &&
  (placed.actor.use === 'adjective' ? isOfForces(section, placed) : !isInflected(placed));

/** An adjective beside the word for forces that it describes. */
function isOfForces({ pack, stream }: Section, { first, end }: PlacedActor): boolean {
  const forces = pack.classId('own-forces');
  return stream.find(isVerbFirst({ pack }) ? first - 1 : end, forces) !== null;
}

/** Letters that the cases of a name share. */
const STEM = 3;

/** «Україну атакували»: a state's name that is not in its dictionary form is no subject. */
function isInflected({ actor }: PlacedActor): boolean {
  if (actor.type !== 'state' || actor.use !== 'name') return false;
  return actor.text !== actor.lemma && actor.text.slice(0, STEM) === actor.lemma.slice(0, STEM);
}

/** The party that a verb before a count has as its subject, in the order of the language. */
export function subjectOf(
  section: Section,
  verb: Verb,
  { first }: Draft,
  { firstToken, clauseAt }: SentenceClauses,
  actors: ActorIndex,
): PlacedActor | null {
  const { pack } = section;
  // "Iran-backed militias": the longer name is the subject.
  const isFree = (placed: PlacedActor): boolean =>
    isParty(section, placed) && !placed.actor.nested && !isCounted(section, placed.first);
  const behind = actors
    .within(verb.end, first)
    .find((placed) => isFree(placed) && !isBeside(section, placed));
  if (isVerbFirst({ pack }) && behind) return behind;
  // «власти, …» of another clause may have a verb of its own.
  const home = clauseAt(verb.at);
  const before = actors
    .within(firstToken, verb.at)
    .findLast((placed) => isFree(placed) && clauseAt(placed.first) === home);
  const isSubject = before && before.end >= verb.at - REACH;
  if (isSubject && isJoint(section, before, firstToken, actors)) return null;
  if (isSubject && !isObject(section, before, firstToken)) return before;
  return (
    (behind?.first === verb.end ? behind : null) ?? bareArmy(section, verb, firstToken, actors)
  );
}

/** "Israel and the US killed 40": of two that did it together neither did it alone. */
function isJoint(
  { pack, stream }: Section,
  { first }: PlacedActor,
  firstToken: number,
  actors: ActorIndex,
): boolean {
  const and = pack.classId('and');
  const joint = [first - 1, first - 2].find((at) => stream.find(at, and) !== null);
  if (joint === undefined || joint <= firstToken) return false;
  return actors
    .within(Math.max(firstToken, joint - REACH), joint)
    .some(({ actor, end }) => end === joint && PARTIES.has(actor.type));
}

/** Classes of prepositions behind which nobody acts: «в Ирак отправили 300 солдат», "the war against X killed". */
const PREPOSITIONS = [
  'locative',
  'locative-near',
  'direction-to',
  'direction-from',
  'opponent-link',
] as const;

/** Whether a preposition makes a name the place or the adversary of what is told. */
export const isBeside = (
  { pack, stream }: Pick<Section, 'pack' | 'stream'>,
  { first }: PlacedActor,
): boolean => pack.classIds(PREPOSITIONS).some((id) => stream.find(first - 1, id) !== null);

/** «у США»: whether a party stands behind the preposition of those who have something. */
export const isPossessor = (section: Section, { actor, first }: PlacedActor): boolean =>
  PARTIES.has(actor.type) && bears(section, first - 1, 'owner-link');

/** A preposition before the name makes it no subject, and so do words that cite it. */
function isObject(section: Section, placed: PlacedActor, firstToken: number): boolean {
  const { pack, stream } = section;
  if (placed.first <= firstToken) return false;
  const isCited = stream.find(placed.first - 1, pack.classId('according-to')) !== null;
  return isCited || isBeside(section, placed);
}

/** "Turkey hosts 3 million refugees, and Lebanon 800,000": a new subject right before the number, without a verb of its own. */
export function ellipticSubject(
  section: Section,
  draft: Draft,
  { firstToken }: SentenceTokens,
  actors: ActorIndex,
): PlacedActor | null {
  const own = actors
    .within(Math.max(firstToken, draft.first - REACH), draft.first)
    .findLast((placed) => placed.end === draft.first && isParty(section, placed));
  if (!own || own.first <= firstToken) return null;
  return joins(section, own.first - 1) ? own : null;
}

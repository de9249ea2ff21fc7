import { PARTIES } from '../../parties.js';
import type { Section } from '../../section.js';
import type { ActorIndex, PlacedActor } from '../common/actor-index.js';
import { clauseHas, type SentenceClauses } from '../common/clause.js';
import type { Draft } from '../common/draft.js';
import { DASHES } from '../common/marks.js';
import { SIGN, tells } from '../common/signs.js';
import { isBeside, isPossessor, subjectOf } from '../parties/subject.js';
import { OWNING, verbBefore } from '../parties/verb.js';
import { joins } from '../relations/joined.js';

/** Tokens between a party and what it is said to have: «у США в Сирии есть». */
const POSSESSION_REACH = 5;

/** Whose seat may be meant. */
const BODIES: ReadonlySet<string> = new Set(['organisation', 'government']);

/** «у США 900 солдат»: the party behind the preposition of those who have something; a place there is where it is. */
export function possessorOf(
  section: Section,
  { first }: Draft,
  sentence: SentenceClauses,
  actors: ActorIndex,
): PlacedActor | null {
  if (!tells(sentence, SIGN.owning)) return null;
  // «купил у Германии 44 танка»
  if (clauseHas(section, first, sentence, 'buy-verb')) return null;
  const { firstToken, clauseAt } = sentence;
  const { pack, stream } = section;
  const from = Math.max(firstToken, first - POSSESSION_REACH);
  const count = pack.classId('count');
  const found = actors
    .within(from, first)
    .findLast(
      (placed) => isPossessor(section, placed) && clauseAt(placed.first) === clauseAt(first),
    );
  if (!found || stream.holds(found.end, first, count)) return null;
  // «у здания суда собрались 300 человек»: a body has what is named right behind it, or behind a verb of having.
  const isNear =
    found.end === first || stream.holds(found.end, first, pack.classId('possess-verb'));
  return isNear || !BODIES.has(found.actor.type) ? found : null;
}

/**
 * «Израиль потерял 12, Иран — 40», "Israel lost 12 soldiers, Iran 40": the party in front of a bare number is the subject of the verb in front, which
 * has one of its own; nothing is told of a place.
 */
export function parallelOwner(
  section: Section,
  draft: Draft,
  sentence: SentenceClauses,
  actors: ActorIndex,
): PlacedActor | null {
  if (!tells(sentence, SIGN.owning)) return null;
  const { first } = draft;
  const isDashed = DASHES.has(section.stream.tokens[first - 1]?.key ?? '');
  const end = isDashed ? first - 1 : first;
  const own = actors
    .within(Math.max(sentence.firstToken, end - LONGEST_NAME), end)
    .findLast((placed) => placed.end === end);
  if (own?.actor.use !== 'name' || !PARTIES.has(own.actor.type)) return null;
  if (!joins(section, own.first - 1)) return null;
  const before = { ...draft, first: own.first - 1 };
  const verb = verbBefore(section, before, sentence, OWNING, true);
  const subject = verb && subjectOf(section, verb, before, sentence, actors);
  return subject && !isBeside(section, subject) ? own : null;
}

/** Tokens of a party's name. */
const LONGEST_NAME = 4;

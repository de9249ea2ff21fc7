import { agentOf, isLost } from './agent.js';
import { PARTIES } from '../../parties.js';
import type { Section } from '../../section.js';
import type { ActorIndex, PlacedActor } from '../common/actor-index.js';
import type { Draft } from '../common/draft.js';
import type { QuantityCategory } from '../../../types/index.js';
import type { SentenceClauses } from '../common/clause.js';
import type { SentenceTokens } from '../common/known.js';
import { SIGN, tells } from '../common/signs.js';
import { ellipticSubject, isBeside, subjectOf } from '../parties/subject.js';
import { isCounted, OWNING, verbBefore, type Verb } from '../parties/verb.js';
import { PERSONS } from '../common/vocabulary.js';
import { measuredOwner } from './measured.js';
import { parallelOwner, possessorOf } from './possessor.js';
import { winnerOf } from './share.js';
import { selfToldBy } from '../parties/doer.js';
import { placeOf, type Surroundings } from '../places/places.js';

/** Whose, by whom, where: entity ids. */
export interface Belonging {
  readonly of: string | null;
  readonly by: string | null;
  readonly at: string | null;
  readonly atFrom: 'sentence' | 'context' | null;
}

const NOBODYS: Belonging = { of: null, by: null, at: null, atFrom: null };

/** Reads whose, by whom and where from the actors in the phrase and around it. */
export function belongingOf(
  section: Section,
  draft: Draft,
  sentence: SentenceClauses,
  surroundings: Surroundings,
): Belonging {
  const { actors, sources, isPeopled } = surroundings;
  // Where nobody is named, only an army or a coalition that the article speaks of owns or does anything.
  const isNobodys = actors.army === null && draft.category !== 'duration';
  if (!isPeopled && isNobodys && draft.actors.length === 0) return NOBODYS;
  // Nobody has a distance.
  const next = parallelOwner(section, draft, sentence, actors);
  const owner =
    draft.category === 'distance' ? null : (next ?? ownerOf(section, draft, sentence, actors));
  const agent =
    agentOf(section, draft, sentence, actors) ??
    (isLost(section, draft) ? null : selfToldBy(section, draft, sentence, sources));
  // Attacks are those of whom they hit: nobody attacks himself.
  const isOwn = draft.category === 'attacks' && owner?.actor.entity === agent?.actor.entity;
  const isMission = draft.category === 'duration' && owner !== null;
  const place = next ? null : placeOf(section, draft, sentence, surroundings, isMission);
  return {
    of: owner && !isOwn ? entityOf(section, owner, holdsOwn(section, draft)) : null,
    by: agent && entityOf(section, agent),
    at: place?.actor.entity ?? null,
    atFrom: place ? 'sentence' : null,
  };
}

/** Whose soldiers «американские солдаты» are, or a ministry's "its soldiers": those of the state. */
function entityOf(
  { pack, gazetteer, stream }: Section,
  { actor, first, end }: PlacedActor,
  isOwn = false,
): string {
  if (actor.type !== 'military' && !(isOwn && actor.type === 'government')) return actor.entity;
  if (!isOwn && !stream.holds(first, end, pack.classId('counted'))) return actor.entity;
  for (let at = first; at < end; at++) {
    const hit = gazetteer.longest((index) => stream.tokens[index]?.key, at);
    for (const { entity } of hit?.aliases ?? []) {
      if (entity.type === 'state') return entity.id;
      if (entity.id === actor.entity && entity.of !== null) return entity.of;
    }
  }
  return actor.entity;
}

/** «18 танков Leopard 2»: the name of a model is no owner. */
const isOwner = ({ actor }: PlacedActor): boolean =>
  PARTIES.has(actor.type) && !/\d/u.test(actor.text);

const isNamedOwner = (placed: PlacedActor): boolean =>
  isOwner(placed) && placed.actor.use !== 'adjective';

/** "105 of its soldiers", "its 28 camps", «ثمانية من جنوده»: of the party named last before. */
function holdsOwn({ pack, stream }: Section, { counted, first }: Draft): boolean {
  const own = pack.classId('own-word');
  return (
    counted !== null &&
    (stream.find(first - 1, own) !== null || stream.holds(counted.first, counted.end, own))
  );
}

/** «رهائن للصليب الأحمر»: a preposition melted into the name says who gets them. */
function isRecipient({ pack, stream }: Section, { first }: PlacedActor): boolean {
  const melted = Object.values(pack.clitics?.fused ?? {});
  return melted.some((letters) => stream.tokens[first]?.key.startsWith(letters) === true);
}

const NAMED_THINGS: ReadonlySet<QuantityCategory | null> = new Set(['weapons', 'vehicles']);

/** «31 танк Abrams»: a name that nobody knows, beside weapons, is that of their kind. */
const isModel = ({ category }: Draft, { actor }: PlacedActor): boolean =>
  NAMED_THINGS.has(category) && actor.entity.startsWith('x:');

function ownerOf(
  section: Section,
  draft: Draft,
  sentence: SentenceClauses,
  actors: ActorIndex,
): PlacedActor | null {
  const inside = draft.actors.find(
    (placed) => isOwner(placed) && !isModel(draft, placed) && !isRecipient(section, placed),
  );
  if (inside) return inside;
  if (holdsOwn(section, draft)) {
    const isFree = (placed: PlacedActor): boolean =>
      isNamedOwner(placed) && !isBeside(section, placed) && !isCounted(section, placed.first);
    return actors.within(sentence.firstToken, draft.first).findLast(isFree) ?? null;
  }
  if (draft.category === 'duration') return missionOf(section, sentence, actors);
  const winner =
    winnerOf(section, draft, sentence, actors) ?? possessorOf(section, draft, sentence, actors);
  if (winner) return winner;
  return measuredOwner(section, draft, actors) ?? ownerBySentence(section, draft, sentence, actors);
}

/**
 * «Миссия завершится в течение 12 месяцев»: a length of time is that of the mission that the sentence speaks of, which is that of the
 * coalition named there, else of the one named last.
 */
function missionOf(
  { pack, stream }: Section,
  { firstToken, endToken }: SentenceTokens,
  actors: ActorIndex,
): PlacedActor | null {
  const isCoalition = ({ actor }: PlacedActor): boolean => actor.type === 'coalition';
  const named = actors.within(firstToken, endToken).find(isCoalition);
  if (named) return named;
  if (!stream.holds(firstToken, endToken, pack.classId('mission'))) return null;
  const { coalitions } = actors;
  return coalitions.findLast(({ first }) => first < firstToken) ?? coalitions[0] ?? null;
}

/**
 * The subject of a verb that says whose the count is: «Россия направила 75 спасателей», "bases of the US came under 150
 * attacks".
 */
function ownerBySentence(
  section: Section,
  draft: Draft,
  sentence: SentenceClauses,
  actors: ActorIndex,
): PlacedActor | null {
  if (!tells(sentence, SIGN.owning)) return null;
  const elliptic = ellipticSubject(section, draft, sentence, actors);
  const verbs = draft.category === 'money' ? GIVING : OWNING;
  const verb = verbBefore(section, draft, sentence, verbs, elliptic !== null);
  if (!verb || isRecipients(section, verb, draft)) return null;
  const subject = elliptic ?? subjectOf(section, verb, draft, sentence, actors);
  if (subject || draft.category !== 'attacks') return subject;
  // «Базы, на которых служат американские солдаты, подверглись 150 атакам»
  return (
    actors
      .within(sentence.firstToken, verb.at)
      .findLast(({ actor }) => PARTIES.has(actor.type) && !actor.nested) ?? null
  );
}

/** "gave aid to 5 residents": people are given nothing but what stands beside the verb. */
const isRecipients = ({ pack, stream }: Section, { at }: Verb, { category }: Draft): boolean =>
  category !== null &&
  category !== 'troops' &&
  PERSONS.has(category) &&
  stream.find(at, pack.classId('give-verb')) !== null;

/** The same of a sum, which a party may also give. */
const GIVING = [...OWNING, 'grant-verb'] as const;

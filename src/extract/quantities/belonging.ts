import { PARTIES } from '../parties.js';
import type { Section } from '../section.js';
import type { ActorIndex, PlacedActor } from './actor-index.js';
import type { Draft } from './draft.js';
import type { SentenceTokens } from './known.js';
import { placeOf } from './places.js';

/** Whose, by whom, where: entity ids. */
export interface Belonging {
  readonly of: string | null;
  readonly by: string | null;
  readonly at: string | null;
  readonly atFrom: 'sentence' | 'context' | null;
}

/** How far behind the count "by" may stand, and the agent behind it. */
const AGENT_REACH = 6;
const AGENT_NAME_REACH = 3;

/** Reads whose, by whom and where from the actors in the phrase and around it. */
export function belongingOf(
  section: Section,
  draft: Draft,
  sentence: SentenceTokens,
  clauses: Uint16Array,
  actors: ActorIndex,
): Belonging {
  const owner = ownerOf(section, draft, sentence, clauses, actors);
  const agent = agentOf(section, draft, sentence, actors);
  const place = placeOf(section, draft, sentence, clauses, actors);
  return {
    of: owner && entityOf(section, owner),
    by: agent && entityOf(section, agent),
    at: place?.actor.entity ?? null,
    atFrom: place ? 'sentence' : null,
  };
}

/** Whose soldiers «американские солдаты» are: those of the state, not of its army. */
function entityOf(
  { pack, gazetteer, stream }: Section,
  { actor, first, end }: PlacedActor,
): string {
  if (actor.type !== 'military') return actor.entity;
  const counted = pack.classId('counted');
  const isPhrase = Array.from({ length: end - first }, (_, i) => first + i).some(
    (at) => stream.find(at, counted) !== null,
  );
  if (!isPhrase) return actor.entity;
  for (let at = first; at < end; at++) {
    const hit = gazetteer.longest((index) => stream.tokens[index]?.key, at);
    for (const { entity } of hit?.aliases ?? []) {
      if (entity.type === 'state') return entity.id;
      if (entity.id === actor.entity && entity.of !== null) return entity.of;
    }
  }
  return actor.entity;
}

function ownerOf(
  section: Section,
  draft: Draft,
  sentence: SentenceTokens,
  clauses: Uint16Array,
  actors: ActorIndex,
): PlacedActor | null {
  const inside = draft.actors.find(({ actor }) => PARTIES.has(actor.type));
  if (inside) return inside;
  if (draft.category === 'duration') return missionOf(section, sentence, actors);
  return subjectOf(section, draft, sentence, clauses, actors);
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
  const mission = pack.classId('mission');
  for (let at = firstToken; at < endToken; at++) {
    if (!stream.find(at, mission)) continue;
    return (
      actors.coalitions.findLast(({ first }) => first < firstToken) ?? actors.coalitions[0] ?? null
    );
  }
  return null;
}

/**
 * The subject of a verb that says whose the count is: «Россия направила 75 спасателей», "bases of the US came under 150
 * attacks".
 */
function subjectOf(
  { pack, stream }: Section,
  { first }: Draft,
  { firstToken }: SentenceTokens,
  clauses: Uint16Array,
  actors: ActorIndex,
): PlacedActor | null {
  const verb = pack.classId('owner-verb');
  const home = clauses[first - firstToken];
  for (let at = first - 1; at >= firstToken; at--) {
    if (clauses[at - firstToken] !== home) return null;
    if (!stream.find(at, verb)) continue;
    const before = actors.within(firstToken, at).filter(({ actor }) => PARTIES.has(actor.type));
    const after = actors.within(at, first).find(({ actor }) => PARTIES.has(actor.type));
    return after ?? before.at(-1) ?? null;
  }
  return null;
}

function agentOf(
  { pack, stream }: Section,
  { end }: Draft,
  { endToken }: SentenceTokens,
  actors: ActorIndex,
): PlacedActor | null {
  const marker = pack.classId('agent-marker');
  for (let at = end; at < Math.min(endToken, end + AGENT_REACH); at++) {
    const reading = stream.find(at, marker);
    if (!reading) continue;
    const from = at + reading.length;
    const found = actors.within(from, Math.min(endToken, from + AGENT_NAME_REACH));
    return found.find(({ actor }) => PARTIES.has(actor.type)) ?? null;
  }
  return null;
}

import type { ActorType } from '../../types/index.js';
import type { Section } from '../section.js';
import type { ActorIndex, PlacedActor } from './actor-index.js';
import type { Draft } from './draft.js';
import type { SentenceTokens } from './known.js';

/** Whose, by whom, where: entity ids. */
export interface Belonging {
  readonly of: string | null;
  readonly by: string | null;
  readonly at: string | null;
  readonly atFrom: 'sentence' | 'context' | null;
}

const OWNERS: ReadonlySet<ActorType> = new Set([
  'state',
  'government',
  'military',
  'coalition',
  'organisation',
  'armed-group',
]);
const MISSIONS: ReadonlySet<ActorType> = new Set(['coalition', 'organisation', 'military']);
const PLACES: ReadonlySet<ActorType> = new Set(['place', 'state']);
/** Words between a preposition and the place: «на территории Ирака», "in northern Syria". */
const MOST_BETWEEN = 3;
const AGENT_REACH = 6;

/** Reads whose, by whom and where from the actors in the phrase and around it. */
export function belongingOf(
  section: Section,
  draft: Draft,
  sentence: SentenceTokens,
  clauses: Uint16Array,
  actors: ActorIndex,
): Belonging {
  const owner = ownerOf(draft, sentence, actors);
  const agent = agentOf(section, draft, sentence, actors);
  const place = placeOf(section, draft, sentence, clauses, actors);
  const owns = draft.category !== 'attacks' || agent !== null;
  return {
    of: owns ? (owner?.actor.entity ?? null) : null,
    by: agent?.actor.entity ?? (owns ? null : (owner?.actor.entity ?? null)),
    at: place?.actor.entity ?? null,
    atFrom: place ? 'sentence' : null,
  };
}

function ownerOf(
  { actors: named, category }: Draft,
  { firstToken, endToken }: SentenceTokens,
  actors: ActorIndex,
): PlacedActor | null {
  const inside = named.find(({ actor }) => OWNERS.has(actor.type));
  if (inside) return inside;
  // «Миссия коалиции завершится в течение 12 месяцев»: a length of time is that of a mission.
  if (category !== 'duration') return null;
  return (
    actors.within(firstToken, endToken).find(({ actor }) => actor.type === 'coalition') ??
    actors.within(firstToken, endToken).find(({ actor }) => MISSIONS.has(actor.type)) ??
    null
  );
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
    const found = actors.within(from, Math.min(endToken, from + MOST_BETWEEN));
    return found.find(({ actor }) => OWNERS.has(actor.type)) ?? null;
  }
  return null;
}

/** The nearest place that a preposition of place introduces: in the same clause, else in the sentence. */
function placeOf(
  section: Section,
  draft: Draft,
  { firstToken, endToken }: SentenceTokens,
  clauses: Uint16Array,
  actors: ActorIndex,
): PlacedActor | null {
  const clauseAt = (at: number): number => clauses[at - firstToken] ?? 0;
  const home = clauseAt(draft.first);
  let best: PlacedActor | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const placed of placesIn(section, { firstToken, endToken }, actors)) {
    const after = placed.first >= draft.end;
    const gap = after ? placed.first - draft.end : draft.first - placed.end;
    if (gap < 0) continue;
    const distance = gap * (after ? 1 : 2) + Math.abs(clauseAt(placed.first) - home) * 20;
    if (distance < least) [best, least] = [placed, distance];
  }
  return best;
}

/** Places and states of a sentence behind a preposition of place, in order. */
export function placesIn(
  { pack, stream }: Section,
  { firstToken, endToken }: SentenceTokens,
  actors: ActorIndex,
): PlacedActor[] {
  const locative = pack.classId('locative');
  return actors.within(firstToken, endToken).filter(({ actor, first }) => {
    if (!PLACES.has(actor.type) || actor.use === 'adjective') return false;
    const earliest = Math.max(firstToken, first - MOST_BETWEEN);
    for (let at = first - 1; at >= earliest; at--) {
      if (stream.find(at, locative)) return true;
      if (stream.tokens[at]?.kind !== 'word') return false;
    }
    return false;
  });
}

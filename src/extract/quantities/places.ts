import type { ActorType } from '../../types/index.js';
import type { Section } from '../section.js';
import type { ActorIndex, PlacedActor } from './actor-index.js';
import type { Draft } from './draft.js';
import type { SentenceTokens } from './known.js';

const PLACES: ReadonlySet<ActorType> = new Set(['place', 'state']);
/** Words between a preposition and the place: «на территории Ирака», "in northern Syria". */
const MOST_BETWEEN = 3;

/** The nearest place that a preposition of place introduces: in the same clause, else in the sentence. */
export function placeOf(
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

/**
 * The place that a sentence is about without a preposition of place: its only one («землетрясение разрушило Бингёль»), unless it
 * stands first, as in a dateline.
 */
export function onlyPlace(
  { firstToken, endToken }: SentenceTokens,
  actors: ActorIndex,
): string | null {
  const named = actors
    .within(firstToken + 1, endToken)
    .filter(({ actor }) => actor.type === 'place' && actor.use === 'name');
  const entities = new Set(named.map(({ actor }) => actor.entity));
  return entities.size === 1 ? (named[0]?.actor.entity ?? null) : null;
}

/** Places and states of a sentence behind a preposition of place, in order. */
export function placesIn(
  { pack, stream }: Section,
  { firstToken, endToken }: SentenceTokens,
  actors: ActorIndex,
): PlacedActor[] {
  const locative = pack.classId('locative');
  const stop = pack.classId('phrase-end');
  return actors.within(firstToken, endToken).filter(({ actor, first }) => {
    if (!PLACES.has(actor.type) || actor.use === 'adjective') return false;
    let words = 0;
    for (let at = first - 1; at >= firstToken && words < MOST_BETWEEN; at--) {
      if (stream.find(at, locative)) return true;
      const token = stream.tokens[at];
      if (token?.kind !== 'word' && token?.key !== '-') return false;
      // «в коалиции во главе с США»: the preposition belongs to something else.
      if (stream.find(at, stop)) return false;
      if (token.kind === 'word') words += 1;
    }
    return false;
  });
}

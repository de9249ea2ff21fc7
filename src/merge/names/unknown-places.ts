import type { Source } from '../lines/article-set.js';
import { byKeys } from '../common/order.js';

/** Begins the ids of places that the gazetteer does not know. */
const UNKNOWN_PLACE = 'x:place:';
/** A state is named so many times as often as any other in the articles that name a place of its own. */
const DOMINANCE = 2;

interface Tally {
  articles: number;
  readonly states: Map<string, { articles: number; mentions: number }>;
}

/** Whether an entity is a place that the gazetteer does not know. */
export function isUnknownPlace(id: string): boolean {
  return id.startsWith(UNKNOWN_PLACE);
}

function statesOf({ line }: Source): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mention of line.mentions) {
    if (mention.kind !== 'actor' || mention.type !== 'state') continue;
    counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  }
  return counts;
}

function placesOf({ line }: Source): ReadonlySet<string> {
  const places = new Set<string>();
  for (const mention of line.mentions) {
    if (mention.kind === 'actor' && isUnknownPlace(mention.entity)) places.add(mention.entity);
  }
  return places;
}

function dominant({ articles, states }: Tally): string | null {
  const [first, second] = [...states].sort(
    byKeys(
      ([, { mentions }]) => -mentions,
      ([id]) => id,
    ),
  );
  if (first === undefined || first[1].articles < articles) return null;
  const other = second?.[1].mentions ?? 0;
  return first[1].mentions >= DOMINANCE * other ? first[0] : null;
}

/**
 * The states of places that nobody knows: a village is in the state that every article about it names, and far more
 * often than any other. What has no such state has none.
 */
export function ownersOfUnknownPlaces(sources: readonly Source[]): ReadonlyMap<string, string> {
  const tallies = new Map<string, Tally>();
  for (const source of sources) {
    const places = placesOf(source);
    if (places.size === 0) continue;
    const states = statesOf(source);
    for (const place of places) {
      const tally: Tally = tallies.get(place) ?? { articles: 0, states: new Map() };
      tallies.set(place, tally);
      tally.articles++;
      for (const [state, count] of states) {
        const known = tally.states.get(state) ?? { articles: 0, mentions: 0 };
        tally.states.set(state, known);
        known.articles++;
        known.mentions += count;
      }
    }
  }
  return new Map(
    [...tallies].flatMap(([place, tally]) => {
      const state = dominant(tally);
      return state === null ? [] : [[place, state] as const];
    }),
  );
}

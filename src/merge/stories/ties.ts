import { shared } from '../common/shared.js';
import type { Evidence } from './evidence.js';

/** So many words of two titles, with as many names that no list knows among them, are no chance. */
const NAMES = 2;
const WORDS = 3;
/** Words of a title, names that both have, and twice each place in both titles, that make one matter. */
const ENOUGH = 5;
/** Less alike than this are articles that have little but their place in common. */
const LEAST_LIKENESS = 0.35;
/** Articles in two languages, each of which spells in its way the names that no list knows, may have less likeness. */
const FULL_LIKENESS = 0.25;
const HALF_LIKENESS = { near: 0.35, unknown: 0.5 } as const;

/** How much is known of the dates of two articles. */
export type Distance = 'near' | 'unknown';

/** Whether the titles of two articles in one language name one matter, which need not be of a kind that any rule knows: "bridge collapse". */
function areTitledAlike(a: Evidence, b: Evidence, similar: number): boolean {
  const words = shared(a.title.all, b.title.all);
  if (words === 0) return false;
  if (words >= WORDS && shared(a.title.names, b.title.names) >= NAMES) return true;
  const points = words + shared(a.named, b.named) + 2 * shared(a.places.titled, b.places.titled);
  return points >= ENOUGH && similar >= LEAST_LIKENESS;
}

/**
 * Whether two articles are about one town, be they in two languages, and count as many dead or missing there; less alike where both also name
 * somebody who does not belong to it.
 */
function areOfOneTown(a: Evidence, b: Evidence, similar: number, distance: Distance): boolean {
  const towns = [...a.places.main].filter((town) => b.places.main.has(town));
  if (towns.length === 0 || shared(a.persons, b.persons) === 0) return false;
  const inside = new Set(towns.flatMap((town) => [...(a.places.around.get(town) ?? [])]));
  const nameOthers = [...a.entities.keys()].some((id) => b.entities.has(id) && !inside.has(id));
  return similar >= (nameOthers ? FULL_LIKENESS : HALF_LIKENESS[distance]);
}

/**
 * Whether two articles are about one matter though they share no event and no large number: by their titles, or by a town. Never where
 * both tell of attacks, which come again in one place.
 */
export function areTied(a: Evidence, b: Evidence, similar: number, distance: Distance): boolean {
  if (a.attacks.size > 0 && b.attacks.size > 0) return false;
  return areTitledAlike(a, b, similar) || areOfOneTown(a, b, similar, distance);
}

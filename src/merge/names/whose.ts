import type { QuantityCategory, QuantityMention } from '../../types/index.js';
import { isLocalEntity } from '../../types/actor.js';
import type { Names } from './names.js';

/** Categories that count people to whom something happened. */
const PEOPLE: ReadonlySet<QuantityCategory> = new Set([
  ...(['killed', 'wounded', 'casualties', 'missing', 'displaced', 'captured', 'people'] as const),
]);

/** Whether a category counts people to whom something happened. */
export function countsPeople(category: QuantityCategory | null): boolean {
  return category !== null && PEOPLE.has(category);
}

/**
 * Whose people or things a number counts; null where nobody is named, or whom it tells nothing of. "1,591 Moroccans" who died in
 * Morocco are not told from those of whom no citizenship is named. A body that only its own text knows ("the regional
 * administration"), or that gives the number, rather says the number than loses people; the soldiers of a state stay its own everywhere.
 */
export function whoseOf(
  { of, category, attribution }: QuantityMention,
  at: string | null,
  ofForce: boolean,
  names: Names,
): string | null {
  if (of === null) return null;
  const owner = names.actorOf(of);
  if (ofForce || !countsPeople(category)) return owner;
  const { type } = names.entity(owner) ?? {};
  if (type === 'organisation' && (isLocalEntity(owner) || of === attribution)) return null;
  const isHome = type === 'state' && at !== null && (at === owner || names.liesIn(at, owner));
  return isHome ? null : owner;
}

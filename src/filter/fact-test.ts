import type { TrackedFact } from '../types/delta.js';
import type { Criteria } from './criteria.js';
import { isWithin, type PublishedOf } from './fact-days.js';

/** What telling whether a fact is wanted needs to know beside it. */
export interface Surroundings {
  readonly published: PublishedOf;
  /** The state or body that an entity belongs to. */
  readonly ownerOf: (entity: string) => string | null;
}

/** A test for the facts that criteria ask for; `limit` is not its concern. */
export function factTest(
  { watched, entities, kinds, categories, since, until, minOrigins }: Criteria,
  { published, ownerOf }: Surroundings,
): (fact: TrackedFact) => boolean {
  const wanted = new Set(entities);
  const isNamed = (id: string): boolean => wanted.has(id) || wanted.has(ownerOf(id) ?? '');
  const dated = since !== null || until !== null;
  return (fact) =>
    (!watched || fact.watched !== undefined) &&
    (kinds.length === 0 || kinds.includes(fact.kind)) &&
    (categories.length === 0 || categories.includes(fact.category ?? fact.relation)) &&
    (minOrigins === null || fact.origins >= minOrigins) &&
    (wanted.size === 0 || entitiesIn(fact).some(isNamed)) &&
    (!dated || isWithin(fact, { from: since, to: until }, published));
}

/** Who and what the slot of a fact names, and who says so. */
export function entitiesIn({ subject, targets, at, by, values }: TrackedFact): readonly string[] {
  const sayers = values.map(({ attribution }) => attribution);
  return [...subject, ...targets, ...[at, by, ...sayers].filter((id) => id !== null)];
}

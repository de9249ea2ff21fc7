import { nameAt, type Section } from '../../section.js';
import type { PlacedActor } from './actor-index.js';

/** The state that a place is in, where the lists of names say so. */
export function stateOf(section: Section, { actor, first, end }: PlacedActor): string | null {
  const hit = nameAt(section, first, end);
  return hit?.aliases.find(({ entity }) => entity.id === actor.entity)?.entity.of ?? null;
}

import type { EntityTable } from '../../../gazetteer/index.js';
import type { Draft, Identity } from '../forms/draft.js';

/** The state or body that somebody or something of the gazetteer belongs to; null where it belongs to none. */
export const ownerOf = (
  identity: Identity | null | undefined,
  entities: EntityTable,
): string | null => (identity && entities.get(identity.id)?.of) ?? null;

/** How many names speak of somebody or something, by id: that is what they name, and the state or body that it belongs to. */
export type Spoken = ReadonlyMap<string, number>;

/** Of whom names speak. */
export function spokenOf(drafts: readonly Draft[], entities: EntityTable): Spoken {
  const counts = new Map<string, number>();
  for (const draft of drafts)
    for (const id of meantBy(draft, entities)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Whether another name than this one, of those that were counted, speaks of it. */
export function othersSpeakOf(
  id: string,
  draft: Draft,
  spoken: Spoken,
  entities: EntityTable,
): boolean {
  const own = meantBy(draft, entities).includes(id) ? 1 : 0;
  return (spoken.get(id) ?? 0) > own;
}

function meantBy({ identity }: Draft, entities: EntityTable): readonly string[] {
  if (identity === null) return [];
  const owner = ownerOf(identity, entities);
  return owner === null || owner === identity.id ? [identity.id] : [identity.id, owner];
}

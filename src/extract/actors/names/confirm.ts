import type { EntityTable } from '../../../gazetteer/index.js';
import type { Draft } from '../forms/draft.js';
import { ownerOf, spokenOf } from './owners.js';
import { settle } from './rivals.js';

/**
 * Of the names that are also something else, those that the article confirms: by a word beside them, by naming the same one without
 * doubt, or, for bodies and groups, by naming their state. Of two places with one name it is the one that the article speaks of.
 */
export function confirm(
  maybe: readonly Draft[],
  sure: readonly Draft[],
  byContext: readonly Draft[],
  entities: EntityTable,
): readonly Draft[] {
  if (maybe.length === 0) return maybe;
  const named = new Set(sure.map(({ identity }) => identity?.id));
  const spoken = spokenOf(sure, entities);
  const chosen = new Set(byContext);
  const settled = new Map(maybe.map((draft) => [draft, settle(draft, spoken, entities)]));
  const isConfirmed = (draft: Draft): boolean => {
    if (chosen.has(draft) || settled.get(draft)) return true;
    // A state, too, whose capital, body or group is named: "between Congo and the M23 rebels".
    const known = draft.type === 'state' ? spoken : named;
    if (draft.identity && known.has(draft.identity.id)) return true;
    const of = stateOfBody(draft, entities);
    return of !== null && named.has(of);
  };
  const taken = new Set<number>();
  return maybe.flatMap((draft) => {
    if (taken.has(draft.first) || !isConfirmed(draft)) return [];
    for (let at = draft.first; at < draft.end; at++) taken.add(at);
    return settled.get(draft) ?? draft;
  });
}

const BODIES = new Set(['government', 'military', 'organisation', 'armed-group', 'coalition']);

/**
 * The state or body that an uncertain body belongs to, null for all other names. Others have a Democratic Party, too: no word
 * beside it tells whose is meant.
 */
export function stateOfBody({ type, identity }: Draft, entities: EntityTable): string | null {
  return BODIES.has(type) ? ownerOf(identity, entities) : null;
}

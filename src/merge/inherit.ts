import { isMutual } from './claim.js';
import type { Claim } from './claim.js';
import { isOnce } from './label-table.js';
import { groupBy } from './order.js';

/** The value that all give who give one; null when they differ or none does. */
function onlyOne<T>(items: readonly T[], key: (item: T) => string): T | null {
  const [first] = items;
  if (first === undefined) return null;
  return items.every((item) => key(item) === key(first)) ? first : null;
}

/**
 * "The talks started on Monday" speaks of the talks that the same article names elsewhere with
 * those who hold them: an event with nobody and nowhere takes over who takes part, where all other
 * events of its kind in the article agree on it. What there is only one of takes over its place.
 */
export function withInherited(claims: readonly Claim[]): readonly Claim[] {
  const byLabel = groupBy(
    claims.filter(({ kind }) => kind === 'event'),
    ({ relation }) => relation,
  );
  return claims.map((claim) => {
    if (claim.kind !== 'event') return claim;
    const others = byLabel.get(claim.relation) ?? [];
    const acting = others.filter(({ subjects }) => subjects.length > 0);
    const placed = others.filter(({ at }) => at !== null);
    const nobody = claim.subjects.length === 0 && claim.targets.length === 0;
    // Who is known to strike elsewhere need not have struck here, but talks of one article have the same sides.
    const taken = nobody && (claim.at === null || isMutual(claim.type));
    const model = taken ? onlyOne(acting, ({ subjects }) => subjects.join(' ')) : claim;
    const missing = claim.at === null && isOnce(claim.relation);
    const place = missing ? onlyOne(placed, ({ at }) => at ?? '') : null;
    return { ...claim, subjects: model?.subjects ?? [], at: claim.at ?? place?.at ?? null };
  });
}

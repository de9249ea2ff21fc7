import { byCode } from '../common/order.js';
import type { SamePerson } from '../names/namesakes.js';
import type { Claim } from './claim.js';

/** A claim with one id for each person. */
export function withSamePeople(claim: Claim, same: SamePerson): Claim {
  if (same.size === 0) return claim;
  const idOf = (id: string) => same.get(id) ?? id;
  const all = (ids: readonly string[]) => [...new Set(ids.map(idOf))].sort(byCode);
  const attribution = claim.attribution === null ? null : idOf(claim.attribution);
  return { ...claim, subjects: all(claim.subjects), targets: all(claim.targets), attribution };
}

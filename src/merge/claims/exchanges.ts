import type { Claim } from './claim.js';

/**
 * "The army and the rebels freed 214 prisoners in their first exchange": where an article tells of an exchange, captives whom both
 * sides free are exchanged.
 */
export function withExchanges(claims: readonly Claim[]): readonly Claim[] {
  const model = claims.find(({ relation }) => relation === 'prisoner-exchange');
  if (model === undefined) return claims;
  const { relation, type } = model;
  return claims.map((claim) => {
    const isMutual = claim.relation === 'release' && claim.subjects.length > 1;
    return isMutual && claim.targets.length === 0 ? { ...claim, relation, type } : claim;
  });
}

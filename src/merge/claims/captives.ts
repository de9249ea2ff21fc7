import type { Claim } from './claim.js';
import { isFreed } from './quantity-keys.js';

/** Fewer people than this are counted alike by chance. */
const LEAST = 10;
/** A round number of soldiers is that of many things. */
const ROUND = 100;

function numberOf({ quantity, polarity, status }: Claim): number | null {
  const told = polarity === 'positive' && status !== 'hypothetical';
  const number = quantity?.best ?? quantity?.low ?? null;
  return told && number !== null && number >= LEAST ? number : null;
}

function isCaptive({ category }: Claim): boolean {
  return category === 'captured';
}

/** Whether a number of soldiers is so exact that captives of the same number are they. */
function isExactForce({ category, quantity }: Claim, number: number): boolean {
  return category === 'troops' && quantity?.mod === 'exact' && number % ROUND !== 0;
}

/** The first captives of each number, those whose fate is known before others. */
function captivesByNumber(claims: readonly Claim[]): ReadonlyMap<number, Claim> {
  const found = new Map<number, Claim>();
  for (const claim of claims.filter(isCaptive)) {
    const number = numberOf(claim);
    const known = number === null ? undefined : found.get(number);
    const better = known === undefined || (!isFreed(known) && isFreed(claim));
    if (number !== null && better) found.set(number, claim);
  }
  return found;
}

/**
 * "They exchanged 214 prisoners, 118 of them soldiers" in one article, "214 captives were flown out" and "118 soldiers came home" in
 * others: in one story the same number of captives, or of soldiers, is that of those whose fate one article tells.
 */
export function withCaptives(claims: readonly Claim[]): readonly Claim[] {
  const captives = captivesByNumber(claims);
  return claims.map((claim) => {
    const number = numberOf(claim);
    const same = number === null ? undefined : captives.get(number);
    if (number === null || same === undefined || isFreed(claim)) return claim;
    const { category, counted } = same;
    if (isCaptive(claim)) return isFreed(same) ? { ...claim, counted } : claim;
    return isExactForce(claim, number) ? { ...claim, category, counted, relation: 'total' } : claim;
  });
}

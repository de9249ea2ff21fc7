import type { Claim } from '../claims/claim.js';
import { isBackground } from './situate.js';
import type { Situated } from './situate.js';
import { amountOf } from '../../types/quantity.js';

/** Whether a claim says how many died of what its article is about, not of a part, an aside or what was known before. */
function isToll({
  category,
  relation,
  counted,
  polarity,
  status,
  isEarlier,
  isPart,
}: Claim): boolean {
  const told = polarity === 'positive' && status === 'asserted' && !isEarlier && !isPart;
  return told && category === 'killed' && relation === 'total' && counted === null;
}

/** The highest toll of its story that each article gives, by `n`: of two articles on one disaster that give no day, the one with the higher is the later. */
export function tollsOf(
  claims: readonly Claim[],
  inTime: (claim: Claim) => Situated,
): ReadonlyMap<number, number> {
  const tolls = new Map<number, number>();
  for (const claim of claims) {
    if (claim.quantity === null || !isToll(claim)) continue;
    // What an older disaster cost is no toll of this one.
    if (isBackground(inTime(claim))) continue;
    const { n } = claim.source;
    tolls.set(n, Math.max(tolls.get(n) ?? 0, amountOf(claim.quantity)));
  }
  return tolls;
}

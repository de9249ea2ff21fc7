import type { Claim } from './claim.js';
import { groupBy } from '../common/order.js';

/** Another count of the same captives is hardly so many times as large or as small. */
const MOST_APART = 1.5;
/** Of soldiers whose side nobody names, only a count that is so near is of the same. */
const NEAR = 1.1;

function numberOf({ quantity }: Claim): number {
  return quantity?.best ?? 0;
}

/** A sentence of the story: that of a claim, or one so many sentences before it. */
function sentenceOf({ source, mention }: Claim, before = 0): string {
  return `${String(source.n)} ${String(mention.sentence - before)}`;
}

/** Whether a number of soldiers says nothing of its own but its size: of no place and no plan. */
function isPlain({ category, quantity, at, hinted, polarity }: Claim): boolean {
  const isHere = at === null || hinted;
  return category === 'troops' && quantity?.mod === 'exact' && isHere && polarity === 'positive';
}

/** Whether a number of soldiers can be another count of these captives. */
function recounts(claim: Claim, captives: Claim): boolean {
  const [a, b] = [numberOf(claim), numberOf(captives)].sort((one, other) => one - other);
  if (captives.category !== 'captured' || captives.quantity?.mod !== 'exact') return false;
  if (a === undefined || b === undefined || a === 0) return false;
  if (claim.subjects.length === 0) return b / a <= NEAR;
  return claim.subjects.join(' ') === captives.subjects.join(' ') && b / a <= MOST_APART;
}

/**
 * "118 soldiers were freed. The army gave another figure: 120 servicemen came home": a number of soldiers in the sentence right behind
 * one that counts captives of their side is another count of the same.
 */
export function withRecounts(claims: readonly Claim[]): readonly Claim[] {
  const bySentence = groupBy(
    claims.filter(({ category }) => category === 'captured'),
    (claim) => sentenceOf(claim),
  );
  if (bySentence.size === 0) return claims;
  return claims.map((claim) => {
    if (!isPlain(claim)) return claim;
    const before = bySentence.get(sentenceOf(claim, 1));
    const captives = before?.find((other) => recounts(claim, other));
    if (captives === undefined) return claim;
    const { category, counted, relation, subjects, isPart, at, hinted, date, mention } = captives;
    const alike = { category, counted, relation, subjects, isPart, at, hinted, date };
    return { ...claim, ...alike, asOf: null, recounts: mention.id };
  });
}

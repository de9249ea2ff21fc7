import type { QuantityCategory, QuantityMention } from '../../../types/index.js';
import { FATED } from '../common/vocabulary.js';
import type { Tie } from './tie.js';

/**
 * "Rescuers found one more body": more of those of whom no count stands right before it are no total. "And another 10,000 are missing", of
 * an article that has counted only dead before, is one: `fates` are the categories of people that it has counted so far.
 */
export function asIncrement(
  mention: QuantityMention,
  tie: Tie | null,
  fates: ReadonlySet<QuantityCategory>,
): QuantityMention {
  const { category, relation, status } = mention;
  const isMore = tie?.type === 'additional' && relation === null && status === 'asserted';
  if (!isMore || !FATED.has(category)) return mention;
  const isOfOthers = fates.size > 0 && !fates.has(category);
  return isOfOthers ? mention : { ...mention, measure: 'change' };
}

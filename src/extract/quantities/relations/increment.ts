import type { QuantityMention } from '../../../types/index.js';
import { FATED } from '../common/vocabulary.js';
import type { Tie } from './relations.js';

/**
 * "Rescuers found one more body": more of those of whom no count stands right before it are no total. "And another 10,000 are missing", of
 * an article that has counted only dead before, is one.
 */
export function asIncrement(
  mention: QuantityMention,
  tie: Tie | null,
  before: readonly QuantityMention[],
): QuantityMention {
  const { category, relation, status } = mention;
  const isMore = tie?.type === 'additional' && relation === null && status === 'asserted';
  if (!isMore || !FATED.has(category)) return mention;
  const others = before.filter((each) => FATED.has(each.category));
  const isOfOthers = others.length > 0 && others.every((each) => each.category !== category);
  return isOfOthers ? mention : { ...mention, measure: 'change' };
}

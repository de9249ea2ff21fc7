import type { QuantityCategory, QuantityMention } from '../../../types/index.js';
import type { Tie } from '../relations/tie.js';

/** The count in front that a tie points to; null for one that is still to come. */
export const referent = (
  { to }: Tie,
  { unit, sentence: own }: QuantityMention,
  previous: QuantityMention | null,
  sentence: readonly QuantityMention[],
): QuantityMention | null => {
  if (to !== null) return sentence[to] ?? null;
  // "a million people and two storms, including 700,000 who fled": persons are part of persons.
  if (unit === 'person' && previous?.unit !== 'person' && previous?.sentence === own)
    return sentence.findLast((each) => each.unit === 'person') ?? previous;
  // "three for 15 years and seven others": others than the three.
  return previous && MEASURES.has(previous.category)
    ? (sentence.findLast(({ category }) => !MEASURES.has(category)) ?? previous)
    : previous;
};

const MEASURES: ReadonlySet<QuantityCategory> = new Set(['duration', 'distance', 'percent']);

/** Ties the counts of a sentence to those behind them: «замедлилась до 8,4% с 9,9%». */
export function tieForwards(
  sentence: readonly QuantityMention[],
  ties: readonly (Tie | null)[],
): readonly QuantityMention[] {
  if (sentence.length < 2) return sentence;
  return sentence.map((mention, i) => {
    const tie = ties[i];
    const named = tie?.type && tie.to !== null && tie.to > i ? sentence[tie.to] : undefined;
    return tie?.type && named
      ? { ...mention, relation: { type: tie.type, mention: named.id } }
      : mention;
  });
}

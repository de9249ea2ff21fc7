import type { QuantityMention } from '../../types/index.js';
import type { LineMention } from '../../types/article-line.js';
import { groupBy } from '../common/order.js';

/** Two numbers of a kind in one sentence can be an old and a new one; so many are a list. */
const LEAST = 3;

const isPlain = ({ polarity, relation, mod }: QuantityMention): boolean =>
  polarity === 'positive' && relation === null && mod === 'exact';

/**
 * Ids of numbers that a sentence lists: "three died in the market, two in the square, four at a shop, one in his car". Of one
 * category, side and place they look like values of one fact that contradict each other, and are parts of a whole.
 */
export function enumerated(mentions: readonly LineMention[]): ReadonlySet<string> {
  const plain = mentions.flatMap((each) =>
    each.kind === 'quantity' && isPlain(each) ? [each] : [],
  );
  const kinds = groupBy(plain, ({ sentence, category, of, by, at, measure }) =>
    JSON.stringify([sentence, category, of, by, at, measure]),
  );
  const lists = [...kinds.values()].filter(
    (same) => new Set(same.map(({ best }) => best)).size >= LEAST,
  );
  return new Set(lists.flatMap((same) => same.map(({ id }) => id)));
}

import type { QuantityCategory } from '../../types/index.js';
import type { LineMention } from '../../types/article-line.js';
import type { Source } from '../lines/article-set.js';
import { addTo } from '../common/collect.js';
import type { OriginKey } from './reliance.js';
import { quantityRelation } from '../claims/quantity-keys.js';
import { countsPeople } from '../names/whose.js';

/** What a mention counts of people to whom something happened; null where it does not. */
export function victims(mention: LineMention): QuantityCategory | null {
  if (mention.kind !== 'quantity' || quantityRelation(mention) !== 'total') return null;
  return countsPeople(mention.category) ? mention.category : null;
}

/**
 * "236 died and 2,104 were hurt, the agency said. Nine people are missing": a sentence that counts on in the same paragraph, and
 * cites nobody, goes on with what the one before cites. "The doctors insist on 260" counts the same again: that is another's word.
 */
export function countedOn(
  { line: { sentences, blocks, mentions } }: Source,
  cited: ReadonlyMap<number, readonly OriginKey[]>,
): ReadonlyMap<number, readonly OriginKey[]> {
  const counts = new Map<number, Set<QuantityCategory>>();
  for (const mention of mentions) {
    const category = victims(mention);
    if (category !== null) addTo(counts, mention.sentence, category);
  }
  const begins = new Set(blocks.map(({ start }) => start));
  const found = new Map<number, readonly OriginKey[]>();
  for (const [sentence, categories] of [...counts].sort(([a], [b]) => a - b)) {
    const before = counts.get(sentence - 1);
    const keys = cited.get(sentence - 1) ?? found.get(sentence - 1);
    const isFirst = begins.has(sentences[sentence]?.start ?? -1);
    if (isFirst || cited.has(sentence) || before === undefined || keys === undefined) continue;
    if ([...categories].some((category) => before.has(category))) continue;
    found.set(sentence, keys);
    for (const category of before) categories.add(category);
  }
  return found;
}

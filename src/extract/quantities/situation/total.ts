import type { QuantityMention } from '../../../types/index.js';
import { FATED } from '../common/vocabulary.js';

/** Whether a number counts all to whom something happened, not some of them. */
export function isTotal({ category, polarity, relation }: QuantityMention): boolean {
  return FATED.has(category) && polarity === 'positive' && relation?.type !== 'part-of';
}

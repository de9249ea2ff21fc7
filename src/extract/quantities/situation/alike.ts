import type { QuantityMention } from '../../../types/index.js';
import { FATED } from '../common/vocabulary.js';
import type { Tie } from '../relations/tie.js';
import { isBare, isOpen } from './taken-over.js';

/** Soldiers do not come on top of tanks, and rockets are no part of a sum: "$275 million, including 4,000 rockets". */
export function areOfAKind(
  named: QuantityMention,
  mention: QuantityMention,
  tie: Tie | null,
): boolean {
  if (isSum(named) !== isSum(mention)) return false;
  if (tie?.type !== 'additional' || isBare(mention)) return true;
  // Over sentences, only more of the same: two more dead are none beside the missing, and one who is sought none beside the dead.
  const isOver = named.sentence !== mention.sentence;
  if (isOver && !isOpen(mention)) return named.category === mention.category;
  if (isOver && FATED.has(named.category)) return mention.counted === null;
  // "a bus with 56 aboard crashed, injuring 27 others"
  if (named.category === 'people' && FATED.has(mention.category)) return false;
  return (named.unit === 'person') === (mention.unit === 'person') && isSameNoun(named, mention);
}

/** Letters that forms of a noun share. */
const STEM = 4;

/** Things are more of the same only where their nouns are: «300 домов», «ещё 90 домов». */
function isSameNoun(named: QuantityMention, mention: QuantityMention): boolean {
  if (mention.category !== 'other' || mention.counted === null) return true;
  const nouns = (named.counted?.text ?? '').toLowerCase().split(' ');
  const stems = nouns.map((noun) => noun.slice(0, STEM));
  return mention.counted.text
    .toLowerCase()
    .split(' ')
    .some((noun) => stems.includes(noun.slice(0, STEM)));
}

const isSum = ({ category }: QuantityMention): boolean => category === 'money';

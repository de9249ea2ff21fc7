import type { QuantityMention } from '../../../types/index.js';
import { FATED, THINGS } from '../common/vocabulary.js';

/** «освобождены 214 человек, из них 118 солдат»: a part of those who were freed was freed, whatever they are. */
export function takesOver(
  mention: QuantityMention,
  tied: QuantityMention,
  isPart: boolean,
): boolean {
  // «четыре года колонии, из них два условно»
  if (tied.unit !== 'person')
    return isPart && isBare(mention) && (tied.unit !== null || THINGS.has(tied.category));
  // "thousands more homes" are none of those who were burned; of «ещё 97 человек» the sentence itself tells what befell them.
  const isOwn =
    mention.category === 'other' ||
    (FATED.has(tied.category) && tied.sentence !== mention.sentence);
  if (!isPart && isOwn && mention.counted !== null) return false;
  return isOpen(mention) || (isPart && mention.category === 'troops' && tied.category !== 'people');
}

/** "killed 154, among them 25 Syrians, and wounded 5,000": of those who were killed no part was wounded, whatever verb comes next. */
export const areDead = (mention: QuantityMention, tied: QuantityMention): boolean =>
  tied.category === 'killed' && mention.category === 'wounded';

/** A mention with what it takes over from the one that it is a part of, or comes on top of. */
export const inherit = (
  mention: QuantityMention,
  { category, measure, of, by, unit, at, atFrom }: QuantityMention,
  isPart: boolean,
): QuantityMention => ({
  ...mention,
  by: mention.by ?? (isPart && FATED.has(category) ? by : null),
  category,
  measure: mention.measure === 'stock' ? measure : mention.measure,
  unit,
  of: mention.of ?? of,
  ...(mention.at === null ? { at, atFrom } : {}),
});

/** "900,000 are in Germany, 391,000 in Czechia": behind a bare number of persons in its sentence so is the next. */
export const goesOn = (
  { sentence }: QuantityMention,
  { category, ...previous }: QuantityMention,
): boolean =>
  previous.sentence === sentence &&
  previous.counted === null &&
  (category === 'people' || THINGS.has(category));

/** The same as persons, or as the things that the number before counts. */
export function goingOn(
  mention: QuantityMention,
  { category, unit, sentence }: QuantityMention,
): QuantityMention {
  if (unit === 'person') return { ...mention, category: 'people', unit };
  return THINGS.has(category) && sentence === mention.sentence ? { ...mention, category } : mention;
}

/** What is counted may be what another number counts. */
export const isOpen = ({ category, unit }: QuantityMention): boolean =>
  (category === 'other' || category === 'people') && (unit === null || unit === 'person');

/** Nothing says what is counted. */
export const isBare = ({ category, unit, counted }: QuantityMention): boolean =>
  category === 'other' && unit === null && counted === null;

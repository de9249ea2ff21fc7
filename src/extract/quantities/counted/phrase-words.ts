import type { QuantityCategory } from '../../../types/index.js';
import type { Section } from '../../section.js';
import type { PhraseStyle } from '../common/phrase-style.js';
import { THINGS } from '../common/vocabulary.js';
import { isPossessive } from '../relations/joined.js';

/** Whether a phrase ends in front of a word: another number, what befell somebody, a word that stops it. */
export function isEnd({ stream }: Section, at: number, style: PhraseStyle): boolean {
  for (const { class: id } of stream.at(at)) {
    if (id === style.stop || id === style.change || id === style.numeral) return true;
    if (style.fates.includes(id)) return true;
  }
  return stream.tokens[at]?.kind === 'number';
}

/** Whether an unknown word is what is counted, not what describes it: «федеральных списков», "political groups". */
export function isHeadNoun(
  { stream }: Section,
  at: number,
  { adjectives, nouns, plurals }: PhraseStyle,
): boolean {
  const key = stream.tokens[at]?.key ?? '';
  const next = stream.tokens[at + 1];
  if ((next?.key === '-' || isPossessive(next?.key)) && next?.spaced === false) return false;
  const ends = (ending: string): boolean => key.endsWith(ending);
  if (plurals.length > 0) return plurals.some(ends);
  if (adjectives.length === 0 || /[a-z]/u.test(key)) return false;
  return nouns.some(ends) || !adjectives.some(ends);
}

/** «жилых и офисных зданий», «единиц боевой и транспортной техники»: "and" between words that describe. */
export function joinsWords(
  { stream }: Section,
  at: number,
  { and, describing, adjectives }: PhraseStyle,
  isOpen: boolean,
): boolean {
  if (!stream.find(at, and)) return false;
  const isLike = (index: number): boolean =>
    stream.find(index, describing) !== null ||
    (isOpen && adjectives.some((ending) => stream.tokens[index]?.key.endsWith(ending)));
  return isLike(at - 1) && isLike(at + 1);
}

/** Whether a thing in the singular only describes the unknown noun behind it: "train accidents", "tank brigades". */
export function isModifierOf(
  section: Section,
  at: number,
  category: QuantityCategory,
  style: PhraseStyle,
): boolean {
  if (!style.headLast || !THINGS.has(category) || style.plurals.length === 0) return false;
  const noun = section.stream.tokens[at - 1]?.key ?? '';
  return !style.plurals.some((ending) => noun.endsWith(ending)) && isHeadNoun(section, at, style);
}

/** «двух 17-летних подростков», "two 17-year-old boys": where an age behind a number ends. */
export function ageEnd(
  { stream }: Section,
  at: number,
  { age, headLast }: PhraseStyle,
): number | null {
  const joins = (index: number): boolean => {
    const token = stream.tokens[index];
    return token?.key === '-' && !token.spaced;
  };
  if (stream.tokens[at]?.kind !== 'number' || !joins(at + 1) || !stream.find(at + 2, age))
    return null;
  if (joins(at + 3)) return at + 5;
  return headLast ? null : at + 3;
}

/** The number of a model: "Leopard 2 tanks", "F-16 jets". */
export const isOfModel = ({ stream }: Section, at: number, { model }: PhraseStyle): boolean =>
  stream.find(at - 1, model) !== null ||
  (stream.tokens[at - 1]?.key === '-' && stream.tokens[at]?.spaced === false);

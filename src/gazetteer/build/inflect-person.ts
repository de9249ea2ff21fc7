import { joinWords, type NameForms } from './inflect-name.js';
import { inflectNoun, unchanging, type CaseForms } from './inflect-word.js';
import type { Name } from './name.js';
import type { Paradigms } from './paradigms.js';

/** Particles («аль», «ван», «бин») have at most so many letters and no capital. */
const LONGEST_PARTICLE = 3;

/**
 * Inflects a person's name: every part in the same case, the last as a surname, the others as given names, each by
 * the person's gender. A second set leaves all but the last as they are: names that are
 * treated as one unit («Ким Чен Ына», «Бин Ладена»).
 */
export function inflectPerson(
  name: Name,
  gender: 'm' | 'f',
  paradigms: Paradigms,
): readonly NameForms[] {
  const words = name.lemma.split(' ');
  const still = (word: string): CaseForms => unchanging(word, paradigms).singular;
  if (name.frozen) return [{ cases: still(name.lemma), plural: false }];
  const { given, surnames, nouns } = paradigms;
  const changed = words.map((word, index) => {
    if (isParticle(word)) return still(word);
    const tables = index === words.length - 1 ? [surnames, nouns] : [given, nouns];
    return inflectNoun(word, gender, true, tables, paradigms).singular;
  });
  const whole = { cases: joinWords(changed), plural: false };
  if (words.length === 1) return [whole];
  const unit = [...words.slice(0, -1).map(still), ...changed.slice(-1)];
  return [whole, { cases: joinWords(unit), plural: false }];
}

function isParticle(word: string): boolean {
  return (
    word.length <= LONGEST_PARTICLE && word === word.toLowerCase() && word !== word.toUpperCase()
  );
}

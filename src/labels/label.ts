import { fill, filled, withoutGaps } from './template.js';
import type { Labelled, LabelLanguage } from './types.js';
import { wordsOf, type LabelEntities } from './words.js';

/**
 * The short label of a fact in a language, e.g. «вывод войск США из Ирака». `null` asks for English, in which every fact has its
 * label; so have facts for which the language has no template (bare dates, numbers of a kind that has no name) in all languages.
 * @param entities those of the digest: names that the gazetteer does not have, and who of the participants is a person.
 */
export function labelOf(
  fact: Labelled,
  language: LabelLanguage | null,
  entities: LabelEntities,
): string {
  if (language === null || fact.kind === 'date') return fact.label;
  const words = wordsOf(fact, language, entities);
  if (fact.kind === 'event') {
    const templates = Object.hasOwn(language.events, fact.relation)
      ? language.events[fact.relation]
      : undefined;
    const fitting = templates?.find((each) => filled(withoutGaps(each, words), words) !== null);
    return fitting === undefined ? fact.label : fill(fitting, words);
  }
  const template = language.counts[fact.category ?? ''];
  if (template === undefined) return fact.label;
  const kind = fact.relation === 'change' || fact.relation === 'plan' ? fact.relation : '';
  return `${fill(template, words)}${language.counts[kind] ?? ''}`;
}

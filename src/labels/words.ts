import type { DigestEntity } from '../types/digest.js';
import { filled, type Words } from './template.js';
import { LABEL_CASES, type Labelled, type LabelLanguage, type NameForms } from './types.js';

/** The entities of a digest, for names that the gazetteer does not have. */
export type LabelEntities = Readonly<Record<string, DigestEntity>>;

/** The words that the templates of a language ask for; a form that is not known of every name is left out. */
export function wordsOf(fact: Labelled, language: LabelLanguage, entities: LabelEntities): Words {
  const { subject, targets, by } = fact;
  const at = isPlaceSure(fact) ? fact.at : null;
  const place = at === null ? [] : [at];
  const ofType = (type: DigestEntity['type']): readonly string[] =>
    subject.filter((id) => entities[id]?.type === type);
  const lists: Readonly<Record<string, readonly string[]>> = {
    who: subject,
    target: targets,
    at: place,
    in: place.filter((id) => !targets.includes(id) && !subject.includes(id)),
    place: targets.length > 0 ? targets : place,
    party: targets.length > 0 ? targets : subject,
    person: ofType('person'),
    country: ofType('state'),
    by: by === null ? [] : [by],
  };
  const words: Record<string, string> = {};
  for (const [name, ids] of Object.entries(lists)) {
    const forms = ids.map((id) => formsOf(id, language, entities));
    words[name] = joined(forms, 0, language);
    LABEL_CASES.forEach((grammatical, i) => {
      words[`${name}.${grammatical}`] = joined(forms, i + 1, language);
    });
  }
  return words;
}

/** The name of an entity in a language: the gazetteer's, else that of an article in it, else the English one. */
export function nameIn(id: string, language: LabelLanguage, entities: LabelEntities): string {
  return formsOf(id, language, entities)[0] ?? id;
}

function formsOf(id: string, language: LabelLanguage, entities: LabelEntities): NameForms {
  if (Object.hasOwn(language.names, id)) return language.names[id] ?? [id];
  const entity = Object.hasOwn(entities, id) ? entities[id] : undefined;
  if (entity === undefined) return [id];
  return [entity.lemmas[language.code] ?? backedGroups(entity, language, entities) ?? entity.name];
}

/** What the actors stage calls groups of which only the state behind them is told. */
const BACKED = /^(.+)-backed armed groups$/u;

function backedGroups(
  { name }: DigestEntity,
  { backed, names }: LabelLanguage,
  entities: LabelEntities,
): string | null {
  const state = BACKED.exec(name)?.[1];
  const [id] = Object.entries(entities).find((entry) => entry[1].name === state) ?? [];
  const forms = id === undefined ? [] : (names[id] ?? []);
  const words: Record<string, string> = { who: forms[0] ?? '' };
  LABEL_CASES.forEach((grammatical, i) => {
    words[`who.${grammatical}`] = forms[i + 1] ?? '';
  });
  return filled(backed, words);
}

/** The names of a list in one case; empty where the form of one is not known. */
function joined(forms: readonly NameForms[], grammatical: number, { and }: LabelLanguage): string {
  const names = forms.map((each) => each[grammatical] ?? '');
  if (names.includes('')) return '';
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${and}${last}`;
}

/** A place that nobody names with the number itself is no more than a hint. */
function isPlaceSure({ kind, values }: Labelled): boolean {
  return (
    kind !== 'quantity' || values.some(({ support }) => support.some(({ note }) => note === null))
  );
}

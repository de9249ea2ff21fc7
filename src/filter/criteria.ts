import type { FactKind } from '../types/fact.js';
import { englishPhrase, type Phrase } from '../wording/index.js';

/** Which facts are wanted; null and empty lists ask for nothing. All that is asked for must hold. */
export interface Criteria {
  /** Only what is watched. */
  readonly watched: boolean;
  /** Any of these is its subject, target, agent, place or source, or what one of those belongs to. */
  readonly entities: readonly string[];
  readonly kinds: readonly FactKind[];
  /** Category of a number (`killed`), or label of an event (`talks`). */
  readonly categories: readonly string[];
  /** ISO days, inclusive. */
  readonly since: string | null;
  readonly until: string | null;
  readonly minOrigins: number | null;
  /** Facts of each story, the most important first. */
  readonly limit: number | null;
}

/** Asks for nothing. */
export const NO_CRITERIA: Criteria = {
  watched: false,
  entities: [],
  kinds: [],
  categories: [],
  since: null,
  until: null,
  minOrigins: null,
  limit: null,
};

/** What was asked for, in words, as the coverage of a digest repeats it; empty when nothing was. */
export function criteriaText(
  criteria: Criteria,
  nameOf: (entity: string) => string,
): readonly string[] {
  const { watched, entities, kinds, categories, since, until, minOrigins, limit } = criteria;
  return [
    ...(watched ? [englishPhrase('watched', {})] : []),
    ...anyOf('about {entities}', 'entities', entities.map(nameOf)),
    ...anyOf('kind {kinds}', 'kinds', kinds),
    ...anyOf('category {categories}', 'categories', categories),
    ...(since === null ? [] : [englishPhrase('since {day}', { day: since })]),
    ...(until === null ? [] : [englishPhrase('until {day}', { day: until })]),
    ...(minOrigins === null
      ? []
      : [englishPhrase('at least {n} origins', { n: String(minOrigins) })]),
    ...(limit === null ? [] : [englishPhrase('at most {n} facts a story', { n: String(limit) })]),
  ];
}

function anyOf(phrase: Phrase, slot: string, words: readonly string[]): readonly string[] {
  return words.length === 0 ? [] : [englishPhrase(phrase, { [slot]: words.join(' or ') })];
}

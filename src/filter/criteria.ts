import type { FactKind } from '../types/fact.js';

/** Which facts are wanted; null and empty lists ask for nothing. All that is asked for must hold. */
export interface Criteria {
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
  const { entities, kinds, categories, since, until, minOrigins, limit } = criteria;
  return [
    ...(entities.length === 0 ? [] : [`about ${entities.map(nameOf).join(' or ')}`]),
    ...(kinds.length === 0 ? [] : [`kind ${kinds.join(' or ')}`]),
    ...(categories.length === 0 ? [] : [`category ${categories.join(' or ')}`]),
    ...(since === null ? [] : [`since ${since}`]),
    ...(until === null ? [] : [`until ${until}`]),
    ...(minOrigins === null ? [] : [`at least ${String(minOrigins)} origins`]),
    ...(limit === null ? [] : [`at most ${String(limit)} facts a story`]),
  ];
}

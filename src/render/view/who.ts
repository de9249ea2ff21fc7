import type { Digest, Story } from '../../types/digest.js';
import type { Support } from '../../types/fact.js';
import type { ActorType } from '../../types/index.js';

/** Somebody or some place that a story names. */
export interface Named {
  readonly name: string;
  readonly articles: number;
  /** Where it stands, of who is named in one article only: others are found by their facts. */
  readonly place: Support | null;
}

/** Names of a kind, most often mentioned first. */
export interface NamedGroup {
  readonly heading: string;
  readonly names: readonly Named[];
}

const GROUPS: readonly (readonly [heading: string, types: readonly ActorType[]])[] = [
  ['States', ['state']],
  ['Groups', ['armed-group']],
  ['Bodies', ['coalition', 'government', 'military', 'organisation']],
  ['People', ['person']],
  ['Places', ['place']],
  ['Media', ['media']],
];

/** Who and where, by kind; kinds of which nobody is named are left out. */
export function namedGroups(
  { actors }: Story,
  { entities }: Pick<Digest, 'entities'>,
): readonly NamedGroup[] {
  return GROUPS.flatMap(([heading, types]) => {
    const names = actors.flatMap(({ entity, articles, support }): Named[] => {
      const known = entities[entity];
      if (known === undefined || !types.includes(known.type)) return [];
      return [{ name: known.name, articles, place: articles === 1 ? (support[0] ?? null) : null }];
    });
    return names.length === 0 ? [] : [{ heading, names }];
  });
}

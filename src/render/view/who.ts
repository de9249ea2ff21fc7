import { isLocalEntity } from '../../types/actor.js';
import type { Digest, DigestEntity, Story, StoryActor } from '../../types/digest.js';
import type { Support } from '../../types/fact.js';
import type { TextKey } from '../../wording/index.js';
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
  readonly heading: TextKey;
  readonly names: readonly Named[];
}

const GROUPS: readonly (readonly [heading: TextKey, types: readonly ActorType[]])[] = [
  ['states', ['state']],
  ['groups', ['armed-group']],
  ['bodies', ['coalition', 'government', 'military', 'organisation']],
  ['people', ['person']],
  ['places', ['place']],
  ['media', ['media']],
];

/** Shorter beginnings of names are no outlets. */
const SHORTEST_OUTLET = 4;

/** Whether words are a name as English has it: not "WEB DESK", nor letters of another script, which are read as a name more often than they are one. */
const isEnglishName = (text: string): boolean =>
  /^[\p{Script=Latin}\P{L}]*$/u.test(text) && /\p{Ll}/u.test(text);

/**
 * Whether a name is worth telling: of those that a single article has and no list knows, one word may be any word, a name in another script that
 * stands there once is as a rule read wrongly, a place mostly is another spelling of a known one, and who merely publishes is no part of the story.
 */
function isSure(
  { entity, articles, mentions, support }: StoryActor,
  { name, type }: Pick<DigestEntity, 'name' | 'type'>,
  outlets: readonly string[],
): boolean {
  if (!isLocalEntity(entity)) return true;
  const spellings = [folded(name), folded(support[0]?.text ?? '')];
  const publishes = spellings.some((each) => outlets.some((outlet) => each.startsWith(outlet)));
  if (publishes) return false;
  if (articles > 1) return true;
  const isRead = mentions > 1 || isEnglishName(support[0]?.text ?? '');
  return isRead && name.includes(' ') && type !== 'place';
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Who and where, by kind; kinds of which nobody is named are left out. */
export function namedGroups(
  { actors }: Story,
  { entities, articles: sources }: Pick<Digest, 'entities' | 'articles'>,
): readonly NamedGroup[] {
  const outlets = sources
    .map(({ outlet }) => folded(outlet ?? ''))
    .filter(({ length }) => length >= SHORTEST_OUTLET);
  return GROUPS.flatMap(([heading, types]) => {
    const names = actors.flatMap((actor): Named[] => {
      const { entity, articles, support } = actor;
      const known = entities[entity];
      if (known === undefined || !types.includes(known.type)) return [];
      if (!isSure(actor, known, outlets)) return [];
      return [{ name: known.name, articles, place: articles === 1 ? (support[0] ?? null) : null }];
    });
    return names.length === 0 ? [] : [{ heading, names }];
  });
}

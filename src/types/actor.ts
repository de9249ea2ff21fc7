import type { MentionBase } from './mention.js';

/** All types; the compiled gazetteer holds positions in this list. */
export const ACTOR_TYPES = [
  'state',
  'government',
  'military',
  'coalition',
  'organisation',
  'armed-group',
  'person',
  'place',
  'media',
] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** Begins ids that only the articles know: `x:person:ksm-slmn`. */
const LOCAL_ID = 'x:';

/** Whether an entity is known from the articles alone, by no list. */
export function isLocalEntity(id: string): boolean {
  return id.startsWith(LOCAL_ID);
}

export const NER_TYPES = ['PER', 'ORG', 'LOC'] as const;
export type NerType = (typeof NER_TYPES)[number];

/** How the name is used: see `interchange.md`, "actor". */
export const ACTOR_USES = ['name', 'adjective', 'metonym', 'description'] as const;
export type ActorUse = (typeof ACTOR_USES)[number];

/** Somebody or some place named in the text, with an identity that no language changes. */
export interface ActorMention extends MentionBase {
  readonly kind: 'actor';
  readonly type: ActorType;
  readonly ner: NerType;
  /** Wikidata id, an id of our gazetteer (`d:…`), or a local id (`x:person:ksm-slmn`). */
  readonly entity: string;
  /** English name. */
  readonly name: string;
  /** Dictionary form in the article's language. */
  readonly lemma: string;
  readonly use: ActorUse;
  /** A name inside a longer one. */
  readonly nested: boolean;
}

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

export type NerType = 'PER' | 'ORG' | 'LOC';

/** How the name is used: see `interchange.md`, "actor". */
export type ActorUse = 'name' | 'adjective' | 'metonym' | 'description';

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

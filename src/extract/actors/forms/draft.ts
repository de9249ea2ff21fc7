import type { ActorType, ActorUse } from '../../../types/index.js';
import type { Section } from '../../section.js';
import type { PersonName } from './person-name.js';

/** Who is meant: an entity of the gazetteer, or one that only this text names. */
export interface Identity {
  readonly id: string;
  /** English name. */
  readonly name: string;
  readonly type: ActorType;
}

/** A mention while the stage still makes up its mind. */
export interface Draft {
  readonly section: Section;
  /** Index into the article's sentences. */
  readonly sentence: number;
  /** Tokens `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** Rule id without the language. */
  readonly rule: string;
  readonly type: ActorType;
  readonly use: ActorUse;
  readonly nested: boolean;
  /** Dictionary form in the article's language. */
  readonly lemma: string;
  /** The name without its head («Бингёль» of «провинция Бингёль»), from which a local id is made; null: the lemma. */
  readonly core: string | null;
  /** English name of an organisation or place that no list has, where its words are known; null: its letters tell. */
  readonly english: string | null;
  /** Null until the article as a whole has told who it is. */
  readonly identity: Identity | null;
  /** The parts of a person's name; null for everybody known by the gazetteer and for all others. */
  readonly person: PersonName | null;
}

/** What is known of a name as soon as it is found. */
export type Found = Pick<
  Draft,
  'section' | 'sentence' | 'first' | 'end' | 'rule' | 'type' | 'use' | 'lemma'
>;

/** A name of whom nothing else is known yet. */
export const unknownDraft = (found: Found): Draft => ({
  section: found.section,
  sentence: found.sentence,
  first: found.first,
  end: found.end,
  rule: found.rule,
  type: found.type,
  use: found.use,
  nested: false,
  lemma: found.lemma,
  core: null,
  english: null,
  identity: null,
  person: null,
});

/** Whether the first covers the second and more. */
export const covers = (outer: Draft, inner: Draft): boolean =>
  outer.first <= inner.first &&
  inner.end <= outer.end &&
  outer.end - outer.first > inner.end - inner.first;

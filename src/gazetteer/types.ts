import type { ActorType, NerType } from '../types/index.js';

/** One real-world entity, as every language shares it. */
export interface EntityRecord {
  /** Wikidata id (`Q796`) or an id of our own (`d:asaib-ahl-al-haq`). */
  readonly id: string;
  /** English display name. */
  readonly name: string;
  readonly type: ActorType;
  readonly ner: NerType;
  /** Id of the state or body that it belongs to; null when it stands for itself. */
  readonly of: string | null;
  /** The capital of `of`: its name may stand for the government. */
  readonly capital: boolean;
  /** Of persons; null where not known or not a person. */
  readonly gender: 'm' | 'f' | null;
  /** Dictionary form by language code; languages in which it has no name are absent. */
  readonly lemmas: ReadonlyMap<string, string>;
}

/**
 * How a form is used: the name itself («Ирак»), an adjective of it («иракский»), or its people
 * («иракцы»).
 */
export type AliasUse = 'name' | 'adjective' | 'national';

/**
 * Letter case that the text must show for the form to count: `upper` all its words in capitals
 * (США, not сша; US, not us), `capital` at least one of its words with a capital, `any` none. Cannot be
 * asked of scripts without case, nor of a line all in capitals.
 */
export type CasingRule = 'any' | 'capital' | 'upper';

/** One reading of a form found in the text. */
export interface Alias {
  readonly entity: EntityRecord;
  readonly use: AliasUse;
  /** Dictionary form of this name, in the gazetteer's language. */
  readonly lemma: string;
  readonly casing: CasingRule;
  /** Also an ordinary word or another name: counts only with a context word. */
  readonly ambiguous: boolean;
  readonly acronym: boolean;
  /** A short form that names a person by surname alone. */
  readonly short: boolean;
  /** First part of a compound adjective: «американо» before «-израильский». */
  readonly combining: boolean;
  /** Which case forms are spelt so; all three for words that do not change. */
  readonly nominative: boolean;
  readonly genitive: boolean;
  readonly otherCase: boolean;
  readonly singular: boolean;
  readonly plural: boolean;
}

/** The longest known form that starts at a token. */
export interface GazetteerHit {
  /** How many tokens it covers, quotation marks and hyphens inside included. */
  readonly tokens: number;
  /** All its readings, in the order of the data files; never empty. */
  readonly aliases: readonly Alias[];
}

/** Names of one language. */
export interface Gazetteer {
  /** BCP 47 code of the language. */
  readonly language: string;
  /**
   * The longest form whose first word is the token `from`, or null. `keys` gives the comparison key
   * (`text/key.ts`) of a token, undefined beyond the last one.
   */
  longest(keys: (index: number) => string | undefined, from: number): GazetteerHit | null;
  /** Whether some form starts with this word: what a language pack asks before it splits a clitic. */
  knows(key: string): boolean;
  /** What the build stored of the persons in all tables; null where names were added since. */
  readonly people: People | null;
}

/** What the persons of the entity table are asked for, by language. */
export interface People {
  /** The one person whose name has this consonant skeleton; null when nobody has, or several have. */
  readonly bySound: (skeleton: string) => EntityRecord | null;
  /** How most bearers of a name spell a word of it in English («فرانك»: Frank), by key. */
  readonly spelling: (key: string) => string | undefined;
}

/** The entities behind all languages' gazetteers. */
export interface EntityTable {
  readonly size: number;
  /** Type of the entity of a row, without reading the rest. */
  typeAt(row: number): ActorType;
  /** The entity of a row; rows are numbered from 0 in the order of their ids. */
  at(row: number): EntityRecord;
  /** The entity with this id, or null. */
  get(id: string): EntityRecord | null;
}

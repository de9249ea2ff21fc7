export { parseParadigms } from './parse-paradigms.js';

/** For each case, in the order of `cases`, the endings that take the place of the row's ending. */
export type EndingRow = readonly (readonly string[])[];

/** Stands for the accusative that is the nominative of things and the genitive of persons. */
export const ANIMACY = '*';

/** One line of a table: words that end so are inflected so. The first line that fits wins. */
export interface NounRow {
  readonly ending: string;
  /** Letters of which one must stand before the ending; null for any. */
  readonly after: string | null;
  /** Only for words with this mark, or persons of this gender; null for all. */
  readonly mark: string | null;
  readonly singular: EndingRow;
  readonly plural: EndingRow | null;
  /** The dictionary form is the plural itself. */
  readonly isPlural: boolean;
}

/** A line of the adjective table: all genders and numbers, by their labels (m, f, n, pl, national …). */
export interface AdjectiveRow {
  readonly ending: string;
  readonly after: string | null;
  /** Groups in which a word before the head is taken for an adjective by its ending («Красный Крест»). */
  readonly lead: ReadonlySet<string>;
  /** Groups in which the head itself is («Грозный»); fewer where nouns end alike («Ханой»). */
  readonly head: ReadonlySet<string>;
  readonly groups: ReadonlyMap<string, EndingRow>;
}

/** How names of one language change, as its `paradigms.yaml` says. */
export interface Paradigms {
  readonly cases: readonly string[];
  readonly nouns: readonly NounRow[];
  readonly given: readonly NounRow[];
  readonly surnames: readonly NounRow[];
  readonly adjectives: readonly AdjectiveRow[];
  /** Words that join two heads of one name: both are inflected («Боснии и Герцеговины»). */
  readonly conjunctions: ReadonlySet<string>;
  /** Small words inside hyphenated names behind which nothing changes («Ростова-на-Дону»). */
  readonly links: ReadonlySet<string>;
  /** Prefixed article and its fused forms (Arabic ال, لل), or null. */
  readonly article: {
    readonly prefix: string;
    readonly fused: readonly string[];
    /** Particles that are cut off words inside a name, with how each is written before the article (ل: لل). */
    readonly split: ReadonlyMap<string, string>;
  } | null;
  /** Acronyms are also written with a full stop after each letter. */
  readonly dottedAcronyms: boolean;
}

/** What a language without a `paradigms.yaml` has: names never change. */
export const NO_PARADIGMS: Paradigms = {
  cases: ['nominative'],
  nouns: [],
  given: [],
  surnames: [],
  adjectives: [],
  conjunctions: new Set(),
  links: new Set(),
  article: null,
  dottedAcronyms: false,
};

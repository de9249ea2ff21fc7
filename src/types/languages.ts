/** The version of what `digest languages` prints as JSON. */
export const LANGUAGES_SCHEMA = 'digest/languages/1';

/** How good something was on texts whose right answers are known. */
export interface Measured {
  /** Right of all, from 0 to 100. */
  readonly percent: number;
  /** How many items it was measured on. */
  readonly of: number;
}

/** How well facts are read in one language; null where nothing was there to measure with. */
export interface Accuracy {
  /** Dates found and understood as the right days, of all dates. */
  readonly dates: Measured | null;
  /** Texts in which exactly the expected numbers were told, of all texts. */
  readonly quantities: Measured | null;
  /** F1 of people, places and organisations, to the letter; `of` counts names. */
  readonly actors: Measured | null;
}

/** The figures of all languages, and where they come from. */
export interface AccuracyTable {
  /** Day of the measurement. */
  readonly measured: string;
  /** The command that prints what the figures are made of. */
  readonly command: string;
  readonly languages: Readonly<Record<string, Accuracy>>;
}

/** A language whose facts are read. */
export interface ReadLanguage {
  /** BCP 47. */
  readonly code: string;
  /** In English. */
  readonly name: string;
  /** Null for a pack that nobody has measured. */
  readonly accuracy: Accuracy | null;
}

/** What `digest languages` tells. */
export interface LanguageList {
  readonly schema: typeof LANGUAGES_SCHEMA;
  readonly measured: string;
  readonly command: string;
  /** Sorted by code. */
  readonly read: readonly ReadLanguage[];
  /** Codes of languages that are told apart but not read, sorted. */
  readonly detected: readonly string[];
}

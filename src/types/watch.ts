/** What an analyst follows: a fact that one of these holds of is watched. */
export interface WatchTerms {
  /** Names in any language, or ids. */
  readonly entities: readonly string[];
  /** Categories of numbers, labels of events. */
  readonly categories: readonly string[];
  readonly words: readonly WatchedWords[];
}

/** Words that a cited sentence may have. */
export interface WatchedWords {
  /** As they were written. */
  readonly said: string;
  /** Comparison keys of each form, joined by a space. */
  readonly forms: readonly string[];
}

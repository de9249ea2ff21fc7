/** The version of what `digest verify` finds out. */
export const VERIFICATION_SCHEMA = 'digest/verification/1';

/** Why a citation does not hold. */
export type CitationProblem =
  /** Other characters stand there now, and the quoted ones nowhere in the source. */
  | 'changed'
  /** The quoted characters stand elsewhere in the source now. */
  | 'moved'
  /** The characters are right, the line number is not. */
  | 'line'
  /** The source was not among what could be read. */
  | 'unread';

/** A citation that does not hold. */
export interface CitationFailure {
  readonly problem: CitationProblem;
  /** Of the article, as the citation names it. */
  readonly path: string;
  readonly article: string;
  /** Code points `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** 1-based; null where the citation names none. */
  readonly line: number | null;
  readonly expected: string;
  /** What stands there now; null when the source was not read. */
  readonly found: string | null;
  /** Where the expected characters stand now, nearest to where they stood, or the right line. */
  readonly now: { readonly start: number; readonly line: number } | null;
}

/** What re-reading the citations of an output gave: `digest/verification/1`. */
export interface Verification {
  readonly schema: typeof VERIFICATION_SCHEMA;
  /** Different citations, and how many of them hold. */
  readonly checked: number;
  readonly held: number;
  /** Articles that are cited. */
  readonly articles: number;
  /** Paths of cited articles whose text as a whole is another by now, sorted. */
  readonly changedSources: readonly string[];
  /** By path and place. */
  readonly failures: readonly CitationFailure[];
}

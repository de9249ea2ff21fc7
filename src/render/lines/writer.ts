import type { ErrorLine, LanguageLine, StreamLine } from '../../types/article-line.js';

/** Writes what comes one after the other, without waiting for the end. */
export interface LineWriter<T> {
  /** Before the first, between two, behind the last. */
  readonly open: string;
  readonly between: string;
  readonly close: string;
  readonly line: (line: T) => string;
}

/** How the lines of `extract` and `detect` are written. */
export interface LineRenderer {
  readonly articles: LineWriter<StreamLine>;
  readonly languages: LineWriter<LanguageLine | ErrorLine>;
}

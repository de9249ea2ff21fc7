import type { ErrorLine, LanguageLine } from '../../types/article-line.js';
import { columnsOf } from '../delimited/column.js';

/** One row: an input with its language, or why it could not be read. */
export interface LanguageRow {
  readonly line: LanguageLine | ErrorLine;
  readonly language: LanguageLine['language'] | null;
}

/** The row of an input. */
export function languageRows(line: LanguageLine | ErrorLine): readonly LanguageRow[] {
  return [{ line, language: 'language' in line ? line.language : null }];
}

/** What `digest detect` tells, in order. New columns are only ever added at the end. */
export const LANGUAGE_COLUMNS = columnsOf<LanguageRow>({
  path: ({ line }) => line.path,
  article: ({ line }) => line.id,
  language: ({ language }) => language?.code ?? null,
  script: ({ language }) => language?.script ?? null,
  confidence: ({ language }) => language?.confidence ?? null,
  error: ({ line }) => ('error' in line ? line.error.message : null),
});

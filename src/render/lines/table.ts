import type { Separator } from '../delimited/cell.js';
import { header, records, type Column } from '../delimited/column.js';
import { LANGUAGE_COLUMNS, languageRows } from './language-columns.js';
import { MENTION_COLUMNS, mentionRows } from './mention-columns.js';
import type { LineRenderer, LineWriter } from './writer.js';

function writer<Line, Row>(
  rowsOf: (line: Line) => readonly Row[],
  columns: readonly Column<Row>[],
  separator: Separator,
): LineWriter<Line> {
  return {
    ...{ open: header(columns, separator), between: '', close: '' },
    line: (line) => records(rowsOf(line), columns, separator),
  };
}

const tables = (separator: Separator): LineRenderer => ({
  articles: writer(mentionRows, MENTION_COLUMNS, separator),
  languages: writer(languageRows, LANGUAGE_COLUMNS, separator),
});

/** A row for each mention, as RFC 4180 has it; one for an input that has none, and one for each language. */
export const csvLines = tables(',');

/** The same with tabs. */
export const tsvLines = tables('\t');

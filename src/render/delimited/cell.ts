import { safe } from '../clean-text.js';

/** What a cell may hold; lists are written with spaces between. */
export type Cell = string | number | boolean | null | readonly string[];

/** What separates cells: a comma (RFC 4180) or a tab. */
export type Separator = ',' | '\t';

/** What a spreadsheet takes for a formula, in ASCII and in full width. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;
const NUMBER = /^-?\d[\d.]*$/u;

/**
 * Text for a cell: on one line, without controls, and with an apostrophe in front where a spreadsheet would otherwise
 * calculate it.
 */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join(' ');
  const clean = safe(text);
  const formula = FORMULA.test(text) || FORMULA.test(clean);
  return formula && !NUMBER.test(clean) ? `'${clean}` : clean;
}

/** A record: cells in quotes where they need them, ended by CR LF. */
export function record(cells: readonly Cell[], separator: Separator): string {
  const texts = cells.map((cell) => {
    const text = cellText(cell);
    return text.includes('"') || text.includes(separator)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  });
  return `${texts.join(separator)}\r\n`;
}

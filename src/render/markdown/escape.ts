import { safe } from '../clean-text.js';

/** Characters that mean something inside a line: CommonMark, tables, mathematics of wikis. */
const INLINE = /[\\`*_[\]<>|~$&]/gu;
/** And what begins a heading, a list, a quotation or a rule when a line begins with it. */
const BLOCK = /^(?:[#+=:-]|\d+(?=[.)]))/u;
/** What viewers turn into links by themselves. */
const LINK = /(?<=\b(?:https?|ftp|mailto|xmpp))(?=:)|(?<=\bwww)(?=\.)|(?=@)/giu;

/** Text of an article or a name as Markdown that shows it as it stands. */
export function md(text: string): string {
  const escaped = safe(text).replace(INLINE, '\\$&').replace(LINK, '\\');
  return escaped.replace(BLOCK, (start) => (/\d$/u.test(start) ? `${start}\\` : `\\${start}`));
}

/** A table: its first row is the head. Cells are Markdown. */
export function mdTable(rows: readonly (readonly string[])[]): readonly string[] {
  const [head, ...body] = rows;
  if (head === undefined || body.length === 0) return [];
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)];
}

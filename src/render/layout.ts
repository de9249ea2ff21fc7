import { ENGLISH, type Wording } from '../wording/index.js';
import { shownCharacters, widthOf } from './width.js';

/** Pads to a width in columns; longer text stays as it is. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Cuts to a width in columns, with an ellipsis where something is missing. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let result = '';
  for (const character of shownCharacters(text)) {
    if (widthOf(result + character) > width - 1) break;
    result += character;
  }
  return `${result.trimEnd()}…`;
}

/** A word in pieces of at most a width; addresses and file names have no spaces to break at. */
function pieces(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of shownCharacters(word)) {
    if (part !== '' && widthOf(part + character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

/** Breaks into lines of a width, at spaces, and inside a word only where it alone is wider. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  const words = text.trimStart();
  const indent = ' '.repeat(text.length - words.length);
  let line = indent;
  const room = Math.max(1, width - indent.length);
  for (const word of words.split(' ').flatMap((whole) => pieces(whole, room))) {
    const longer = line.trim() === '' ? line + word : `${line} ${word}`;
    if (line.trim() !== '' && widthOf(longer) > width) {
      lines.push(line.trimEnd());
      line = indent + word;
    } else line = longer;
  }
  return isolated([...lines, line.trimEnd()]);
}

const ISOLATE = '\u2068';
const POP = '\u2069';

/** Text that is isolated from its surroundings stays so where a line breaks it: lines are ordered one by one. */
function isolated(lines: readonly string[]): readonly string[] {
  let open = 0;
  return lines.map((line) => {
    const before = ISOLATE.repeat(open);
    for (const character of line) {
      if (character === ISOLATE) open++;
      if (character === POP) open = Math.max(0, open - 1);
    }
    return before + line + POP.repeat(open);
  });
}

/** A column of a table: its width, 0 for what is left, which only the last one can take. */
export interface Column {
  readonly width: number;
  readonly paint?: (text: string) => string;
}

const GAP = 2;
/** The last column is never narrower, even where the line gets too long. */
export const LEAST_REST = 12;

function same(text: string): string {
  return text;
}

/** One row: every cell wrapped in its column, the last one in what is left. */
export function row(
  cells: readonly string[],
  columns: readonly Column[],
  total: number,
  indent = 2,
): readonly string[] {
  const used = columns.slice(0, -1).reduce((sum, { width }) => sum + width + GAP, indent);
  const rest = Math.max(LEAST_REST, total - used);
  const texts = columns.map(({ width }, index) =>
    wrap(cells[index] ?? '', width === 0 ? rest : width),
  );
  const height = Math.max(...texts.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => {
    const parts = columns.map(({ width, paint = same }, index) => {
      const text = texts[index]?.[line] ?? '';
      const filler = ' '.repeat(Math.max(0, width - widthOf(text)));
      return (text === '' ? '' : paint(text)) + filler;
    });
    return (' '.repeat(indent) + parts.join(' '.repeat(GAP))).trimEnd();
  });
}

/** The width that the widest text needs, between two limits. */
export function fit(texts: readonly string[], least: number, most: number): number {
  const widest = texts.reduce((width, text) => Math.max(width, widthOf(text)), least);
  return Math.min(widest, most);
}

/** The first items, and a line that says how many there are more. */
export function atMost<T>(
  items: readonly T[],
  most: number,
  wording: Wording = ENGLISH,
): { shown: readonly T[]; more: readonly string[] } {
  const left = items.length - most;
  const more = left > 0 ? [`  ${wording.text('and-more', { n: left })}`] : [];
  return { shown: items.slice(0, most), more };
}

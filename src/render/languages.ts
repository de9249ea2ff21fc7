import type { LanguageList, Measured, ReadLanguage } from '../types/languages.js';

/** Columns of the list of codes. */
const COLUMNS = 78;

const HEADS = ['', 'language', 'dates', 'quantities', 'actors'];

/** The languages for people: a table of those that are read, then the codes of the others. */
export function renderLanguages({ measured, read, detected }: LanguageList): string {
  const rows = [HEADS, ...read.map(cells)];
  const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [
    ...lines,
    '',
    `Measured on ${measured} on development data: expect less on other texts.`,
    'dates: found and understood; quantities: texts with exactly the right numbers;',
    'actors: F1 of people, places and organisations; -: nothing to measure with.',
    '',
    `Detected, but not read (${String(detected.length)}):`,
    ...wrapped(detected),
    '',
  ].join('\n');
}

function cells({ code, name, accuracy }: ReadLanguage): string[] {
  return [
    code,
    name,
    percent(accuracy?.dates),
    percent(accuracy?.quantities),
    percent(accuracy?.actors),
  ];
}

/** A figure as tables show it: `92.9 %`, or `-` where nothing was measured. */
export function percent(figure: Measured | null | undefined): string {
  return figure ? `${figure.percent.toFixed(1)} %` : '-';
}

function wrapped(words: readonly string[]): string[] {
  const lines: string[] = [];
  let line = ' ';
  for (const word of words) {
    if (line.length + 1 + word.length > COLUMNS) {
      lines.push(line);
      line = ' ';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}

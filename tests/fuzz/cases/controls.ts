import { TEXTS, type HostileCase } from '../case.js';

const { en, ru, ar } = TEXTS;

/** The runner sees to it for every case that no control comes out. */
const told = (name: string, text: string, run = 'digest summarize a.txt'): HostileCase => ({
  name,
  files: { 'a.txt': text },
  run,
  code: 0,
});

const ESCAPES =
  'Mosul\u001B[31m red \u001B]8;;http://evil.example\u0007link\u001B]8;;\u0007 \u001B]52;c;aGk=\u0007 \u009B2J\u0090q\u009C';

/** Letters that command terminals, hide, reorder or pile up. */
export const CONTROLS: readonly HostileCase[] = [
  { ...told('terminal escapes', `${ESCAPES}\n${en.replace('Mosul', ESCAPES)}`), short: true },
  ...['compare a.txt', 'explain a.txt:3 a.txt', 'explain --missed a.txt'].map((command) =>
    told(`terminal escapes in ${command}`, en.replace('Mosul', ESCAPES), `digest ${command}`),
  ),
  ...['json', 'ndjson', 'yaml', 'csv', 'tsv', 'html', 'markdown', 'ical'].map((format) => ({
    ...told(
      `terminal escapes as ${format}`,
      en.replace('Mosul', `${ESCAPES} Mosul`),
      `digest summarize --format ${format} a.txt`,
    ),
  })),
  {
    ...told('a direction override', en.replace('12 people', '\u202E12 people\u202C')),
    short: true,
  },
  told('isolates left open', ar.replace('الموصل', '\u2067الموصل').repeat(50)),
  told('marks of direction between digits', ar.replace('12', '1\u200F2')),
  told('letters of no width inside words', en.replace('killed', 'k\u200Bil\u2060l\uFEFFed')),
  told('soft hyphens', en.replace('wounded', 'woun\u00ADded')),
  told('backspaces', en.replace('12', '99\b\b12')),
  told('only bells', `${'\u0007'.repeat(1000)}x`),
  told('carriage returns alone', en.replaceAll('\n', '\r')),
  told('line and paragraph separators', en.replace(' on ', '\u2028on\u2029')),
  told('form feeds and vertical tabs', en.replaceAll(' ', '\f\v ')),
  told(
    'tag characters',
    `${en}${Array.from({ length: 2000 }, (_, i) => String.fromCodePoint(0xe0020 + (i % 96))).join('')}`,
  ),
  told(
    'ten thousand accents on one letter',
    en.replace('Mosul', `Mo${'\u0301'.repeat(10_000)}sul`),
  ),
  told('a wall of variation selectors', `${en}${'\u{1F3F4}\uFE0F\u200D'.repeat(5000)}`),
  told('look-alikes of other scripts', ru.replaceAll('о', 'o').replaceAll('а', 'a')),
  told(
    'digits of every script',
    en.replace('12', '१२').replace('30', '٣٠').replace('2024', '２０２４'),
  ),
];

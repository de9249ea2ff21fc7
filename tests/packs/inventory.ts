import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { LANGUAGES, ROOT } from '../support/packs.js';

/** Ids of rules, classes as `<class>`, and roles of titles, by file. */
export type Inventory = ReadonlyMap<string, ReadonlySet<string>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readPackFile(code: string, name: string): Record<string, unknown> {
  const data: unknown = parse(readFileSync(join(LANGUAGES, code, name), 'utf8'));
  return isRecord(data) ? data : {};
}

/** Files that differ by language for good reasons: names, pages, forms. */
const OTHER = [
  'language.yaml',
  'clean.yaml',
  'paradigms.yaml',
  'names.yaml',
  'given-names.yaml',
  'labels.yaml',
  'wording.yaml',
];

const filesOf = (code: string): string[] =>
  readdirSync(join(LANGUAGES, code)).filter(
    (name) => name.endsWith('.yaml') && !name.endsWith('.corpus.yaml') && !OTHER.includes(name),
  );

export function inventoryOf(code: string): Inventory {
  return new Map(
    filesOf(code).map((name) => {
      const { lexicon, rules, ...rest } = readPackFile(code, name);
      const ids = Array.isArray(rules)
        ? rules.flatMap((rule: unknown) => (isRecord(rule) ? String(rule['id']) : []))
        : [];
      const classes = Object.entries(isRecord(lexicon) ? lexicon : {}).filter(hasWords);
      const roles = name === 'titles.yaml' ? Object.keys(rest) : [];
      const measures = classes.filter(([key]) => MEASURES.has(key)).flatMap(measureIds);
      return [
        name,
        new Set([...ids, ...classes.map(([key]) => `<${key}>`), ...roles, ...measures]),
      ];
    }),
  );
}

/** Classes whose words stand for ids of what is measured, which are the same in every language. */
const MEASURES: ReadonlySet<string> = new Set([
  ...['indicator', 'indicator-goods', 'indicator-quality'],
]);

/** `measure aid`, whichever of the classes has the word: what is a noun here is an adjective there. */
const measureIds = ([, forms]: [string, unknown]): string[] =>
  isRecord(forms)
    ? Object.keys(forms).flatMap((ids) => ids.split('+').map((id) => `measure ${id}`))
    : [];

/** A class may be declared without words, so that rules can name it. */
const hasWords = ([, forms]: [string, unknown]): boolean =>
  isRecord(forms) ? Object.keys(forms).length > 0 : !Array.isArray(forms) || forms.length > 0;

/** What a language leaves out, as its `language.yaml` says. */
export function notYet(code: string): string[] {
  const listed = readPackFile(code, 'language.yaml')['not-yet'];
  return Array.isArray(listed) ? listed.map(String) : [];
}

/**
 * Whether anything beside a language's own rules looks for a class: the rules of all languages, or code, which names classes
 * in quotation marks. Other classes are a language's own affair: its grammar differs.
 */
export function isCommonClass(name: string): boolean {
  return common.has(name);
}

const common = commonWords();

function commonWords(): ReadonlySet<string> {
  const yaml = filesOf('_shared').map((name) =>
    readFileSync(join(LANGUAGES, '_shared', name), 'utf8'),
  );
  const code = readdirSync(join(ROOT, 'src/extract'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(ROOT, 'src/extract', name), 'utf8'));
  const inRules = yaml.flatMap((text) => [...text.matchAll(/<(?:[\w-]+=)?([a-z][a-z\d-]*)/gu)]);
  const inLexicon = yaml.flatMap((text) => [...text.matchAll(/^ {2}([a-z][a-z\d-]*):/gmu)]);
  const inCode = code.flatMap((text) => [...text.matchAll(/'([a-z][a-z\d-]*)'/gu)]);
  return new Set([...inRules, ...inLexicon, ...inCode].map(([, name = '']) => name));
}

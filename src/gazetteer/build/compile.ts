import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { caseForms, type FormsWanted } from './case-forms.js';
import { compileEntries } from './compile-entries.js';
import type { Paradigms } from './paradigms.js';
import { parseParadigms } from './parse-paradigms.js';
import type { Entry } from './entry.js';
import { parseEntries, type DataFile } from './parse-entries.js';

/** File of the table of entities. */
export const ENTITIES_FILE = 'entities.bin';
/** File of the inflection tables, for users' own entries at run time. */
export const ADJECTIVES_FILE = 'adjectives.json';
/** The cases of a `<code>.forms.json`, as paradigms call them; in the order in which labels number them. */
const FORM_CASES = ['genitive', 'dative', 'instrumental'] as const;
const PARADIGMS_FILE = 'paradigms.json';
/** Names that two entries share by accident; empty when all is well. */
export const COLLISIONS_FILE = 'collisions.txt';

/**
 * Compiles the gazetteer: `<code>.bin` for each language, the table of entities, the inflection tables and
 * the list of accidental collisions.
 * @param dataDir folder of the entries (`*.yaml`).
 * @param languagesDir folder with one folder a language, in which `paradigms.yaml` may stand.
 * @param labelled languages in which labels are written: they get a `<code>.forms.json` with the cases that labels ask for.
 * @throws GazetteerProblems when entries are wrong, Error when a paradigm is.
 */
export function compileGazetteer(
  dataDir: string,
  languagesDir: string,
  labelled: readonly FormsWanted[] = [],
): Map<string, Uint8Array> {
  const content = readParadigms(languagesDir);
  const paradigms = new Map<string, Paradigms>();
  for (const [code, value] of content) {
    paradigms.set(code, parseParadigms(value, `${code}/paradigms.yaml`));
  }
  const entries = parseEntries(readData(dataDir));
  const compiled = compileEntries(entries, paradigms, codesIn(languagesDir));
  const text = new TextEncoder();
  const files = new Map([[ENTITIES_FILE, compiled.entities]]);
  for (const [language, bytes] of compiled.names) files.set(`${language}.bin`, bytes);
  files.set(ADJECTIVES_FILE, text.encode(JSON.stringify(englishAdjectives(entries))));
  files.set(PARADIGMS_FILE, text.encode(JSON.stringify(Object.fromEntries(content))));
  files.set(COLLISIONS_FILE, text.encode(compiled.collisions.map((line) => `${line}\n`).join('')));
  for (const language of labelled) {
    const forms = caseForms(entries, language, paradigms.get(language.code), FORM_CASES);
    files.set(`${language.code}.forms.json`, text.encode(JSON.stringify(forms)));
  }
  return files;
}

/** English adjectives of states by id («Q796»: Iraqi), for the labels of facts. */
function englishAdjectives(entries: readonly Entry[]): Record<string, string> {
  const found = entries.flatMap(({ id, type, languages }): [string, string][] => {
    const lemma = languages.get('en')?.adjectives[0]?.lemma;
    return type === 'state' && lemma !== undefined ? [[id, lemma]] : [];
  });
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readData(dataDir: string): DataFile[] {
  return readdirSync(dataDir)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(dataDir, name), 'utf8') }));
}

/** Languages with a pack. */
function codesIn(languagesDir: string): string[] {
  const folders = readdirSync(languagesDir).filter((name) => !name.startsWith('_'));
  return folders.filter((name) => existsSync(join(languagesDir, name, 'language.yaml'))).sort();
}

function readParadigms(languagesDir: string): Map<string, unknown> {
  const content = new Map<string, unknown>();
  for (const code of codesIn(languagesDir)) {
    const file = join(languagesDir, code, 'paradigms.yaml');
    if (existsSync(file)) content.set(code, parse(readFileSync(file, 'utf8')));
  }
  return content;
}

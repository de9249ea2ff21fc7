import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  loadEntities,
  loadGazetteer,
  type Alias,
  type Gazetteer,
} from '../../src/gazetteer/index.js';
import { compileEntries } from '../../src/gazetteer/build/compile-entries.js';
import { inflectName } from '../../src/gazetteer/build/inflect-name.js';
import { inflectPerson } from '../../src/gazetteer/build/inflect-person.js';
import { parseName, type Name } from '../../src/gazetteer/build/name.js';
import { NO_PARADIGMS, type Paradigms } from '../../src/gazetteer/build/paradigms.js';
import { parseParadigms } from '../../src/gazetteer/build/parse-paradigms.js';
import { parseEntries } from '../../src/gazetteer/build/parse-entries.js';
import { scan } from '../../src/text/scan.js';

export const languagesDir = new URL('../../src/languages/', import.meta.url).pathname;
export const dataDir = new URL('../../src/gazetteer/data/', import.meta.url).pathname;

export function paradigmsOf(language: string): Paradigms {
  const file = `${languagesDir}${language}/paradigms.yaml`;
  if (!existsSync(file)) return NO_PARADIGMS;
  return parseParadigms(parse(readFileSync(file, 'utf8')), file);
}

export function nameOf(notation: string): Name {
  const name = parseName(notation, 'test', (problem) => {
    throw new Error(problem);
  });
  if (!name) throw new Error(`no name: ${notation}`);
  return name;
}

/** The case forms of a name, spellings of one case joined by `/`. */
export function casesOf(language: string, notation: string): string[] {
  return inflectName(nameOf(notation), paradigmsOf(language)).cases.map((slot) => slot.join('/'));
}

export function personCasesOf(language: string, gender: 'm' | 'f', notation: string): string[] {
  const [forms] = inflectPerson(nameOf(notation), gender, paradigmsOf(language));
  return forms?.cases.map((slot) => slot.join('/')) ?? [];
}

/** Gazetteers compiled from YAML written in a test. */
export function gazetteersOf(yaml: string, languages: readonly string[]): Map<string, Gazetteer> {
  const paradigms = new Map(languages.map((code) => [code, paradigmsOf(code)]));
  const compiled = compileEntries(parseEntries([{ name: 'test.yaml', text: yaml }]), paradigms);
  const entities = loadEntities(compiled.entities);
  return new Map(
    [...compiled.names].map(([code, bytes]) => [code, loadGazetteer(bytes, entities)]),
  );
}

export interface Found {
  readonly text: string;
  readonly aliases: readonly Alias[];
}

/** All names in a text, longest first at each place, without overlaps. */
export function findAll(gazetteer: Gazetteer, text: string): Found[] {
  const tokens = scan(text);
  const found: Found[] = [];
  let at = 0;
  while (at < tokens.length) {
    const hit = gazetteer.longest((index) => tokens[index]?.key, at);
    const first = tokens[at];
    const last = tokens[at + (hit?.tokens ?? 1) - 1];
    if (hit && first && last) {
      found.push({ text: text.slice(first.start, last.end), aliases: hit.aliases });
    }
    at += hit?.tokens ?? 1;
  }
  return found;
}

export function textsOf(found: readonly Found[]): string[] {
  return found.map(({ text }) => text);
}

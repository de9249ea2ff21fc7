import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isRecord } from '../../types/guards.js';
import { isWordList } from '../model.js';
import { PLACES, TOPICS, WORD_LISTS } from '../types.js';
import type { CleanModel, Phrase, WordList } from '../types.js';
import { expand, readPhrase, toWords } from './notation.js';

/** A language's examples for a topic: lines that are furniture, and lines that must be kept. */
export interface CleanExamples {
  readonly language: string;
  readonly topic: string;
  readonly found: readonly string[];
  readonly kept: readonly string[];
}

/** Compiles the `clean.yaml` of all languages into the JSON text of one {@link CleanModel}.
 * @throws {Error} that names the file, the key and what is wrong
 */
export function compileClean(languagesDir: string): string {
  const phrases: Phrase[] = [];
  const words: Record<WordList, string[]> = {
    month: [],
    stamp: [],
    channel: [],
    counter: [],
    ordinal: [],
  };
  for (const { file, content } of readPacks(languagesDir)) {
    for (const [key, value] of Object.entries(content)) {
      if (isWordList(key)) words[key].push(...readWords(value, `${file}: ${key}`));
      else phrases.push(...readTopic(key, value, `${file}: ${key}`));
    }
  }
  for (const list of WORD_LISTS) words[list] = [...new Set(words[list])].sort();
  const model: CleanModel = { phrases: distinct(phrases), words };
  return JSON.stringify(model);
}

/** The examples that stand beside the phrases, for the tests. */
export function readCleanExamples(languagesDir: string): CleanExamples[] {
  return readPacks(languagesDir).flatMap(({ language, file, content }) =>
    Object.entries(content).flatMap(([topic, value]) => {
      if (!isRecord(value)) return [];
      const read = (key: string) => {
        const lines = value[key];
        return lines === undefined ? [] : readStrings(lines, `${file}: ${topic}.${key}`);
      };
      return [{ language, topic, found: read('found'), kept: read('kept') }];
    }),
  );
}

interface Pack {
  readonly language: string;
  readonly file: string;
  readonly content: Readonly<Record<string, unknown>>;
}

function readPacks(languagesDir: string): Pack[] {
  const languages = readdirSync(languagesDir)
    .filter((name) => name !== '_template')
    .sort();
  return languages.flatMap((language) => {
    const path = join(languagesDir, language, 'clean.yaml');
    if (!existsSync(path)) return [];
    const file = `${language}/clean.yaml`;
    const content: unknown = parse(readFileSync(path, 'utf8'));
    if (!isRecord(content)) throw new Error(`${file}: expected topics with their phrases`);
    return [{ language, file, content }];
  });
}

function readTopic(key: string, value: unknown, where: string): Phrase[] {
  const topic = TOPICS.find((name) => name === key);
  if (!topic)
    throw new Error(`${where}: unknown topic; known are ${[...TOPICS, ...WORD_LISTS].join(', ')}`);
  if (!isRecord(value)) throw new Error(`${where}: expected ${PLACES.join(', ')}, found, kept`);
  return Object.entries(value).flatMap(([name, list]): Phrase[] => {
    if (name === 'found' || name === 'kept') return [];
    const place = PLACES.find((known) => known === name);
    if (!place)
      throw new Error(`${where}: unknown key ${name}; known are ${PLACES.join(', ')}, found, kept`);
    const at = `${where}.${name}`;
    const steps = readStrings(list, at).flatMap((text) => readPhrase(text, at));
    return steps.map((phrase) => ({ topic, place, steps: phrase }));
  });
}

function readWords(value: unknown, where: string): string[] {
  const pieces = readStrings(value, where).flatMap((text) => expand(text, where));
  return pieces.map(toWords).filter((word) => word !== '');
}

function readStrings(value: unknown, where: string): string[] {
  if (!Array.isArray(value)) throw new Error(`${where}: expected a list`);
  const items: readonly unknown[] = value;
  return items.map((item) => {
    if (typeof item !== 'string')
      throw new Error(`${where}: ${JSON.stringify(item)} is not a text; quote it`);
    return item;
  });
}

function distinct(phrases: readonly Phrase[]): Phrase[] {
  return [...new Map(phrases.map((phrase) => [JSON.stringify(phrase), phrase])).values()];
}

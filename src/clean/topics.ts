import { didYouMean } from '../text/index.js';
import { isRecord } from '../types/guards.js';
import { SourceError, type YamlFile } from '../yaml/yaml-source.js';
import { isWordList } from './model.js';
import { PLACES, TOPICS, WORD_LISTS } from './types.js';
import type { Phrase, WordList } from './types.js';
import { expand, readPhrase, toWords } from './notation.js';

/** What a `clean.yaml` says. */
export interface CleanSource {
  readonly phrases: readonly Phrase[];
  readonly words: Readonly<Partial<Record<WordList, readonly string[]>>>;
}

/** A topic's examples: lines that are furniture, and lines that must be kept. */
export interface CleanExamples {
  readonly topic: string;
  readonly found: readonly string[];
  readonly kept: readonly string[];
}

/** Reads topics with their phrases, and lists of words. Throws {@link SourceError}. */
export function readTopics(file: YamlFile): CleanSource {
  const phrases: Phrase[] = [];
  const words: Partial<Record<WordList, readonly string[]>> = {};
  for (const [key, value] of Object.entries(contentOf(file))) {
    if (isWordList(key)) words[key] = readWords(file, [key], value);
    else phrases.push(...readTopic(file, key, value));
  }
  return { phrases, words };
}

/** Reads the examples that stand beside phrases. Throws {@link SourceError}. */
export function readExamples(file: YamlFile): readonly CleanExamples[] {
  return Object.entries(contentOf(file)).flatMap(([topic, value]) => {
    if (!isRecord(value)) return [];
    const read = (key: string) =>
      value[key] === undefined ? [] : readStrings(file, [topic, key], value[key]);
    return [{ topic, found: read('found'), kept: read('kept') }];
  });
}

type Keys = readonly (string | number)[];

/** Where a part of the file stands, for messages: `ru/clean.yaml:7: tags.label`. */
function placeOf({ path, lineOf }: YamlFile, keys: Keys): string {
  return `${path}:${lineOf(keys)}: ${keys.join('.')}`;
}

function wrong({ path, lineOf }: YamlFile, keys: Keys, message: string): never {
  throw new SourceError(path, lineOf(keys), message);
}

function contentOf(file: YamlFile): Readonly<Record<string, unknown>> {
  if (isRecord(file.data)) return file.data;
  return wrong(file, [], 'expected topics with their phrases');
}

function readTopic(file: YamlFile, key: string, value: unknown): Phrase[] {
  const topic = TOPICS.find((name) => name === key);
  if (!topic) {
    const all = [...TOPICS, ...WORD_LISTS];
    return wrong(
      file,
      [key],
      `unknown topic "${key}"${didYouMean(key, all)}; known are ${all.join(', ')}`,
    );
  }
  const known = [...PLACES, 'found', 'kept'];
  if (!isRecord(value)) return wrong(file, [key], `${key}: expected ${known.join(', ')}`);
  return Object.entries(value).flatMap(([name, list]): Phrase[] => {
    if (name === 'found' || name === 'kept') return [];
    const place = PLACES.find((each) => each === name);
    if (!place) {
      const hint = `${didYouMean(name, known)}; known are ${known.join(', ')}`;
      return wrong(file, [key, name], `${key}: unknown key "${name}"${hint}`);
    }
    const at = placeOf(file, [key, name]);
    const steps = readStrings(file, [key, name], list).flatMap((text) => readPhrase(text, at));
    return steps.map((phrase) => ({ topic, place, steps: phrase }));
  });
}

function readWords(file: YamlFile, keys: Keys, value: unknown): string[] {
  const at = placeOf(file, keys);
  const pieces = readStrings(file, keys, value).flatMap((text) => expand(text, at));
  return pieces.map(toWords).filter((word) => word !== '');
}

function readStrings(file: YamlFile, keys: Keys, value: unknown): string[] {
  const name = keys.join('.');
  if (!Array.isArray(value)) return wrong(file, keys, `${name}: expected a list`);
  const items: readonly unknown[] = value;
  return items.map((item, i) =>
    typeof item === 'string'
      ? item
      : wrong(file, [...keys, i], `${name}: ${JSON.stringify(item)} is not a text; quote it`),
  );
}

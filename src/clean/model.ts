import { isRecord } from '../types/guards.js';
import { PLACES, TOPICS, WORD_LISTS } from './types.js';
import type { CleanModel, Phrase, WordList } from './types.js';

/**
 * Checks what was read from the compiled `clean.json`.
 * @throws {TypeError} when it is not such a model, e.g. because another version wrote it
 */
export function readCleanModel(value: unknown): CleanModel {
  if (!isRecord(value) || !Array.isArray(value['phrases']) || !isRecord(value['words'])) {
    throw new TypeError('clean.json: expected an object with phrases and words; build it again');
  }
  const phrases: readonly unknown[] = value['phrases'];
  const words = value['words'];
  const list = (name: WordList) => readStrings(words[name], name);
  return {
    phrases: phrases.map(readPhrase),
    words: ofEachList(list),
  };
}

/** What `make` gives for each list of words. */
export function ofEachList<T>(make: (name: WordList) => T): Record<WordList, T> {
  return {
    month: make('month'),
    stamp: make('stamp'),
    channel: make('channel'),
    counter: make('counter'),
    ordinal: make('ordinal'),
    call: make('call'),
    ask: make('ask'),
    press: make('press'),
    ours: make('ours'),
    reader: make('reader'),
    site: make('site'),
    common: make('common'),
  };
}

function readPhrase(value: unknown, index: number): Phrase {
  const where = `phrase ${index}`;
  if (!isRecord(value)) throw new TypeError(`clean.json: ${where}: expected an object`);
  const topic = TOPICS.find((name) => name === value['topic']);
  const place = PLACES.find((name) => name === value['place']);
  if (topic === undefined || place === undefined) {
    throw new TypeError(`clean.json: ${where}: unknown topic or place`);
  }
  if (!Array.isArray(value['steps'])) throw new TypeError(`clean.json: ${where}: expected steps`);
  const steps: readonly unknown[] = value['steps'];
  return { topic, place, steps: steps.map((step) => readStrings(step, where)) };
}

function readStrings(value: unknown, where: string): readonly string[] {
  const strings: string[] = [];
  if (!Array.isArray(value)) throw new TypeError(`clean.json: ${where}: expected a list of words`);
  const items: readonly unknown[] = value;
  for (const item of items) {
    if (typeof item !== 'string') throw new TypeError(`clean.json: ${where}: expected words`);
    strings.push(item);
  }
  return strings;
}

/** Whether a key of `clean.yaml` is a list of single words. */
export function isWordList(key: string): key is WordList {
  return WORD_LISTS.some((name) => name === key);
}

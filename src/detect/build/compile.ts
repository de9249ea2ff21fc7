import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { DetectModel, LanguageTable, ScriptTable } from '../model.js';
import { encodeListings, type Listing } from '../word-table.js';
import { wordsOf } from '../words.js';
import {
  isRecord,
  type LanguageSource,
  readScripts,
  readSingle,
  type ScriptSource,
} from './read-yaml.js';

/**
 * Compiles the YAML files and `ngrams.json` of a folder into one line of JSON, a
 * {@link DetectModel}.
 *
 * @throws Error naming the file and the field that is wrong
 */
export function compileDetect(dir: string): string {
  const ngrams: unknown = JSON.parse(readFileSync(join(dir, 'ngrams.json'), 'utf8'));
  const model: DetectModel = {
    ...readSingle(dir),
    tables: readScripts(dir).map((script) => compileScript(script, ngrams)),
  };
  return `${JSON.stringify(model)}\n`;
}

function compileScript(source: ScriptSource, ngrams: unknown): ScriptTable {
  const grams = isRecord(ngrams) ? ngrams[source.script] : undefined;
  const { bigrams, trigrams, costs } = isRecord(grams) ? grams : {};
  if (typeof bigrams !== 'string' || typeof trigrams !== 'string' || !isRecord(costs)) {
    throw new Error(`ngrams.json: ${source.script} is missing; train anew`);
  }
  const lists = source.languages.map((language) => splitLists(language));
  return {
    script: source.script,
    usualSurprise: source.usualSurprise,
    bigrams,
    trigrams,
    ...joinLists(lists),
    languages: source.languages.map((language, index): LanguageTable => {
      const own = costs[language.code];
      if (typeof own !== 'string') {
        throw new Error(`ngrams.json: ${source.script} ${language.code} is missing; train anew`);
      }
      return {
        code: language.code,
        weight: language.weight,
        letters: language.letters,
        rare: language.rare,
        functionWords: lists[index]?.function.size ?? 0,
        commonWords: lists[index]?.common.size ?? 0,
        costs: own,
      };
    }),
  };
}

/** The word lists of a language, in the form in which a text's words are looked up. */
type Lists = Readonly<Record<Listing['list'], ReadonlySet<string>>>;

/** A word that is in both lists is a function word. */
function splitLists(source: LanguageSource): Lists {
  const read = (words: string): string[] =>
    wordsOf(words).flatMap(({ letters }) => [letters, asTyped(letters, source.typed)]);
  const functionWords = new Set(read(source.function));
  const common = new Set(read(source.common).filter((word) => !functionWords.has(word)));
  return { function: functionWords, common };
}

function asTyped(word: string, pairs: string): string {
  return pairs
    .split(' ')
    .reduce((typed, pair) => typed.replaceAll(pair.charAt(0), pair.charAt(1)), word);
}

function joinLists(lists: readonly Lists[]): Pick<ScriptTable, 'words' | 'listings'> {
  const byWord = new Map<string, Listing[]>();
  lists.forEach((own, language) => {
    for (const list of ['function', 'common'] as const) {
      for (const word of own[list])
        byWord.set(word, [...(byWord.get(word) ?? []), { language, list }]);
    }
  });
  const words = [...byWord.keys()].sort();
  return {
    words: words.join(' '),
    listings: words.map((word) => encodeListings(byWord.get(word) ?? [])).join(' '),
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { writeSections, type Section } from '../../tables/sections.js';

import { decodeCosts } from '../codec.js';
import { SCRIPT_SECTIONS } from '../load.js';
import type { DetectIndex, LanguageTable, ScriptData, ScriptTable } from '../model.js';
import { packRows } from '../rows.js';
import { encodeListings, type Listing } from '../word-table.js';
import { wordsOf } from '../words.js';
import { isRecord } from '../../types/guards.js';
import { type LanguageSource, readScripts, readSingle, type ScriptSource } from './read-yaml.js';

/**
 * Compiles the YAML files and `ngrams.json` of a folder: `detect.json`, a {@link DetectIndex}, and
 * a table for each script that several languages use, such as `detect-Cyrl.bin`.
 *
 * @throws Error naming the file and the field that is wrong
 */
export function compileDetect(dir: string): ReadonlyMap<string, string | Uint8Array> {
  const ngrams: unknown = JSON.parse(readFileSync(join(dir, 'ngrams.json'), 'utf8'));
  const compiled = readScripts(dir).map((script) => compileScript(script, ngrams));
  const index: DetectIndex = { ...readSingle(dir), tables: compiled.map(({ table }) => table) };
  return new Map<string, string | Uint8Array>([
    ['detect.json', `${JSON.stringify(index)}\n`],
    ...compiled.map(
      ({ table, data }) => [`detect-${table.script}.bin`, writeScript(data)] as const,
    ),
  ]);
}

interface CompiledScript {
  readonly table: Omit<ScriptTable, 'open'>;
  readonly data: ScriptData;
}

function compileScript(source: ScriptSource, ngrams: unknown): CompiledScript {
  const grams = isRecord(ngrams) ? ngrams[source.script] : undefined;
  const { bigrams, trigrams, costs } = isRecord(grams) ? grams : {};
  if (typeof bigrams !== 'string' || typeof trigrams !== 'string' || !isRecord(costs)) {
    throw new Error(`ngrams.json: ${source.script} is missing; train anew`);
  }
  const lists = source.languages.map((language) => splitLists(language));
  const columns = source.languages.map(({ code }) => {
    const own = costs[code];
    if (typeof own === 'string') return own;
    throw new Error(`ngrams.json: ${source.script} ${code} is missing; train anew`);
  });
  const { script, usualSurprise } = source;
  const languages = source.languages.map(
    ({ code, weight, letters, rare }, index): LanguageTable => ({
      code,
      weight,
      letters,
      rare,
      functionWords: lists[index]?.function.size ?? 0,
      commonWords: lists[index]?.common.size ?? 0,
    }),
  );
  return {
    table: { script, usualSurprise, languages },
    data: { bigrams, trigrams, ...joinLists(lists), ...joinCosts(bigrams, trigrams, columns) },
  };
}

/** Turns columns, one for each language, into rows, and packs each group of n-grams apart. */
function joinCosts(
  bigrams: string,
  trigrams: string,
  columns: readonly string[],
): Pick<ScriptData, 'costs' | 'costLengths'> {
  const width = columns.length;
  const sizes = [
    ...bigrams.split(' ').map(({ length }) => length - 1),
    ...trigrams.split(' ').map(({ length }) => length - 2),
  ];
  const cells = new Uint8Array(width * sizes.reduce((sum, size) => sum + size, 0));
  columns.forEach((column, language) => {
    decodeCosts(column, cells, language, width);
  });
  let start = 0;
  const groups = sizes.map((size) => {
    const end = start + size * width;
    const packed = packRows(cells.subarray(start, end));
    start = end;
    return packed;
  });
  return {
    costs: Uint8Array.from(groups.flatMap((group) => [...group])),
    costLengths: Uint16Array.from(groups, ({ length }) => length),
  };
}

function writeScript(data: ScriptData): Uint8Array {
  const { bigrams, trigrams, words, listings, costs, costLengths } = data;
  const sections: Record<keyof typeof SCRIPT_SECTIONS, Section> = {
    texts: new TextEncoder().encode([bigrams, trigrams, words, listings].join('\n')),
    costs,
    costLengths,
  };
  return writeSections(Object.values(sections));
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

function joinLists(lists: readonly Lists[]): Pick<ScriptData, 'words' | 'listings'> {
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

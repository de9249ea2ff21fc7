import { createAlphabet, EDGE } from './alphabet.js';
import { ABSENT_BIGRAM, ABSENT_TRIGRAM, STEP } from './codec.js';
import type { LanguageTable, ScriptData } from './model.js';
import { createGroups, type Groups, rowOf } from './ngram-table.js';

/** Steps of cost (`codec.ts`). */
const NO_PAIR = ABSENT_BIGRAM / STEP;
const NO_TRIPLE = ABSENT_TRIGRAM / STEP;

/** Rows made room for at first; there are as many as texts have different sequences of three letters. */
const FIRST_ROWS = 512;

/**
 * Adds what a word costs in each language of a script, spelt letter by letter, each letter after
 * the two before it, to `sums`, in steps of cost.
 */
export type Spelling = (word: string, sums: Uint32Array) => void;

/**
 * Makes the speller of a script. What three letters cost is worked out when a text first has them.
 * It counts in whole steps: until the compiler has seen a loop often, every fraction is an object.
 */
export function createSpelling(data: ScriptData, languages: readonly LanguageTable[]): Spelling {
  const width = languages.length;
  const alphabet = createAlphabet(languages, data.bigrams);
  const { numbers } = alphabet;
  const groups = createGroups(data, numbers, width);
  const edge = numbers.get(EDGE) ?? 0;
  /** Where the row of three letters begins in `rows`. */
  const known = new Map<number, number>();
  let rows = new Uint8Array(FIRST_ROWS * width);

  const learn = (before: number, previous: number, letter: string): number => {
    const at = known.size * width;
    if (at === rows.length) {
      const wider = new Uint8Array(2 * rows.length);
      wider.set(rows);
      rows = wider;
    }
    const number = numbers.get(letter) ?? 0;
    writeNgrams(groups, before, previous, letter, rows, at, width);
    if (alphabet.telling[number] === 1) addForeign(alphabet.foreign, number, rows, at, width);
    known.set(keyOf(before, previous, number), at);
    return at;
  };

  return (word, sums) => {
    let before = 0;
    let previous = edge;
    for (let at = 0; at <= word.length; at += 1) {
      const sign = at < word.length ? word.charAt(at) : EDGE;
      const letter = numbers.get(sign) ?? 0;
      const row = known.get(keyOf(before, previous, letter)) ?? learn(before, previous, sign);
      for (let i = 0; i < width; i += 1) sums[i] = (sums[i] ?? 0) + (rows[row + i] ?? 0);
      before = previous;
      previous = letter;
    }
  };
}

/** The numbers of three letters in one. */
function keyOf(before: number, previous: number, letter: number): number {
  return (before << 16) | (previous << 8) | letter;
}

function writeNgrams(
  groups: Groups,
  before: number,
  previous: number,
  letter: string,
  rows: Uint8Array,
  at: number,
  width: number,
): void {
  const pairs = groups(0, previous);
  const pair = rowOf(pairs, letter, width);
  const triples = before === 0 ? null : groups(before, previous);
  const triple = rowOf(triples, letter, width);
  // A triple that no language has tells nothing beside its last two letters.
  const absent = triple < 0 ? 0 : NO_TRIPLE;
  for (let i = 0; i < width; i += 1) {
    let level = triple < 0 ? 0 : (triples?.cells[triple + i] ?? 0);
    let more = 0;
    if (level === 0) {
      level = pair < 0 ? 0 : (pairs?.cells[pair + i] ?? 0);
      more = absent;
    }
    rows[at + i] = more + (level === 0 ? NO_PAIR : level - 1);
  }
}

function addForeign(
  foreign: Uint8Array,
  letter: number,
  rows: Uint8Array,
  at: number,
  width: number,
): void {
  const from = letter * width;
  for (let i = 0; i < width; i += 1) rows[at + i] = (rows[at + i] ?? 0) + (foreign[from + i] ?? 0);
}

import { ABSENT_TRIGRAM, costOf, decodeCosts } from './codec.js';
import type { ScriptTable } from './model.js';

/** Nats for a letter after one that it never follows in the language's texts. */
export const ABSENT_BIGRAM = 5;

/**
 * Adds to `costs` what a letter costs in each language after the two letters before it, all by
 * their numbers; `before` is 0 at the beginning of a word.
 */
export type LetterCosts = (
  before: number,
  previous: number,
  letter: number,
  costs: Float64Array,
) => void;

/**
 * Unpacks the n-grams of a script.
 *
 * @param numbers the letters' numbers, below 1,024
 */
export function createLetterCosts(
  table: ScriptTable,
  numbers: ReadonlyMap<string, number>,
): LetterCosts {
  const width = table.languages.length;
  const rows = numberGrams(table, numbers, width);
  const cells = new Uint8Array(rows.size * width);
  table.languages.forEach((language, column) => {
    decodeCosts(language.costs, cells, column, width);
  });
  return (before, previous, letter, costs) => {
    const shorter = rows.get(keyOf(0, previous, letter));
    const row = before === 0 ? undefined : rows.get(keyOf(before, previous, letter));
    for (let i = 0; i < width; i += 1) {
      const bigram = LEVEL_COSTS[cells[(shorter ?? cells.length) + i] ?? 0] ?? ABSENT_BIGRAM;
      const own = row === undefined ? bigram : LEVEL_COSTS[cells[row + i] ?? 0];
      costs[i] = (costs[i] ?? 0) + (own ?? bigram + ABSENT_TRIGRAM);
    }
  };
}

/** By decoded cost: nats, or `null`. */
const LEVEL_COSTS = Array.from({ length: 256 }, (_, decoded) => costOf(decoded));

/** Where each n-gram's row of cells begins: bigrams first, then trigrams, as they were written. */
function numberGrams(
  table: ScriptTable,
  numbers: ReadonlyMap<string, number>,
  width: number,
): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  const numberAt = (group: string, at: number): number => numbers.get(group.charAt(at)) ?? 0;
  for (const group of table.bigrams.split(' ')) {
    const first = numberAt(group, 0);
    for (let at = 1; at < group.length; at += 1) {
      rows.set(keyOf(0, first, numberAt(group, at)), rows.size * width);
    }
  }
  for (const group of table.trigrams.split(' ')) {
    const [first, second] = [numberAt(group, 0), numberAt(group, 1)];
    for (let at = 2; at < group.length; at += 1) {
      rows.set(keyOf(first, second, numberAt(group, at)), rows.size * width);
    }
  }
  return rows;
}

/** Three letters' numbers in one. */
function keyOf(first: number, second: number, third: number): number {
  return (first << 20) | (second << 10) | third;
}

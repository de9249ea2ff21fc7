import type { ScriptData } from './model.js';
import { unpackRows } from './rows.js';

/** N-grams that differ in the last letter only, unpacked. */
export interface Group {
  /** The last letters, behind those that all have. */
  readonly text: string;
  readonly prefix: number;
  /** A row for each last letter: decoded costs by language. */
  readonly cells: Uint8Array;
}

/** Where the row of a last letter begins in a group's cells, or -1. */
export function rowOf(group: Group | null, letter: string, width: number): number {
  const at = group === null ? -1 : group.text.indexOf(letter, group.prefix) - group.prefix;
  return at < 0 ? -1 : at * width;
}

/** Finds groups by the numbers of the letters before the last: 0 and one letter for pairs, two for triples. */
export type Groups = (before: number, previous: number) => Group | null;

/**
 * Opens the n-grams of a script; a group is unpacked when a text has its first letters.
 *
 * @param numbers the letters' numbers, below 256
 * @param width how many languages the script has
 */
export function createGroups(
  { bigrams, trigrams, costs, costLengths }: ScriptData,
  numbers: ReadonlyMap<string, number>,
  width: number,
): Groups {
  const texts = `${bigrams} ${trigrams}`.split(' ');
  const pairs = bigrams.split(' ').length;
  const size = numbers.size + 1;
  /** Group plus one; 0 for none. */
  const places = new Uint16Array(size * size);
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, group) => {
    starts[group + 1] = (starts[group] ?? 0) + (costLengths[group] ?? 0);
    const first = numbers.get(text.charAt(0)) ?? 0;
    const place =
      group < pairs ? first : first === 0 ? 0 : first * size + (numbers.get(text.charAt(1)) ?? 0);
    places[place] = group + 1;
  });
  // What is made of an unknown letter would stand here.
  places[0] = 0;
  const groups: (Group | undefined)[] = [];
  const unpack = (group: number): Group => {
    const text = texts[group] ?? '';
    const prefix = group < pairs ? 1 : 2;
    const [from = 0, to = 0] = [starts[group], starts[group + 1]];
    return { text, prefix, cells: unpackRows(costs, from, to, (text.length - prefix) * width) };
  };
  return (before, previous) => {
    const group = (places[before * size + previous] ?? 0) - 1;
    return group < 0 ? null : (groups[group] ??= unpack(group));
  };
}

import { STEP } from './codec.js';
import type { ScriptTable } from './model.js';
import { createSpelling } from './spelling.js';
import { createWordTable, UNLISTED } from './word-table.js';

/**
 * No word speaks against a language with more than this many nats, so that a foreign name or a
 * short quotation cannot outvote the rest.
 */
const WORD_LIMIT = 7;

/**
 * Words repeat, and a block's words were already the article's. Bounded so that a hostile text of
 * a million different words cannot fill the memory.
 */
const FIRST_KNOWN = 256;
const MOST_KNOWN = 8192;

/**
 * Adds what a word costs in each language of a script to `totals`, in the order of the script's
 * table: nats above those of the language that the word fits best, times `part`. Returns the nats
 * that it costs in that language.
 */
export type Scorer = (word: string, part: number, totals: Float64Array) => number;

/**
 * Makes the scorer of one script. Its time grows with the length of the word only.
 *
 * A word is drawn from the language's lists or spelt letter by letter: the two chances add up.
 */
export function createScorer(table: ScriptTable): Scorer {
  const { languages } = table;
  const width = languages.length;
  const data = table.open();
  const spell = createSpelling(data, languages);
  const visitListings = createWordTable(data, languages);
  const steps = new Uint32Array(width);
  /** Where the row of a word begins in `rows`: costs above the best by language, then the best. */
  const known = new Map<string, number>();
  let rows = new Float64Array(FIRST_KNOWN * (width + 1));

  const fill = (word: string, row: number): void => {
    steps.fill(0);
    spell(word, steps);
    for (let i = 0; i < width; i += 1) rows[row + i] = UNLISTED + STEP * (steps[i] ?? 0);
    visitListings(word, (language, cost) => {
      const spelt = rows[row + language] ?? 0;
      rows[row + language] = -Math.log(Math.exp(-cost) + Math.exp(-spelt));
    });
    let best = Infinity;
    for (let i = 0; i < width; i += 1) best = Math.min(best, rows[row + i] ?? 0);
    for (let i = 0; i < width; i += 1) {
      rows[row + i] = Math.min((rows[row + i] ?? 0) - best, WORD_LIMIT);
    }
    rows[row + width] = best;
  };
  const learn = (word: string): number => {
    if (known.size >= MOST_KNOWN) known.clear();
    const row = known.size * (width + 1);
    if (row === rows.length) {
      const wider = new Float64Array(2 * rows.length);
      wider.set(rows);
      rows = wider;
    }
    fill(word, row);
    known.set(word, row);
    return row;
  };
  return (word, part, totals) => {
    const row = known.get(word) ?? learn(word);
    for (let i = 0; i < width; i += 1) {
      totals[i] = (totals[i] ?? 0) + part * (rows[row + i] ?? 0);
    }
    return rows[row + width] ?? 0;
  };
}

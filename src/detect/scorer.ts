import { type Alphabet, createAlphabet, EDGE } from './alphabet.js';
import type { ScriptTable } from './model.js';
import { createLetterCosts, type LetterCosts } from './ngram-table.js';
import { createWordTable, UNLISTED } from './word-table.js';

/**
 * No word speaks against a language with more than this many nats, so that a foreign name or a
 * short quotation cannot outvote the rest.
 */
const WORD_LIMIT = 7;

/**
 * Adds what a word costs in each language of a script to `totals`, in the order of the script's
 * table: nats above those of the language that the word fits best, times `part`. Returns the nats
 * that it costs in that language.
 */
export type Scorer = (word: string, part: number, totals: Float64Array) => number;

/**
 * Makes the scorer of one script. Its time grows with the length of the word only.
 *
 * A word is drawn from the language's lists or spelt letter by letter, each letter after the two
 * before it: the two chances add up.
 */
export function createScorer(table: ScriptTable): Scorer {
  const alphabet = createAlphabet(table);
  const addLetter = createLetterCosts(table, alphabet.numbers);
  const visitListings = createWordTable(table);
  const costs = new Float64Array(table.languages.length);
  return (word, part, totals) => {
    costs.fill(UNLISTED);
    spell(word, alphabet, addLetter, costs);
    visitListings(word, (language, cost) => {
      costs[language] = -Math.log(Math.exp(-cost) + Math.exp(-(costs[language] ?? 0)));
    });
    let best = Infinity;
    for (const cost of costs) best = Math.min(best, cost);
    for (let i = 0; i < costs.length; i += 1) {
      totals[i] = (totals[i] ?? 0) + part * Math.min((costs[i] ?? 0) - best, WORD_LIMIT);
    }
    return best;
  };
}

function spell(
  word: string,
  alphabet: Alphabet,
  addLetter: LetterCosts,
  costs: Float64Array,
): void {
  const edge = alphabet.numbers.get(EDGE) ?? 0;
  let before = 0;
  let previous = edge;
  for (let at = 0; at <= word.length; at += 1) {
    const letter = at < word.length ? (alphabet.numbers.get(word.charAt(at)) ?? 0) : edge;
    addLetter(before, previous, letter, costs);
    if (alphabet.telling[letter] === 1) addForeign(alphabet.foreign, letter, costs);
    before = previous;
    previous = letter;
  }
}

function addForeign(foreign: Float32Array, letter: number, costs: Float64Array): void {
  const row = letter * costs.length;
  for (let i = 0; i < costs.length; i += 1) costs[i] = (costs[i] ?? 0) + (foreign[row + i] ?? 0);
}

import { STEP } from './codec.js';
import type { LanguageTable } from './model.js';

/** The edge of a word, as the n-gram tables write it. */
export const EDGE = '_';

/** Steps of cost for a letter that is not in the language's alphabet, and for one met in borrowed names only. */
const ALIEN_LETTER = 10 / STEP;
const RARE_LETTER = 6.5 / STEP;

/** What every language may have in a word. */
const EVERYWHERE = [EDGE, "'"];

/** The letters of a script, numbered, and what each costs in a language that does not have it. */
export interface Alphabet {
  /** Numbers from 1; a letter that is not here is 0. */
  readonly numbers: ReadonlyMap<string, number>;
  /** By number times languages plus language: steps of cost beside those of the letter's n-grams. */
  readonly foreign: Uint8Array;
  /** By number: 1 when some language does not have the letter. */
  readonly telling: Uint8Array;
}

/**
 * Numbers the letters of a script and works out what they exclude.
 *
 * @param bigrams all pairs of letters that have costs
 */
export function createAlphabet(languages: readonly LanguageTable[], bigrams: string): Alphabet {
  const numbers = new Map<string, number>([[EDGE, 1]]);
  const known = languages.map(({ letters, rare }) => letters + rare).join('');
  for (const letter of known + bigrams) {
    if (letter !== ' ' && !numbers.has(letter)) numbers.set(letter, numbers.size + 1);
  }
  const width = languages.length;
  const foreign = new Uint8Array((numbers.size + 1) * width).fill(ALIEN_LETTER);
  const owners = new Uint8Array(numbers.size + 1);
  languages.forEach(({ letters, rare }, language) => {
    const set = (letter: string, cost: number): void => {
      const number = numbers.get(letter) ?? 0;
      foreign[number * width + language] = cost;
      if (cost === 0) owners[number] = (owners[number] ?? 0) + 1;
    };
    for (const letter of rare) set(letter, RARE_LETTER);
    // An empty alphabet stands for the whole script.
    for (const letter of letters === '' ? numbers.keys() : new Set(letters)) set(letter, 0);
  });
  const telling = owners.map((count) => (count < width ? 1 : 0));
  for (const letter of EVERYWHERE) telling[numbers.get(letter) ?? 0] = 0;
  telling[0] = 0;
  return { numbers, foreign, telling };
}

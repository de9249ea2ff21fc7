import type { LanguageTable, ScriptData } from './model.js';

/** Shares of running text that function words and other listed words make up. */
const FUNCTION_SHARE = 0.3;
const COMMON_SHARE = 0.2;

/** A shorter list gives its words no more than a list of this length. */
const LEAST_LENGTH = 40;

/** Nats that a word costs when it is drawn from no list. */
export const UNLISTED = -Math.log(1 - FUNCTION_SHARE - COMMON_SHARE);

/** `!`, the first printable character after the space. */
const FIRST_CODE = 33;

/** One word list of a language. */
export interface Listing {
  /** Index of the language in the script's table. */
  readonly language: number;
  readonly list: 'function' | 'common';
}

/** Writes the lists that a word is in, one printable character each. */
export function encodeListings(listings: readonly Listing[]): string {
  return listings
    .map(({ language, list }) =>
      String.fromCharCode(FIRST_CODE + 2 * language + (list === 'common' ? 1 : 0)),
    )
    .join('');
}

/** Calls back with each language that lists a word, and the nats that the word costs as a listed one. */
export type WordTable = (word: string, visit: (language: number, cost: number) => void) => void;

/**
 * Makes the look-up of a script's listed words: binary search in their sorted list, since a map of
 * thousands of words would take longer to make than a few articles take to read.
 */
export function createWordTable(data: ScriptData, languages: readonly LanguageTable[]): WordTable {
  const words = data.words.split(' ');
  const listings = data.listings.split(' ');
  const costs = languages.flatMap((language) => listCosts(language));
  return (word, visit) => {
    const listing = listings[find(words, word)] ?? '';
    for (let at = 0; at < listing.length; at += 1) {
      const list = listing.charCodeAt(at) - FIRST_CODE;
      visit(list >> 1, costs[list] ?? UNLISTED);
    }
  };
}

/** Index of a word in a sorted list, or -1. */
function find(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return words[low] === word ? low : -1;
}

function listCosts({ functionWords, commonWords }: LanguageTable): readonly number[] {
  return [
    -Math.log(FUNCTION_SHARE / Math.max(functionWords, LEAST_LENGTH)),
    -Math.log(COMMON_SHARE / Math.max(commonWords, LEAST_LENGTH)),
  ];
}

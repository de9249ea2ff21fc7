import { keyOf, Memo } from '../../../text/index.js';
import { endsLike, readSurname, type Reading } from '../forms/declension.js';
import type { NameTables } from '../sound/name-tables.js';

/** What the letters of a capitalised word say, whatever stands beside it. */
export interface WordLook {
  /** The ways to understand it as a form of a surname; those of them that are patronymics. */
  readonly readings: readonly Reading[];
  readonly patronymics: readonly Reading[];
  readonly isSurname: boolean;
  /** It ends as adjectives do, and as words that begin a sentence do. */
  readonly isAdjective: boolean;
  readonly isOpening: boolean;
  /** It ends as only names of places do; as words do that are none. */
  readonly isToponymic: boolean;
  readonly isNoPlace: boolean;
  /** It looks like an adjective that is nobody's surname: «Донецкой и Луганской». */
  readonly isBareAdjective: boolean;
  /** It can be in the nominative. */
  readonly isApposed: boolean;
}

/** Shorter words cannot show that they end as places do. */
const LONGEST_PLACE_ENDING = 5;
const MOST_LOOKS = 5000;

/** Looks at words by the tables of a language; the same names stand in a text again and again. */
export class WordLooks {
  readonly #tables: NameTables;
  readonly #looks = new Memo((text) => this.#look(text), MOST_LOOKS);
  readonly #nouns = new Memo((key) => this.#nounEndings(key), MOST_LOOKS);

  constructor(tables: NameTables) {
    this.#tables = tables;
  }

  /** What a word says as it is written. */
  of(text: string): WordLook {
    return this.#looks.of(text);
  }

  /** How nouns end that agree with an adjective; null when the word is none. */
  nounEndings(key: string): readonly string[] | null {
    return this.#nouns.of(key);
  }

  #look(text: string): WordLook {
    const tables = this.#tables;
    const key = keyOf(text);
    const readings = readSurname(text, tables);
    return {
      readings,
      patronymics: readings.filter(({ lemma }) => endsLike(lemma, tables.patronymicEndings)),
      isSurname: readings.some(({ lemma }) => endsLike(lemma, tables.surnameEndings)),
      isAdjective: endsLike(text, tables.adjectiveEndings),
      isOpening: endsLike(text, tables.openingEndings),
      isToponymic:
        key.length > LONGEST_PLACE_ENDING &&
        endsWithAny(key, tables.placeEndings) &&
        !endsWithAny(key, tables.notPlaceEndings) &&
        !tables.notPlaces.some((start) => key.startsWith(start)),
      isNoPlace: endsLike(key, tables.notPlaceEndings),
      isBareAdjective:
        this.nounEndings(key) !== null && !endsWithAny(key, tables.surnameAdjectives),
      isApposed: !endsWithAny(key, tables.obliqueEndings),
    };
  }

  #nounEndings(key: string): readonly string[] | null {
    for (const [end, nouns] of this.#tables.agreement) {
      if (!key.endsWith(end)) continue;
      const stem = key.slice(0, -end.length);
      if (endsWithAny(stem, this.#tables.adjectiveStems)) return nouns;
    }
    return null;
  }
}

const made = new WeakMap<NameTables, WordLooks>();

/** The looks of a language's words, kept with its tables. */
export function wordLooks(tables: NameTables): WordLooks {
  const known = made.get(tables) ?? new WordLooks(tables);
  made.set(tables, known);
  return known;
}

/** Whether a word ends in one of these. */
export const endsWithAny = (key: string, endings: readonly string[]): boolean =>
  endings.some((end) => key.endsWith(end));

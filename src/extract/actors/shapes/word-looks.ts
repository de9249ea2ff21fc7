import { keyOf, Memo } from '../../../text/index.js';
import { perObject } from '../../per-pack.js';
import { acronymOf } from '../forms/acronym.js';
import { endsLike, readSurname, type Reading } from '../forms/declension.js';
import type { NameTables } from '../sound/name-tables.js';

/** What the letters of a capitalised word say, whatever stands beside it. */
export interface WordLook {
  /** The ways to understand it as a form of a patronymic. */
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
  /** «НовГУ», "SaskTel": a capital inside makes it a body's or firm's, unless a particle of surnames ends before it (McKee). */
  readonly isComposed: boolean;
  /** «ТЮЗа», «МИДом»: letters with the ending of a case. */
  readonly isInflected: boolean;
  /** «Росприроднадзоре», «Держмистецтв»: a body in one word that no list has, whose dictionary form its ending does not tell. */
  readonly isBody: boolean;
}

/** Shorter words cannot show that they end as places do. */
const LONGEST_PLACE_ENDING = 5;
const MOST_LOOKS = 5000;
/** A capitalised word up to the first small letter before a capital one. */
const INNER_CAPITAL = /^\p{Lu}.*?\p{Ll}(?=\p{Lu})/u;

/** Looks at words by the tables of a language; the same names stand in a text again and again. */
export class WordLooks {
  readonly #tables: NameTables;
  readonly #looks = new Memo((text) => this.#look(text), MOST_LOOKS);
  readonly #nouns = new Memo((key) => this.#nounEndings(key), MOST_LOOKS);
  readonly #ofNames = new Memo((key) => this.#isOfName(key), MOST_LOOKS);

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

  /** Whether an adjective may be made of a name: «Лондонский», not «Весенний». */
  isOfName(key: string): boolean {
    return this.#ofNames.of(key);
  }

  #isOfName(key: string): boolean {
    const { agreement, adjectiveSuffixes } = this.#tables;
    for (const end of agreement.keys())
      if (key.endsWith(end) && endsWithAny(key.slice(0, -end.length), adjectiveSuffixes))
        return true;
    return false;
  }

  #look(text: string): WordLook {
    const tables = this.#tables;
    const key = keyOf(text);
    const readings = readSurname(text, tables);
    return {
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
      isComposed: this.#isComposed(text),
      isInflected: acronymOf(text, tables) !== null,
      isBody: this.#isBody(key),
    };
  }

  #isComposed(text: string): boolean {
    const [start] = INNER_CAPITAL.exec(text) ?? [];
    return start !== undefined && !this.#tables.capitalPrefixes.has(start);
  }

  #isBody(key: string): boolean {
    const { prefixes, stems } = this.#tables.bodyWords;
    const start = prefixes.find((prefix) => key.startsWith(prefix));
    return start !== undefined && stems.some((stem) => key.includes(stem, start.length));
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

/** The looks of a language's words, kept with its tables. */
export const wordLooks = perObject((tables: NameTables) => new WordLooks(tables));

/** Whether a word ends in one of these. */
export const endsWithAny = (key: string, endings: readonly string[]): boolean =>
  endings.some((end) => key.endsWith(end));

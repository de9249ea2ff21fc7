import type { Article, Token } from '../../types/index.js';
import { sentenceOf, type Section } from '../section.js';
import { endsLike, readSurname } from './declension.js';
import { nameTables, type NameTables } from './name-tables.js';

/** Share of capitalised words from which on capitals say nothing: headlines. */
const TITLE_CASE = 0.6;
const SHORTEST_TITLE = 4;

/**
 * Says of each word what its letters and capitals make it look like: `<name>`, `<first-word>`, `<forename>`,
 * `<surname>`, `<patronymic>`, `<initial>`, `<acronym>`, `<foreign-name>`. `taken` tells the words that are known names.
 */
export function addShapes(
  section: Section,
  taken: (index: number) => boolean,
  words: WordUse,
): void {
  const shapes = new Shapes(section, words);
  for (const index of section.sentences) {
    const { firstToken, endToken } = sentenceOf(section, index);
    const plain = !isTitleCase(section.stream.tokens, firstToken, endToken);
    let isFirst = true;
    for (let at = firstToken; at < endToken; at++) {
      const token = section.stream.tokens[at];
      if (token?.kind !== 'word') {
        // What a colon or quotation mark opens begins like a sentence.
        if (token?.kind === 'mark' && OPENERS.has(token.key)) isFirst = true;
        continue;
      }
      if (!taken(at)) shapes.add(at, token, isFirst, plain);
      isFirst = false;
    }
  }
}

const OPENERS = new Set(['"', ':', '•', '–', '(']);

class Shapes {
  readonly #section: Section;
  readonly #words: WordUse;
  readonly #tables: NameTables;
  readonly #ids: ReadonlyMap<string, number>;
  /** Classes whose words may well be part of a name. */
  readonly #harmless: ReadonlySet<number>;
  readonly #isLatin: boolean;
  readonly #heads: readonly (readonly [id: number, name: string])[];

  constructor(section: Section, words: WordUse) {
    const { pack } = section;
    this.#section = section;
    this.#words = words;
    this.#tables = nameTables(pack);
    const names = [
      'name',
      'first-word',
      'forename',
      'surname',
      'patronymic',
      'initial',
      'acronym',
      'foreign-name',
      'org-name',
      'place-name',
      'given-name',
      'maybe-given-name',
    ];
    this.#ids = new Map(names.map((name) => [name, pack.classId(name)]));
    this.#heads = [
      [pack.classId('org-head'), 'org-name'],
      [pack.classId('place-head'), 'place-name'],
    ];
    const harmless = ['given-name', 'given-lemma', 'maybe-given-name', 'particle', 'maybe-actor'];
    this.#harmless = new Set([...names, ...harmless].map((name) => pack.classId(name)));
    this.#isLatin = pack.script === 'Latn';
  }

  add(at: number, token: Token, isFirst: boolean, plain: boolean): void {
    const { stream } = this.#section;
    const { casing } = token;
    if (casing === 'none' || casing === 'lower') return;
    const text = this.#section.article.raw.slice(token.start, token.end);
    if (text.length === 1) {
      if (stream.tokens[at + 1]?.key === '.') this.#put(at, 'initial', null, 0);
      return;
    }
    if (!this.#isLatin && /^[a-z]/.test(token.key)) {
      this.#put(at, 'foreign-name', null, 0);
      return;
    }
    if (casing === 'upper') {
      if (plain && text.length <= 6 && !this.#isOrdinary(at)) this.#put(at, 'acronym', null, 0);
      return;
    }
    this.#addWord(at, token, text, isFirst, plain);
  }

  #addWord(at: number, token: Token, text: string, isFirst: boolean, plain: boolean): void {
    const { stream } = this.#section;
    for (const [id, name] of this.#heads) {
      if (id >= 0 && stream.find(at, id)) this.#put(at, name, null, 0);
    }
    const given = this.#ids.get('given-name') ?? -1;
    const isGiven = stream.find(at, given) !== null;
    const known = isGiven || stream.find(at, this.#ids.get('maybe-given-name') ?? -1) !== null;
    const alsoWord = this.#words.small.has(token.key) || this.#isOrdinary(at);
    if (isGiven && !(isFirst && this.#words.small.has(token.key))) {
      for (const reading of stream.at(at)) {
        if (reading.class === given) this.#put(at, 'forename', reading.value, reading.features);
      }
    }
    const readings = readSurname(text, this.#tables);
    for (const { lemma, gender, features } of readings) {
      if (endsLike(lemma, this.#tables.patronymicEndings)) {
        this.#put(at, 'patronymic', gender, features);
      }
    }
    if (alsoWord && (isFirst || this.#isOrdinary(at))) return;
    const strong = readings.some(({ lemma }) => endsLike(lemma, this.#tables.surnameEndings));
    if (strong && !(isFirst && this.#words.small.has(token.key))) {
      this.#put(at, 'surname', null, 0);
      if (plain) this.#put(at, 'name', null, 0);
      return;
    }
    if (!plain && !known && !this.#followsForename(at)) return;
    const isSure = !isFirst || known || this.#words.capital.has(token.key);
    this.#put(at, isSure ? 'name' : 'first-word', null, 0);
  }

  #followsForename(at: number): boolean {
    return this.#section.stream.find(at - 1, this.#ids.get('forename') ?? -1) !== null;
  }

  /** Whether the language's rules know the word as something else than a name. */
  #isOrdinary(at: number): boolean {
    return this.#section.stream
      .at(at)
      .some((reading) => reading.length === 1 && !this.#harmless.has(reading.class));
  }

  #put(at: number, name: string, value: string | number | null, features: number): void {
    const id = this.#ids.get(name) ?? -1;
    if (id >= 0) this.#section.stream.add(at, { class: id, length: 1, value, features });
  }
}

function isTitleCase(tokens: readonly Token[], first: number, end: number): boolean {
  let words = 0;
  let capital = 0;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.end - token.start < SHORTEST_TITLE) continue;
    words += 1;
    if (token.casing !== 'lower' && token.casing !== 'none') capital += 1;
  }
  return words >= SHORTEST_TITLE && capital / words > TITLE_CASE;
}

/** How an article writes its words, by key. */
export interface WordUse {
  /** Written small somewhere. */
  readonly small: ReadonlySet<string>;
  /** Written with a capital inside a sentence, and never small. */
  readonly capital: ReadonlySet<string>;
}

/** Looks how the article writes its words. */
export function wordUse({ tokens }: Article): WordUse {
  const small = new Set<string>();
  const capital = new Set<string>();
  tokens.forEach((token, at) => {
    if (token.casing === 'lower') small.add(token.key);
    else if (token.casing === 'capital' && tokens[at - 1]?.casing === 'lower') {
      capital.add(token.key);
    }
  });
  for (const key of small) capital.delete(key);
  return { small, capital };
}

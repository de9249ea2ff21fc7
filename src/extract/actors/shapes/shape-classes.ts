import { SHAPE_CLASSES, type LanguagePack, type TokenStream } from '../../../match/index.js';

/** What a word can look like. */
export type Shape = (typeof SHAPE_CLASSES)[number];

/** Words of these classes may well be part of a name. */
const HARMLESS = [
  ...SHAPE_CLASSES,
  'given-name',
  'given-lemma',
  'maybe-given-name',
  'particle',
  'maybe-actor',
  'org-word',
  'demonym',
  'actor',
  'state',
  'place',
  'person',
  'org-adjective',
  'small-place-adjective',
  'surname-particle',
];

const NO_TITLE_PARTS = ['role', 'weekday', 'month'] as const;

/** Puts shapes on words, and tells ordinary words from possible names. */
export class ShapeClasses {
  readonly given: number;
  readonly maybeGiven: number;
  readonly orgHead: number;
  readonly ministry: number;
  readonly placeHead: number;
  readonly namedHead: number;
  readonly region: number;
  readonly settlement: number;
  readonly conjunction: number;
  readonly #notTitleParts: readonly number[];
  readonly maybeActor: number;
  readonly #places: readonly number[];
  readonly #stream: TokenStream;
  readonly #pack: LanguagePack;
  readonly #harmless: ReadonlySet<number>;

  constructor(pack: LanguagePack, stream: TokenStream) {
    this.#stream = stream;
    this.#pack = pack;
    this.#harmless = pack.classSet(HARMLESS);
    this.given = pack.classId('given-name');
    this.maybeGiven = pack.classId('maybe-given-name');
    this.orgHead = pack.classId('org-head');
    this.ministry = pack.classId('ministry');
    this.placeHead = pack.classId('place-head');
    this.namedHead = pack.classId('named-head');
    this.region = pack.classId('region');
    this.settlement = pack.classId('settlement');
    this.maybeActor = pack.classId('maybe-actor');
    this.conjunction = pack.classId('conjunction');
    this.#notTitleParts = pack.classIds(NO_TITLE_PARTS);
    this.#places = [pack.classId('state'), pack.classId('place')];
  }

  put(at: number, shape: Shape, value: string | number | null = null, features = 0): void {
    const id = this.#pack.classId(shape);
    if (id >= 0) this.#stream.add(at, { class: id, length: 1, value, features });
  }

  has(at: number, shape: Shape): boolean {
    return this.#stream.find(at, this.#pack.classId(shape)) !== null;
  }

  isOf(at: number, id: number): boolean {
    return this.#stream.find(at, id) !== null;
  }

  /** Whether a word can head the name of an organisation or place. */
  isHead(at: number): boolean {
    return this.isOf(at, this.orgHead) || this.isOf(at, this.placeHead);
  }

  /** Whether a capitalised word may go on a longer name: roles and days do not. */
  isTitlePart(at: number): boolean {
    return !this.#notTitleParts.some((id) => this.isOf(at, id));
  }

  /** Whether a word alone names a body: «ОВА». */
  isBody(at: number): boolean {
    return this.isOf(at, this.ministry);
  }

  /** Whether such a head stands between two tokens with nothing but words with capitals before it. */
  headsWithin(first: number, end: number): boolean {
    for (let at = first; at < end; at++) {
      if (this.isHead(at)) return true;
      if (this.#stream.tokens[at]?.casing !== 'capital') return false;
    }
    return false;
  }

  /** Whether the language's rules know the word, or a phrase that begins with it, as something else than a name. */
  isKnown(at: number): boolean {
    return this.#stream.at(at).some((reading) => !this.#harmless.has(reading.class));
  }

  /** Whether a known state or place begins there. */
  isPlace(at: number): boolean {
    return this.#places.some((id) => this.isOf(at, id));
  }

  /** Whether the language's rules know the word as something else than a name. */
  isOrdinary(at: number): boolean {
    return this.#stream
      .at(at)
      .some((reading) => reading.length === 1 && !this.#harmless.has(reading.class));
  }
}

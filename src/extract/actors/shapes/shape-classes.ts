import { SHAPE_CLASSES, type LanguagePack, type TokenStream } from '../../../match/index.js';
import { perPack } from '../../per-pack.js';

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
  'indicator-goods',
  'indicator-quality',
  'indicator-filler',
];

const NO_TITLE_PARTS = ['role', 'weekday', 'month'] as const;

/** Numbers of the classes that shapes ask for. */
interface ShapeIds {
  readonly given: number;
  readonly maybeGiven: number;
  readonly orgHead: number;
  readonly ministry: number;
  readonly placeHead: number;
  readonly namedHead: number;
  readonly region: number;
  readonly settlement: number;
  readonly conjunction: number;
  readonly maybeActor: number;
  readonly state: number;
  readonly place: number;
  readonly harmless: ReadonlySet<number>;
  readonly notTitleParts: readonly number[];
}

const idsOf = perPack((pack): ShapeIds => {
  return {
    given: pack.classId('given-name'),
    maybeGiven: pack.classId('maybe-given-name'),
    orgHead: pack.classId('org-head'),
    ministry: pack.classId('ministry'),
    placeHead: pack.classId('place-head'),
    namedHead: pack.classId('named-head'),
    region: pack.classId('region'),
    settlement: pack.classId('settlement'),
    conjunction: pack.classId('conjunction'),
    maybeActor: pack.classId('maybe-actor'),
    state: pack.classId('state'),
    place: pack.classId('place'),
    harmless: pack.classSet(HARMLESS),
    notTitleParts: pack.classIds(NO_TITLE_PARTS),
  };
});

/** Puts shapes on words, and tells ordinary words from possible names. */
export class ShapeClasses {
  readonly ids: ShapeIds;
  readonly #stream: TokenStream;
  readonly #pack: LanguagePack;

  constructor(pack: LanguagePack, stream: TokenStream) {
    this.#stream = stream;
    this.#pack = pack;
    this.ids = idsOf(pack);
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
    return this.isOf(at, this.ids.orgHead) || this.isOf(at, this.ids.placeHead);
  }

  /** Whether a capitalised word may go on a longer name: roles and days do not. */
  isTitlePart(at: number): boolean {
    return !this.ids.notTitleParts.some((id) => this.isOf(at, id));
  }

  /** Whether a word alone names a body: «ОВА». */
  isBody(at: number): boolean {
    return this.isOf(at, this.ids.ministry);
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
    for (const { class: id } of this.#stream.at(at)) if (!this.ids.harmless.has(id)) return true;
    return false;
  }

  /** Whether a known state or place begins there. */
  isPlace(at: number): boolean {
    return this.isOf(at, this.ids.state) || this.isOf(at, this.ids.place);
  }

  /** Whether the language's rules know the word as something else than a name. */
  isOrdinary(at: number): boolean {
    for (const { class: id, length } of this.#stream.at(at))
      if (length === 1 && !this.ids.harmless.has(id)) return true;
    return false;
  }
}

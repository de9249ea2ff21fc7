import type { Token } from '../types/index.js';
import type { Beginnings } from './beginnings.js';
import { kinOf } from './class-set.js';
import { phrasesAt, type Entry, type Reading } from './lexicon.js';
import { isInNumber } from '../text/index.js';
import { shapesOf } from './shape.js';
import type { Vocabulary } from './vocabulary.js';

const NONE: readonly Reading[] = [];
const always = (): boolean => true;

/** A token as it was before something was added. */
interface Before {
  readonly index: number;
  readonly readings: readonly Reading[];
  readonly kin: number;
  readonly reach: number;
  readonly begins: number;
}

/**
 * The tokens of a text with everything that is known at each of them. Stages add readings (a date
 * here, an actor there) under classes of their own, and the rules of later stages match on those.
 */
export class TokenStream {
  readonly tokens: readonly Token[];
  readonly #readings: (readonly Reading[])[];
  /** Of each token; 0 where nobody asked yet. */
  readonly #shapes: Uint16Array;
  /**
   * Of each token, the kin of all classes that it bears: most questions are about classes that a token does not bear, and are
   * answered by one number.
   */
  readonly #kin: Uint32Array;
  /** Of each token, the most tokens that a reading of it covers. */
  readonly #reach: Uint16Array;
  /** Of each token, the stages that can begin there. */
  readonly #begins: Uint32Array;
  readonly #beginnings: Beginnings | null;

  /** What tokens bore before each reading that is only supposed; null while nothing is. */
  #trial: Before[] | null = null;
  /** Of each token, whether a name of a list begins with its word. */
  readonly #names: Uint8Array;

  private constructor(tokens: readonly Token[], beginnings: Beginnings | null) {
    const { length } = tokens;
    this.tokens = tokens;
    this.#readings = new Array<readonly Reading[]>(length).fill(NONE);
    this.#shapes = new Uint16Array(length);
    this.#kin = new Uint32Array(length);
    this.#reach = new Uint16Array(length);
    this.#begins = new Uint32Array(length);
    this.#names = new Uint8Array(length);
    this.#beginnings = beginnings;
  }

  /** Looks the tokens up for which `wanted` holds; nothing is known at the others. */
  static annotate(
    tokens: readonly Token[],
    vocabulary: Vocabulary,
    wanted: (index: number) => boolean = always,
  ): TokenStream {
    const stream = new TokenStream(tokens, vocabulary.beginnings);
    for (let at = 0; at < tokens.length; at++) if (wanted(at)) stream.#lookUp(at, vocabulary);
    return stream;
  }

  /** What is known at a token. */
  at(index: number): readonly Reading[] {
    return this.#readings[index] ?? NONE;
  }

  /** The built-in classes of a token, as `shapesOf` gives them; 0 behind the last token. */
  shapes(index: number): number {
    const known = this.#shapes[index];
    if (known !== 0) return known ?? 0;
    const token = this.tokens[index];
    // «2,500 soldiers»: the comma within a number parts nothing.
    return token ? (this.#shapes[index] = shapesOf(token, isInNumber(this.tokens, index))) : 0;
  }

  /** Kin of all classes that a token bears: where the bit of a class is not set, it does not bear it. */
  kin(index: number): number {
    return this.#kin[index] ?? 0;
  }

  /** The most tokens that a reading of this token covers. */
  reach(index: number): number {
    return this.#reach[index] ?? 0;
  }

  /** Whether rules of one of the stages can begin at a token. */
  begins(index: number, stages: number): boolean {
    return ((this.#begins[index] ?? 0) & stages) !== 0;
  }

  /** Whether a name of a list begins with the word of a token. */
  beginsName(index: number): boolean {
    return this.#names[index] === 1;
  }

  /** Makes a reading known from a token on. */
  add(index: number, reading: Reading): void {
    const known = this.at(index);
    this.#trial?.push({
      index,
      readings: known,
      kin: this.kin(index),
      reach: this.reach(index),
      begins: this.#begins[index] ?? 0,
    });
    this.#readings[index] = [...known, reading];
    this.#note(index, reading);
  }

  /** What is added from now on is only thought, until {@link forget} takes it back. */
  suppose(): void {
    this.#trial = [];
  }

  /** Forgets what was added since {@link suppose}: what a stage thought while it worked. */
  forget(): void {
    for (const { index, readings, kin, reach, begins } of this.#trial?.reverse() ?? []) {
      this.#readings[index] = readings;
      this.#kin[index] = kin;
      this.#reach[index] = reach;
      this.#begins[index] = begins;
    }
    this.#trial = null;
  }

  #lookUp(index: number, vocabulary: Vocabulary): void {
    const word = vocabulary.word(this.tokens[index]?.key ?? '');
    this.#readings[index] = word.readings;
    this.#kin[index] = word.kin;
    this.#reach[index] = word.reach;
    this.#begins[index] = word.begins | (this.#beginnings?.ofShapes(this.shapes(index)) ?? 0);
    this.#names[index] = Number(word.beginsName);
    if (word.open.length > 0) this.#addPhrases(index, word.open);
  }

  #addPhrases(index: number, entries: readonly Entry[]): void {
    const keyAt = (offset: number): string | undefined => this.tokens[index + offset]?.key;
    const add = (reading: Reading): void => {
      this.add(index, reading);
    };
    for (const entry of entries) {
      entry.readings.forEach(add);
      phrasesAt(entry, keyAt, add);
    }
  }

  #note(index: number, { class: id, length }: Reading): void {
    this.#kin[index] = this.kin(index) | kinOf(id);
    if (length > this.reach(index)) this.#reach[index] = length;
    if (this.#beginnings !== null) this.#allow(index, this.#beginnings.ofClass(id));
  }

  #allow(index: number, stages: number): void {
    this.#begins[index] = (this.#begins[index] ?? 0) | stages;
  }

  /** The first reading of a class at a token, or null. */
  find(index: number, id: number): Reading | null {
    if ((this.kin(index) & kinOf(id)) === 0) return null;
    for (const reading of this.at(index)) if (reading.class === id) return reading;
    return null;
  }

  /** Whether a reading of a class begins in the tokens `[first, end)`. */
  holds(first: number, end: number, id: number): boolean {
    for (let at = first; at < end; at++) if (this.find(at, id)) return true;
    return false;
  }

  /** The reading of a class that covers most tokens, or null. */
  longest(index: number, id: number): Reading | null {
    let best: Reading | null = null;
    if ((this.kin(index) & kinOf(id)) === 0) return best;
    for (const reading of this.at(index)) {
      if (reading.class === id && reading.length > (best?.length ?? 0)) best = reading;
    }
    return best;
  }
}

import type { Token } from '../types/index.js';
import type { Lexicon, Reading } from './lexicon.js';
import { ClassSet } from './class-set.js';
import { shapesOf } from './shape.js';

const NONE: readonly Reading[] = [];
const always = (): boolean => true;

/**
 * The tokens of a text with everything that is known at each of them. Stages add readings (a date
 * here, an actor there) under classes of their own, and the rules of later stages match on those.
 */
export class TokenStream {
  readonly tokens: readonly Token[];
  readonly #readings: (readonly Reading[])[];
  /** Of each token; 0 where nobody asked yet. */
  readonly #shapes: Uint16Array;
  /** What stands in the ranges that were asked for, by their first token. */
  readonly #present: ({ readonly end: number; readonly classes: ClassSet } | undefined)[] = [];
  /** First token, plus 1, of the range of `#present` that a token is in; 0 for none. */
  readonly #rangeOf: Uint32Array;

  private constructor(tokens: readonly Token[], readings: (readonly Reading[])[]) {
    this.tokens = tokens;
    this.#readings = readings;
    this.#shapes = new Uint16Array(tokens.length);
    this.#rangeOf = new Uint32Array(tokens.length);
  }

  /**
   * Looks the tokens up for which `wanted` holds; nothing is known at the others. `variants` gives further keys of a word
   * (Arabic: without its article).
   */
  static annotate(
    tokens: readonly Token[],
    lexicon: Lexicon,
    variants: (token: Token) => readonly string[],
    wanted: (index: number) => boolean = always,
  ): TokenStream {
    const stream = new TokenStream(tokens, new Array<readonly Reading[]>(tokens.length).fill(NONE));
    let at = 0;
    const keyAt = (offset: number): string | undefined => tokens[at + offset]?.key;
    const add = (reading: Reading): void => {
      stream.add(at, reading);
    };
    for (const token of tokens) {
      if (wanted(at)) {
        stream.#readings[at] = lexicon.readings(token.key);
        lexicon.phrases(token.key, keyAt, add);
        for (const key of variants(token)) {
          lexicon.readings(key).forEach(add);
          lexicon.phrases(key, keyAt, add);
        }
      }
      at += 1;
    }
    return stream;
  }

  /** What is known at a token. */
  at(index: number): readonly Reading[] {
    return this.#readings[index] ?? [];
  }

  /** The built-in classes of a token, as `shapesOf` gives them; 0 behind the last token. */
  shapes(index: number): number {
    const known = this.#shapes[index];
    if (known !== 0) return known ?? 0;
    const token = this.tokens[index];
    return token ? (this.#shapes[index] = shapesOf(token)) : 0;
  }

  /** All classes that the tokens `[first, end)` bear, and perhaps some that they bore. Must not be changed. */
  present(first: number, end: number): ClassSet {
    const known = this.#present[first];
    if (known?.end === end) return known.classes;
    const classes = new ClassSet();
    let isFree = true;
    for (let at = first; at < end; at++) {
      for (const reading of this.at(at)) classes.add(reading.class);
      classes.shapes |= this.shapes(at);
      isFree &&= this.#rangeOf[at] === 0;
    }
    // Ranges are sentences; a part of one is looked at again.
    if (isFree) {
      this.#present[first] = { end, classes };
      this.#rangeOf.fill(first + 1, first, end);
    }
    return classes;
  }

  /** Makes a reading known from a token on. */
  add(index: number, reading: Reading): void {
    const range = this.#rangeOf[index] ?? 0;
    if (range > 0) this.#present[range - 1]?.classes.add(reading.class);
    this.#readings[index] = [...this.at(index), reading];
  }

  /** Forgets the readings of these classes at a token: what a stage thought while it worked. */
  retract(index: number, classes: ReadonlySet<number>): void {
    this.#readings[index] = this.at(index).filter((reading) => !classes.has(reading.class));
  }

  /** The first reading of a class at a token, or null. */
  find(index: number, id: number): Reading | null {
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
    for (const reading of this.at(index)) {
      if (reading.class === id && reading.length > (best?.length ?? 0)) best = reading;
    }
    return best;
  }
}

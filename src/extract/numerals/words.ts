import type { TokenStream } from '../../match/index.js';
import type { Token } from '../../types/index.js';

/** Classes of a pack's `numerals.yaml`, as ids of the pack. */
export interface NumeralClasses {
  /** 0 to 999 in one word: «двадцать», «двести», «двое», "twenty", عشرون. */
  readonly cardinal: number;
  /** Words that multiply what stands before them: 100 (en, ar), 1000 and up. */
  readonly multiplier: number;
  /** Joins the parts of one number: "and", و. */
  readonly joiner: number;
  readonly vague: number;
}

/** How a language puts number words together. */
export interface NumeralStyle {
  /** Units stand before tens (خمسة وعشرون, "fünfundzwanzig"). */
  readonly unitsFirst: boolean;
}

/** A number in words: its tokens and value. */
export interface WordRun {
  readonly end: number;
  readonly value: number;
  /** The last word is a multiplier. */
  readonly scaled: boolean;
}

/** Most words of one number: enough for any number below 10^15. */
const MOST_WORDS = 40;

interface Part {
  readonly end: number;
  readonly value: number;
  readonly multiplier: boolean;
}

/**
 * The longest number in words that begins at a token. `seed` is a number in digits that stands before it («2,5 тысячи»):
 * then only multipliers may follow. Parts add up while each is smaller in kind than the one before, a
 * multiplier multiplies what has been added since the last larger one.
 */
export function readWords(
  stream: TokenStream,
  at: number,
  limit: number,
  classes: NumeralClasses,
  style: NumeralStyle,
  seed: number | null,
): WordRun | null {
  let total = 0;
  let group = new Group(seed, style);
  let lastScale = Number.POSITIVE_INFINITY;
  let best: WordRun | null = null;
  let next = at;
  for (let words = 0; words < MOST_WORDS; words++) {
    const joined = best === null && seed === null ? null : joinerEnd(stream, next, limit, classes);
    const part = partAt(stream, joined ?? next, limit, classes);
    if (!part) break;
    if (part.multiplier && part.value >= 1000) {
      if (part.value >= lastScale) break;
      if (joined !== null && group.isEmpty && total === 0) break;
      total += group.valueOr(1) * part.value;
      lastScale = part.value;
      group = new Group(null, style);
    } else if (part.multiplier) {
      if (!group.multiply(part.value)) break;
    } else {
      if (seed !== null && total === 0) break;
      if (!group.add(part.value, joined !== null)) break;
    }
    next = part.end;
    best = { end: next, value: round(total + group.valueOr(0)), scaled: part.multiplier };
  }
  return best;
}

/** Sums of decimal fractions leave dust behind: 2.3 million is 2300000, not 2299999.9999999995. */
const round = (value: number): number => Number(value.toPrecision(15));

function partAt(
  stream: TokenStream,
  at: number,
  limit: number,
  classes: NumeralClasses,
): Part | null {
  let best: Part | null = null;
  for (const reading of stream.at(at)) {
    const multiplier = reading.class === classes.multiplier;
    if (!multiplier && reading.class !== classes.cardinal) continue;
    const end = at + reading.length;
    if (end > limit || typeof reading.value !== 'number' || (best && end <= best.end)) continue;
    best = { end, value: reading.value, multiplier };
  }
  return best;
}

/** "twenty-one", "two hundred and five", خمسة وعشرون: where the next part begins, or null. */
function joinerEnd(
  stream: TokenStream,
  at: number,
  limit: number,
  classes: NumeralClasses,
): number | null {
  if (at + 1 >= limit) return null;
  const token: Token | undefined = stream.tokens[at];
  if (token?.key === '-' && !token.spaced && stream.tokens[at + 1]?.spaced === false) return at + 1;
  return stream.find(at, classes.joiner) ? at + 1 : null;
}

/** A number below 1000 in the making, or the seed in digits that multipliers apply to. */
class Group {
  #hundreds = 0;
  #tens = 0;
  #units = 0;
  #filled = false;
  readonly #seed: number | null;
  readonly #style: NumeralStyle;

  constructor(seed: number | null, style: NumeralStyle) {
    this.#seed = seed;
    this.#style = style;
  }

  get isEmpty(): boolean {
    return !this.#filled && this.#seed === null;
  }

  valueOr(empty: number): number {
    if (this.isEmpty) return empty;
    return (this.#seed ?? 0) + this.#hundreds + this.#tens + this.#units;
  }

  /** Adds a word's value where its place is still free; false when it does not fit. */
  add(value: number, joined: boolean): boolean {
    if (this.#seed !== null) return false;
    if (value >= 100) {
      if (this.#filled) return false;
      this.#hundreds = value;
    } else if (value >= 20) {
      if (this.#tens > 0 || this.#units >= 10) return false;
      if (this.#units > 0 && !(this.#style.unitsFirst && joined)) return false;
      this.#tens = value;
    } else if (value >= 10 || !Number.isInteger(value)) {
      if (this.#tens > 0 || this.#units > 0) return false;
      this.#units = value;
    } else {
      if (this.#units > 0 || (value === 0 && this.#filled)) return false;
      if (this.#tens > 0 && this.#style.unitsFirst) return false;
      this.#units = value;
    }
    this.#filled = true;
    return true;
  }

  /** "two hundred": multiplies the units so far; false when hundreds are there already. */
  multiply(factor: number): boolean {
    if (this.#hundreds > 0) return false;
    if (this.#seed !== null) return false;
    this.#hundreds = (this.#tens + this.#units || 1) * factor;
    this.#tens = 0;
    this.#units = 0;
    this.#filled = true;
    return true;
  }
}

/** How a language puts number words together. */
export interface NumeralStyle {
  /** Units stand before tens (خمسة وعشرون, "fünfundzwanzig"). */
  readonly unitsFirst: boolean;
  /** "two fifty" is 250. */
  readonly spokenHundreds: boolean;
}

/** A number below 1000 in the making, or the seed in digits that multipliers apply to. */
export class Group {
  #hundreds = 0;
  #tens = 0;
  #units = 0;
  #filled = false;
  #seed: number | null;
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
    if (this.#seed !== null || (this.#filled && this.valueOr(0) === 0)) return false;
    if (value >= 100) {
      if (this.#filled) return false;
      this.#hundreds = value;
    } else if (value >= 20) {
      if (this.#tens > 0 || this.#units >= 10) return false;
      if (this.#units > 0 && !(this.#style.unitsFirst && joined)) {
        if (!this.#style.spokenHundreds || joined || this.#hundreds > 0) return false;
        this.#hundreds = this.#units * 100;
        this.#units = 0;
      }
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

  /** "two hundred", "9 hundred": multiplies what there is; false when hundreds are there already. */
  multiply(factor: number): boolean {
    if (this.#hundreds > 0) return false;
    this.#hundreds = (this.#seed ?? (this.#tens + this.#units || 1)) * factor;
    this.#seed = null;
    this.#tens = 0;
    this.#units = 0;
    this.#filled = true;
    return true;
  }
}

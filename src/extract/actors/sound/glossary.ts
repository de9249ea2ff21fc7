import { Memo, toKey } from '../../../text/index.js';

/** Letters that an ending may have: «национальн-» is a stem of «национальными». */
const LONGEST_ENDING = 4;
const MOST_FOUND = 5000;
/** What `names.yaml` writes behind a stem. */
const OPEN = '-';

/** Words by their stem: English ones of heads and modifiers, or a mark. */
export class Glossary {
  readonly #byStem: ReadonlyMap<string, string>;
  readonly #prefixes: readonly string[];
  readonly #found = new Memo((key) => this.#find(key), MOST_FOUND);

  /** `stems`: value by stem, an open one ending in a hyphen; `prefixes`: what may stand before a word (Arabic ال, وال, لل). */
  constructor(stems: ReadonlyMap<string, string>, prefixes: readonly string[] = []) {
    this.#byStem = new Map([...stems].map(([stem, value]) => [keyOf(stem), value]));
    this.#prefixes = prefixes;
  }

  get size(): number {
    return this.#byStem.size;
  }

  /** What a word in any form stands for; null when the language's list lacks it. */
  find(key: string): string | null {
    return this.#found.of(key);
  }

  #find(key: string): string | null {
    const found = this.#lookUp(key);
    if (found !== null) return found;
    for (const prefix of this.#prefixes) {
      const bare = key.startsWith(prefix) ? this.#lookUp(key.slice(prefix.length)) : null;
      if (bare !== null) return bare;
    }
    return null;
  }

  #lookUp(key: string): string | null {
    const whole = this.#byStem.get(key);
    if (whole !== undefined) return whole;
    const shortest = Math.max(1, key.length - LONGEST_ENDING);
    for (let length = key.length; length >= shortest; length--) {
      const value = this.#byStem.get(key.slice(0, length) + OPEN);
      if (value !== undefined) return value;
    }
    return null;
  }
}

const keyOf = (stem: string): string =>
  stem.endsWith(OPEN) ? toKey(stem.slice(0, -1)) + OPEN : toKey(stem);

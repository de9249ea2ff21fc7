/** Texts that are remembered unless somebody says how many. */
const MOST = 50_000;

/** Longer texts are no words, and do not come again. */
const LONGEST = 40;

/**
 * What was found out about words, so that none is looked at twice: a text has most of its words again, and the next text too.
 * Bounded, so that a hostile text of a million different words cannot fill the memory.
 */
export class Memo<V> {
  readonly #known = new Map<string, V>();
  readonly #find: (word: string) => V;
  readonly #most: number;

  /** `find`: a function of the word alone. */
  constructor(find: (word: string) => V, most = MOST) {
    this.#find = find;
    this.#most = most;
  }

  of(word: string): V {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const found = this.#find(word);
    if (word.length > LONGEST) return found;
    if (this.#known.size >= this.#most) this.#known.clear();
    this.#known.set(word, found);
    return found;
  }
}

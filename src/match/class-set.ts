/** Words of a set that most packs need; sets grow when a class lies beyond. */
const FIRST_WORDS = 20;

/** Lexicon classes, and built-in classes as `-1 - index`, as bits. */
export class ClassSet {
  /** Bit `class & 31` of word `class >> 5`. */
  #words: Uint32Array;
  /** Bit by index in `BUILTINS`. */
  shapes = 0;

  constructor(ids: Iterable<number> = []) {
    this.#words = new Uint32Array(FIRST_WORDS);
    for (const id of ids) this.add(id);
  }

  add(id: number): void {
    if (id < 0) {
      this.shapes |= 1 << (-1 - id);
      return;
    }
    const word = id >> 5;
    if (word >= this.#words.length) this.#grow(word);
    this.#words[word] = (this.#words[word] ?? 0) | (1 << (id & 31));
  }

  /** Whether a lexicon class is in the set. */
  has(id: number): boolean {
    return (((this.#words[id >> 5] ?? 0) >>> (id & 31)) & 1) === 1;
  }

  /** Whether the sets have anything in common. */
  meets(other: ClassSet): boolean {
    if ((this.shapes & other.shapes) !== 0) return true;
    const [mine, others] = [this.#words, other.#words];
    for (let i = 0; i < mine.length; i++)
      if (((mine[i] ?? 0) & (others[i] ?? 0)) !== 0) return true;
    return false;
  }

  #grow(word: number): void {
    const wider = new Uint32Array(2 * word);
    wider.set(this.#words);
    this.#words = wider;
  }
}

/** The bit that a class shares with one of thirty-two: sets of few classes whose bits do not meet have nothing in common. */
export const kinOf = (id: number): number => 1 << (id & 31);

/** Lexicon classes, and built-in classes as `-1 - index`, as bits. */
export class ClassSet {
  /** Bit `class & 31` of word `class >> 5`. */
  readonly #words: Uint32Array;
  /** Bits of the lexicon classes by {@link kinOf}. */
  readonly kin: number;
  /** Bit by index in `BUILTINS`. */
  readonly shapes: number;

  constructor(ids: readonly number[]) {
    let [last, kin, shapes] = [0, 0, 0];
    for (const id of ids) {
      if (id < 0) shapes |= 1 << (-1 - id);
      else kin |= kinOf(id);
      last = Math.max(last, id);
    }
    const words = new Uint32Array((last >> 5) + 1);
    for (const id of ids) if (id >= 0) words[id >> 5] = (words[id >> 5] ?? 0) | kinOf(id);
    this.#words = words;
    this.kin = kin;
    this.shapes = shapes;
  }

  /** Whether a lexicon class is in the set. */
  has(id: number): boolean {
    return (((this.#words[id >> 5] ?? 0) >>> (id & 31)) & 1) === 1;
  }
}

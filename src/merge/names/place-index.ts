/** A claim is compared with so many slots at most, and where there are more, one without a place with those only that name none. */
const MOST_SLOTS = 250;

/**
 * Finds the slots that a claim can belong to by its place: those at the place itself, at the place
 * that it lies in, at places that lie in it, and those without a place. What names no place can
 * belong to any.
 */
export class PlaceIndex {
  readonly #ownerOf: (entity: string) => string | null;
  readonly #slots = new Map<string, Set<number>>();
  #size = 0;

  constructor(ownerOf: (entity: string) => string | null) {
    this.#ownerOf = ownerOf;
  }

  /** Registers a slot under a place that one of its claims names; null when the claim names none. */
  add(slot: number, place: string | null): void {
    this.#size = Math.max(this.#size, slot + 1);
    if (place === null) {
      this.#put('', slot);
      return;
    }
    this.#put(`at ${place}`, slot);
    const owner = this.#ownerOf(place);
    if (owner !== null) this.#put(`in ${owner}`, slot);
  }

  /** Registers a slot under something that tells it wherever it is. */
  mark(slot: number, sign: string | null): void {
    if (sign !== null) this.#put(`is ${sign}`, slot);
  }

  /** Slots to compare a claim with, ascending: those of its place, and those that bear its sign, wherever they are. */
  near(place: string | null, sign: string | null): readonly number[] {
    const signed = sign === null ? [] : [`is ${sign}`];
    if (place === null) {
      const isFew = this.#size <= MOST_SLOTS;
      const all = isFew ? Array.from({ length: this.#size }, (_, slot) => slot) : null;
      return all ?? this.#at(['', ...signed]);
    }
    const owner = this.#ownerOf(place);
    const keys = [`at ${place}`, `in ${place}`, owner === null ? '' : `at ${owner}`, ''];
    return this.#at([...keys, ...signed]);
  }

  #at(keys: readonly string[]): readonly number[] {
    const slots = new Set(keys.flatMap((key) => [...(this.#slots.get(key) ?? [])]));
    return [...slots].sort((a, b) => a - b).slice(0, MOST_SLOTS);
  }

  #put(key: string, slot: number): void {
    const slots = this.#slots.get(key);
    if (slots === undefined) this.#slots.set(key, new Set([slot]));
    else slots.add(slot);
  }
}

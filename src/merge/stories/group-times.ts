import type { Evidence } from './evidence.js';

/** Reports on one matter come within a month of each other. */
const NEAR_DAYS = 31;

/** When the articles of a group appeared, as far as it is known: the latest first day and the earliest last day. */
interface Times {
  readonly from: number;
  readonly to: number;
}

/**
 * When groups of articles appeared. Articles of which no day is known hold many a group together: between two of which the days are known,
 * and far from each other, they are no bridge.
 */
export class GroupTimes {
  readonly #groups = new Map<number, Times>();

  /** `groupOf` tells the group of an article by its index in `all`. */
  constructor(all: readonly Evidence[], groupOf: (index: number) => number) {
    all.forEach(({ published: { from, to } }, index) => {
      const group = groupOf(index);
      const own = { from: from ?? -Infinity, to: to ?? Infinity };
      this.#groups.set(group, together(this.#groups.get(group), own));
    });
  }

  /** Whether an article of one group surely appeared long after one of the other. */
  areFar(first: number, second: number): boolean {
    const [a, b] = [this.#groups.get(first), this.#groups.get(second)];
    if (a === undefined || b === undefined) return false;
    return a.from - b.to > NEAR_DAYS || b.from - a.to > NEAR_DAYS;
  }

  /** Makes one group of two, known by `group` from now on. */
  join(first: number, second: number, group: number): void {
    const all = together(this.#groups.get(first), this.#groups.get(second));
    this.#groups.delete(first);
    this.#groups.delete(second);
    this.#groups.set(group, all);
  }
}

function together(...groups: readonly (Times | undefined)[]): Times {
  return {
    from: Math.max(...groups.map((times) => times?.from ?? -Infinity)),
    to: Math.min(...groups.map((times) => times?.to ?? Infinity)),
  };
}

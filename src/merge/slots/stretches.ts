import { meet } from '../common/bounds.js';
import type { Bounds } from '../common/bounds.js';

/** What several bounds allow together: stretches that do not touch, ascending, so that one is found in few steps. */
export class Stretches {
  readonly #all: Bounds[] = [];

  add(bounds: Bounds): void {
    const from = this.#from(bounds);
    let [end, { low, high }] = [from, bounds];
    for (let next = this.#all[end]; next && meet(next, bounds); next = this.#all[end]) {
      low = Math.min(low, next.low);
      high = Math.max(high, next.high);
      end++;
    }
    this.#all.splice(from, end - from, { low, high });
  }

  /** Whether one of the bounds that were added leaves something that these leave, too. */
  meets(bounds: Bounds): boolean {
    const stretch = this.#all[this.#from(bounds)];
    return stretch !== undefined && meet(stretch, bounds);
  }

  /** The first stretch that does not end before these bounds. */
  #from({ low }: Bounds): number {
    let [first, end] = [0, this.#all.length];
    while (first < end) {
      const middle = (first + end) >> 1;
      if ((this.#all[middle]?.high ?? Infinity) < low) first = middle + 1;
      else end = middle;
    }
    return first;
  }
}

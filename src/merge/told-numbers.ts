import type { QuantityMention } from '../types/index.js';
import { boundsOf, meet } from './bounds.js';
import type { Bounds, Estimate } from './bounds.js';
import { isoRange } from './domain.js';
import type { Domain } from './domain.js';
import type { Situated } from './situate.js';

/** The number that an estimate is known by: its best one, else one of its ends. */
export function amountOf({ best, low, high }: Pick<Estimate, 'best' | 'low' | 'high'>): number {
  return best ?? low ?? high ?? 0;
}

/** The most that a number can have been: "dozens" are fewer than two hundred. */
export function mostOf(quantity: Estimate): number {
  return quantity.mod === 'vague' ? boundsOf(quantity).high : amountOf(quantity);
}

/** Equal for numbers that are written alike, be they "at least" so many or exactly. */
function key({ best, low, high }: QuantityMention): string {
  return best === null ? [low, high].join('–') : String(best);
}

/** What articles of one day, or of days that are known as badly, tell of a total. */
export interface ToldOn {
  readonly published: Domain;
  /** The highest total. */
  readonly highest: number;
  /** The lowest that one of them can have been. */
  readonly lowest: number;
}

/**
 * The numbers of a slot, so that one more is compared with all of them at once: whatever the number of its mentions, with few steps.
 */
export class ToldNumbers {
  readonly #keys = new Set<string>();
  readonly #days = new Map<string, ToldOn>();
  /** What the numbers allow, each stretch once, ascending. */
  readonly #stretches: Bounds[] = [];

  add({ claim: { quantity }, published }: Pick<Situated, 'claim' | 'published'>): void {
    if (quantity === null) return;
    const isNew = !this.#keys.has(key(quantity));
    this.#keys.add(key(quantity));
    if (isNew || quantity.mod !== 'exact') this.#widen(boundsOf(quantity));
    const day = JSON.stringify([isoRange(published), published.weekdays]);
    const known = this.#days.get(day);
    this.#days.set(day, {
      published,
      highest: Math.max(amountOf(quantity), known?.highest ?? -Infinity),
      lowest: Math.min(mostOf(quantity), known?.lowest ?? Infinity),
    });
  }

  /** Whether a number is given in the same words, or as near as makes no difference. */
  has(quantity: QuantityMention): boolean {
    return this.#keys.has(key(quantity));
  }

  /** Whether one of the numbers leaves something that this one allows, too. */
  meets(quantity: Estimate): boolean {
    const bounds = boundsOf(quantity);
    const stretch = this.#stretches[this.#from(bounds)];
    return stretch !== undefined && meet(stretch, bounds);
  }

  /** What was told, by the days of publication. */
  days(): Iterable<ToldOn> {
    return this.#days.values();
  }

  #widen(bounds: Bounds): void {
    const from = this.#from(bounds);
    let [end, { low, high }] = [from, bounds];
    for (let next = this.#stretches[end]; next && meet(next, bounds); next = this.#stretches[end]) {
      low = Math.min(low, next.low);
      high = Math.max(high, next.high);
      end++;
    }
    this.#stretches.splice(from, end - from, { low, high });
  }

  /** The first stretch that does not end before these bounds. */
  #from({ low }: Bounds): number {
    let [first, end] = [0, this.#stretches.length];
    while (first < end) {
      const middle = (first + end) >> 1;
      if ((this.#stretches[middle]?.high ?? Infinity) < low) first = middle + 1;
      else end = middle;
    }
    return first;
  }
}

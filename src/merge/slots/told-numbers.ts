import type { QuantityMention } from '../../types/index.js';
import { boundsOf } from '../common/bounds.js';
import { amountOf } from '../../types/quantity.js';
import type { Bounds, Estimate } from '../common/bounds.js';
import { isoRange } from '../dates/domain.js';
import type { Domain } from '../dates/domain.js';
import type { Situated } from './situate.js';
import { Stretches } from './stretches.js';

/** The most that a number can have been: "dozens" are fewer than two hundred. */
export function mostOf(quantity: Estimate): number {
  return quantity.mod === 'vague' ? boundsOf(quantity).high : amountOf(quantity);
}

/** Equal for numbers that are written alike, be they "at least" so many or exactly. */
function key({ best, low, high }: QuantityMention): string {
  return best === null ? [low, high].join('–') : String(best);
}

/** Numbers that lie so far from each other, as a share, can be rounded to one: "more than 800" and "almost 900". */
const ROUNDED = 0.25;

/** What is rounded to a number, half of it on either side. */
function aroundOf(quantity: Estimate): Bounds {
  const amount = amountOf(quantity);
  return { low: amount * (1 - ROUNDED / 2), high: amount * (1 + ROUNDED / 2) };
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
  readonly #allowed = new Stretches();
  readonly #amounts = new Stretches();

  add({ claim: { quantity }, published }: Pick<Situated, 'claim' | 'published'>): void {
    if (quantity === null) return;
    const isNew = !this.#keys.has(key(quantity));
    this.#keys.add(key(quantity));
    if (isNew || quantity.mod !== 'exact') this.#allowed.add(boundsOf(quantity));
    if (isNew) this.#amounts.add(aroundOf(quantity));
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
    return this.#allowed.meets(boundsOf(quantity));
  }

  /** Whether one of the numbers is so near that whoever rounds them makes them one, whatever more they allow. */
  isNear(quantity: Estimate): boolean {
    return this.#amounts.meets(aroundOf(quantity));
  }

  /** What was told, by the days of publication. */
  days(): Iterable<ToldOn> {
    return this.#days.values();
  }
}

import { ordinalOf, ordinalsApart } from '../dates/day-of-year.js';
import type { Evidence } from './evidence.js';

/** An attack of one night is told with the day before it or the day after. */
const ONE_NIGHT = 1;

/** Days of the year, see {@link ordinalOf}, by town or building. */
type Days = Map<string, Set<number>>;

/**
 * The days of the attacks that groups of articles mainly tell of. A town is attacked again and again: reports on different nights
 * name the same places and parties, and are not about one attack, however much else they share.
 */
export class AttackDays {
  readonly #groups = new Map<number, Days>();

  /** `groupOf` tells the group of an article by its index in `all`. */
  constructor(all: readonly Evidence[], groupOf: (index: number) => number) {
    all.forEach(({ attacks }, index) => {
      if (attacks.size === 0) return;
      const group = groupOf(index);
      this.#groups.set(group, together(this.#groups.get(group), daysOf(attacks)));
    });
  }

  /** Whether two groups tell of attacks on one place, and of none that could be the same. */
  contradict(first: number, second: number): boolean {
    const [a, b] = [this.#groups.get(first), this.#groups.get(second)];
    if (a === undefined || b === undefined) return false;
    let differ = false;
    for (const [spot, days] of a) {
      const others = b.get(spot);
      if (others === undefined) continue;
      if ([...days].some((day) => [...others].some((other) => isNear(day, other)))) return false;
      differ = true;
    }
    return differ;
  }

  /** Makes one group of two, known by `group` from now on. */
  join(first: number, second: number, group: number): void {
    const all = together(this.#groups.get(first), this.#groups.get(second));
    this.#groups.delete(first);
    this.#groups.delete(second);
    if (all.size > 0) this.#groups.set(group, all);
  }
}

function together(...groups: readonly (Days | undefined)[]): Days {
  const all: Days = new Map();
  for (const group of groups) {
    for (const [spot, days] of group ?? []) {
      all.set(spot, new Set([...(all.get(spot) ?? []), ...days]));
    }
  }
  return all;
}

/** The days of an article's attacks, those of which none is known left out. */
function daysOf(attacks: Evidence['attacks']): Days {
  const known = [...attacks].filter(([, days]) => days.size > 0);
  return new Map(known.map(([spot, days]) => [spot, new Set([...days].map(ordinalOf))]));
}

const isNear = (a: number, b: number): boolean => ordinalsApart(a, b) <= ONE_NIGHT;

/** Whether two articles mainly tell of attacks on one town or building on one day. */
export function isOneAttack(a: Evidence['attacks'], b: Evidence['attacks']): boolean {
  return [...a].some(([spot, days]) => [...days].some((day) => b.get(spot)?.has(day) === true));
}

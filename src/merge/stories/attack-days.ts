import { isoDay } from '../../calendar/day-number.js';
import { ordinalOf, ordinalsApart } from '../dates/day-of-year.js';
import { width } from '../dates/domain.js';
import type { Evidence } from './evidence.js';

/** An attack of one night is told with the day before it or the day after. */
const ONE_NIGHT = 1;
/** An attack whose day an article does not tell was so many days before it appeared, or fewer. */
const NEWS_DAYS = 14;
/** A publication that is known no better than this says nothing of the day. */
const KNOWN_DAYS = 3;

/** When attacks may have been: days of the year, see {@link ordinalOf}, each with how many days it may be off. */
type Times = Map<number, number>;

/** By town or building. */
type Days = Map<string, Times>;

/**
 * The days of the attacks that groups of articles mainly tell of. A town is attacked again and again: reports on different nights
 * name the same places and parties, and are not about one attack, however much else they share.
 */
export class AttackDays {
  readonly #groups = new Map<number, Days>();

  /** `groupOf` tells the group of an article by its index in `all`. */
  constructor(all: readonly Evidence[], groupOf: (index: number) => number) {
    all.forEach((evidence, index) => {
      if (evidence.attacks.size === 0) return;
      const group = groupOf(index);
      this.#groups.set(group, together(this.#groups.get(group), daysOf(evidence)));
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
      if (areNear(days, others)) return false;
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
      const known = all.get(spot) ?? new Map<number, number>();
      all.set(spot, known);
      for (const [day, slack] of days) known.set(day, Math.max(slack, known.get(day) ?? 0));
    }
  }
  return all;
}

/** The days of an article's attacks, else of its publication, those of which neither is known left out. */
function daysOf({ attacks, published }: Evidence): Days {
  const { from } = published;
  const isKnown = from !== null && width(published) <= KNOWN_DAYS;
  const news: Times = new Map(isKnown ? [[ordinalOf(isoDay(from).slice(5)), NEWS_DAYS]] : []);
  const times = [...attacks].map(([spot, days]): [string, Times] => {
    const told: Times = new Map([...days].map((day) => [ordinalOf(day), ONE_NIGHT]));
    return [spot, told.size > 0 ? told : news];
  });
  return new Map(times.filter(([, days]) => days.size > 0));
}

/** Whether an attack on one of some days may be one on one of others. */
function areNear(a: Times, b: Times): boolean {
  return [...a].some(([day, slack]) =>
    [...b].some(([other, most]) => ordinalsApart(day, other) <= Math.max(slack, most)),
  );
}

/** Whether two articles mainly tell of attacks on one town or building on one day. */
export function isOneAttack(a: Evidence['attacks'], b: Evidence['attacks']): boolean {
  return [...a].some(([spot, days]) => [...days].some((day) => b.get(spot)?.has(day) === true));
}

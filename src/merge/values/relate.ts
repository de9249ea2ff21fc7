import { RELATIONS, type Relation } from '../../types/fact.js';
import type { Phrase } from '../../wording/index.js';
import { domain, intersect, isBefore, shift } from '../dates/domain.js';
import type { Domain } from '../dates/domain.js';
import { areRounded, meet, within } from '../common/bounds.js';
import { shared } from '../common/shared.js';
import type { Comparable } from './comparable.js';
import { exceeds, follows, known, mayBeLater } from './later.js';

/** A relation and the reason for it, in words; of one value with itself or its equal there is none to tell. */
export interface Related {
  readonly relation: Relation;
  readonly reason: Phrase | 'equal' | 'first';
}

const UPDATE: Related = { relation: 'update', reason: 'a later report replaces an earlier one' };

type Row = (a: Comparable, b: Comparable) => Related | null;

/** Levels within a month of each other are about the same time. */
const SAME_TIME_DAYS = 31;

function contains(outer: Domain, inner: Domain): boolean {
  const both = intersect(outer, inner);
  if (both === null || both.from !== inner.from || both.to !== inner.to) return false;
  const oneDay = inner.from !== null && inner.from === inner.to;
  return oneDay || (inner.weekdays & ~outer.weekdays) === 0;
}

/** The days on which something can happen that is told by a limit: "by September" leaves all days before. */
function reach({ days, relation }: Comparable): Domain | null {
  if (days === null) return null;
  switch (relation) {
    case 'by':
    case 'within':
      return domain(null, days.to);
    case 'before':
      return domain(null, days.from === null ? null : days.from - 1);
    case 'after':
      return domain(days.to === null ? null : days.to + 1, null);
    default:
      return days;
  }
}

/** Limits of two kinds are compared by what they leave, those of one kind by the days that they name. */
function daysToCompare(a: Comparable, b: Comparable): readonly [Domain | null, Domain | null] {
  return a.relation === b.relation ? [a.days, b.days] : [reach(a), reach(b)];
}

const inside: Row = (a, b) => {
  if (a.bounds !== null && b.bounds !== null) {
    const nested = within(a.bounds, b.bounds) || within(b.bounds, a.bounds);
    return nested ? { relation: 'refine', reason: 'one lies within what the other allows' } : null;
  }
  const [first, second] = daysToCompare(a, b);
  if (first === null || second === null) {
    return { relation: 'refine', reason: 'one gives no date' };
  }
  const nested = contains(first, second) || contains(second, first);
  return nested ? { relation: 'refine', reason: 'one date lies within the other' } : null;
};

const overlapping: Row = (a, b) => {
  const numbers = a.bounds !== null && b.bounds !== null && meet(a.bounds, b.bounds);
  const [first, second] = daysToCompare(a, b);
  const dates = first !== null && second !== null && intersect(first, second) !== null;
  if (!numbers && !dates) return null;
  const apart = isBefore(a.time, b.time) || isBefore(b.time, a.time);
  return {
    relation: 'compatible',
    reason: apart ? 'the ranges meet, of another time' : 'the ranges meet',
  };
};

const otherTime: Row = (a, b) =>
  a.nature === 'stock' && (isBefore(a.time, b.time) || isBefore(b.time, a.time))
    ? { relation: 'as-of', reason: 'they speak of different times' }
    : null;

/** Levels that are said to be of another time meet by chance: neither confirms the other. */
const saidOfOtherTime: Row = (a, b) => {
  if (!a.timed && !b.timed) return null;
  const related = otherTime(a, b);
  const met = related !== null && overlapping(a, b) !== null;
  return met ? { ...related, reason: 'the ranges meet, of another time' } : null;
};

/** "3,400 were hurt" beside 3,408: whoever counts on gives no round number. */
const rounded: Row = (a, b) =>
  a.bounds !== null && b.bounds !== null && areRounded(a.bounds, b.bounds)
    ? { relation: 'refine', reason: 'one lies within what the other allows' }
    : null;

/** "At least 38" of a total that grows says no more than so far: a higher one is no refinement of it. */
const outgrown: Row = (a, b) => {
  const raised = (low: Comparable, high: Comparable) =>
    low.grows && low.isFloor && exceeds(high, low) && follows(high, low);
  return raised(a, b) || raised(b, a) ? UPDATE : null;
};

const replaced: Row = (a, b) => {
  const moves = a.nature === 'total' || (a.status === 'planned' && b.status === 'planned');
  if (a.nature === 'stock' || !moves) return null;
  const order = follows(a, b) || follows(b, a);
  return order ? UPDATE : null;
};

/** An earthquake of Friday night is one of Saturday elsewhere. */
const overNight: Row = (a, b) => {
  if (!a.isWide || a.days === null || b.days === null) return null;
  const meeting = intersect(shift(a.days, -1, 1), b.days) !== null;
  return meeting ? { relation: 'compatible', reason: 'a night lies between the two days' } : null;
};

const unordered: Row = (a, b) => {
  if (shared(a.articles, b.articles) > 0) return null;
  const days = a.nature === 'stock' ? SAME_TIME_DAYS : 1;
  const isOrdered = known(a.time, days) && known(b.time, days) && !mayBeLater(a, b);
  const sure = a.nature === 'date' || isOrdered;
  return sure ? null : { relation: 'open', reason: 'it is not known which of them is later' };
};

/** What goes on since a day happened, or began, on it. */
const ON_THE_DAY: ReadonlySet<string> = new Set(['at', 'since', 'during']);

/** Whether two leave the same days; of a single day it does not matter that one also names its weekday. */
function areSame(a: Domain, b: Domain): boolean {
  const isDay = a.from !== null && a.from === a.to;
  return a.from === b.from && a.to === b.to && (isDay || a.weekdays === b.weekdays);
}

/** Whether two name the same days for something that may go on, be it that one expects it and the other tells that it came. */
function begins(a: Comparable, b: Comparable): boolean {
  if (a.days === null || b.days === null) return false;
  const onTheDay = [a, b].every(({ relation }) => ON_THE_DAY.has(relation ?? ''));
  return onTheDay && areSame(a.days, b.days);
}

/** The contract's table; the first row that holds decides. */
const ROWS: readonly Row[] = [
  ({ polarity }, b) =>
    polarity === b.polarity
      ? null
      : { relation: 'conflict', reason: 'one affirms what the other denies' },
  (a, b) => (a.key === b.key || begins(a, b) ? { relation: 'same', reason: 'equal' } : null),
  rounded,
  outgrown,
  inside,
  saidOfOtherTime,
  overlapping,
  overNight,
  otherTime,
  replaced,
  unordered,
];

/** How two values of one slot lie to each other. The order of the two does not matter. */
export function relate(a: Comparable, b: Comparable): Related {
  for (const row of ROWS) {
    const related = row(a, b);
    if (related !== null) return related;
  }
  return { relation: 'conflict', reason: 'they cannot both hold' };
}

/** Whether `b` is a later report that replaces `a`. */
export function replaces(b: Comparable, a: Comparable): boolean {
  return follows(b, a) && relate(a, b).relation === 'update';
}

/** The most serious of relations, the first of equals; `same` when there are none. */
export function strongest(all: Iterable<Related>): Related {
  let found: Related = { relation: 'same', reason: 'equal' };
  for (const each of all) {
    if (RELATIONS.indexOf(each.relation) > RELATIONS.indexOf(found.relation)) found = each;
  }
  return found;
}

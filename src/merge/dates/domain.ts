import { parseIsoDay, isoDay, weekdayOf } from '../../calendar/day-number.js';
import type { DayRange } from '../../types/fact.js';

/** The days that something can have happened on: an interval, open where null, and weekdays. */
export interface Domain {
  readonly from: number | null;
  readonly to: number | null;
  /** Bit 0 is Monday; {@link EVERY_DAY} when no weekday is known. */
  readonly weekdays: number;
}

export const EVERY_DAY = 0b111_1111;
export const ANY_TIME: Domain = { from: null, to: null, weekdays: EVERY_DAY };

/** More days than this are an interval to a reader, not a choice. */
const MOST_CANDIDATES = 6;

/** All days of an interval. */
export function domain(from: number | null, to: number | null, weekday?: number): Domain {
  return { from, to, weekdays: weekday === undefined ? EVERY_DAY : 1 << (weekday - 1) };
}

/** All days of an ISO range. */
export function rangeDomain(range: DayRange): Domain {
  return domain(parseIsoDay(range.from), parseIsoDay(range.to));
}

const later = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.max(a, b);
const earlier = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.min(a, b);

/** The days that are in both, with the ends moved to days that remain; null when there is none. */
export function intersect(a: Domain, b: Domain): Domain | null {
  const weekdays = a.weekdays & b.weekdays;
  const [from, to] = [later(a.from, b.from), earlier(a.to, b.to)];
  if (weekdays === 0 || (from !== null && to !== null && from > to)) return null;
  return tightened(from, to, weekdays);
}

function tightened(from: number | null, to: number | null, weekdays: number): Domain | null {
  let [first, last] = [from, to];
  for (let step = 0; step < 7 && first !== null && !holds(weekdays, first); step++) first++;
  for (let step = 0; step < 7 && last !== null && !holds(weekdays, last); step++) last--;
  if (first !== null && last !== null && first > last) return null;
  return { from: first, to: last, weekdays };
}

function holds(weekdays: number, day: number): boolean {
  return (weekdays & (1 << (weekdayOf(day) - 1))) !== 0;
}

/** The days between `least` and `most` days after one of these. */
export function shift(days: Domain, least: number, most: number): Domain {
  return {
    from: days.from === null ? null : days.from + least,
    to: days.to === null ? null : days.to + most,
    weekdays: reached(days.weekdays, least, most),
  };
}

/** The weekdays that lie between `least` and `most` days after one of these. */
function reached(weekdays: number, least: number, most: number): number {
  if (weekdays === EVERY_DAY || most - least >= 6) return EVERY_DAY;
  let all = 0;
  for (let by = least; by <= most; by++) all |= rotated(weekdays, by);
  return all;
}

function rotated(weekdays: number, by: number): number {
  const turn = ((by % 7) + 7) % 7;
  return ((weekdays << turn) | (weekdays >> (7 - turn))) & EVERY_DAY;
}

/** Number of days from first to last, infinite when open. */
export function width(days: Domain): number {
  return days.from === null || days.to === null ? Infinity : days.to - days.from + 1;
}

/** The days that remain when weekdays leave only a few; empty when it is a plain interval. */
export function candidates(days: Domain): readonly string[] {
  if (days.weekdays === EVERY_DAY || days.from === null || days.to === null) return [];
  if (days.to - days.from > 7 * MOST_CANDIDATES || days.to === days.from) return [];
  const result: string[] = [];
  for (let day = days.from; day <= days.to; day++) {
    if (holds(days.weekdays, day)) result.push(isoDay(day));
  }
  return result.length <= MOST_CANDIDATES ? result : [];
}

/** The interval as ISO days. */
export function isoRange(days: Domain): DayRange {
  return {
    from: days.from === null ? null : isoDay(days.from),
    to: days.to === null ? null : isoDay(days.to),
  };
}

/** Whether one time is surely over before the other begins. */
export function isBefore(a: Domain, b: Domain): boolean {
  return a.to !== null && b.from !== null && a.to < b.from;
}

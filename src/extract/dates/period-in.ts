import {
  dayNumber,
  daysInMonth,
  isoDay,
  isRealDay,
  weekdayOf,
  weekStart,
} from '../../calendar/day-number.js';
import { easterDay } from '../../calendar/easter.js';
import {
  dayPeriod,
  halfPeriod,
  isoWeekPeriod,
  monthPeriod,
  quarterPeriod,
  seasonPeriod,
  weekPeriod,
  yearPeriod,
  type Period,
} from './period.js';
import type { Calendar } from './spec.js';

/** The period that the parts name in a year; null when there is none (29 February, a fifth Monday). */
export function periodIn(calendar: Calendar, year: number): Period | null {
  const { month, day, easter, quarter, half, season, week } = calendar;
  if (month !== null && day !== null && week === 0) {
    // "the week of 6 October"
    const inWeek = dayIn(year, month, day);
    return inWeek && weekPeriod(inWeek.from);
  }
  if (month !== null)
    return day === null ? partOfMonth(calendar, year, month) : dayIn(year, month, day);
  if (easter !== null) return dayPeriod(easterDay(year) + easter);
  if (quarter !== null) return quarterPeriod(year, quarter);
  if (half !== null) return halfPeriod(year, half);
  if (season !== null) return seasonPeriod(year, season);
  if (week !== null) return weekOfYear(year, week);
  return day === null ? yearPeriod(year) : null;
}

/** A day, if there is such a day. */
export const dayIn = (year: number, month: number, day: number): Period | null =>
  isRealDay(year, month, day) ? dayPeriod(dayNumber(year, month, day)) : null;

/** "the last week of 2015" is -1. */
function weekOfYear(year: number, week: number): Period {
  return week > 0 ? isoWeekPeriod(year, week) : isoWeekPeriod(year, weeksIn(year) + 1 + week);
}

/** 28 December always lies in the last week of its year (ISO 8601). */
const weeksIn = (year: number): number =>
  Number(weekPeriod(dayNumber(year, 12, 28)).value.slice(-2));

/** A month, or the week, day or weekday in it that the parts name. */
export function partOfMonth(calendar: Calendar, year: number, month: number): Period | null {
  const { nth, weekday, week, half } = calendar;
  const first = dayNumber(year, month, 1);
  const length = daysInMonth(year, month);
  if (half !== null) {
    const [from, to] = half === 1 ? [first, first + 14] : [first + 15, first + length - 1];
    return { value: `${isoDay(from)}/${isoDay(to)}`, from, to, grain: 'month' };
  }
  if (week !== null) {
    // The first week of a month is the first that has most of its days in it.
    const start = weekStart(first + 3);
    const lastStart = weekStart(first + length - 4);
    return weekPeriod(week > 0 ? start + 7 * (week - 1) : lastStart + 7 * (week + 1));
  }
  if (nth === null) return monthPeriod(year, month);
  if (weekday === null) return dayIn(year, month, nth > 0 ? nth : length + 1 + nth);
  const day =
    nth > 0
      ? first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
      : first + length - 1 - ((weekdayOf(first + length - 1) - weekday + 7) % 7) + 7 * (nth + 1);
  return day >= first && day < first + length ? dayPeriod(day) : null;
}

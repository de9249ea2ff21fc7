import type { DateMod } from '../../types/index.js';
import { dayNumber, weekdayOf } from '../../calendar/day-number.js';

/** First and last day, inclusive. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

const DECADE = /^(\d{3})X$/;
const CENTURY = /^(\d{2})XX$/;
const YEAR = /^(\d{4})$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const WEEK = /^(\d{4})-W(\d{2})$/;
const PART = /^(\d{4})-([QH])(\d)$/;
const SEASON = /^(\d{4})-(SP|SU|FA|WI)$/;

// Meteorological seasons of the northern hemisphere; winter runs into the next year.
const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function years(from: number, to: number): Days {
  return { from: dayNumber(from, 1, 1), to: dayNumber(to, 12, 31) };
}

function months(year: number, first: number, length: number): Days {
  return { from: dayNumber(year, first, 1), to: dayNumber(year, first + length, 1) - 1 };
}

function week(year: number, number: number): Days {
  // ISO 8601: week 1 is the week with 4 January in it.
  const fourth = dayNumber(year, 1, 4);
  const from = fourth - weekdayOf(fourth) + 1 + 7 * (number - 1);
  return { from, to: from + 6 };
}

const READERS: readonly (readonly [RegExp, (a: string, b: string, c: string) => Days])[] = [
  [DAY, (y, m, d) => same(dayNumber(Number(y), Number(m), Number(d)))],
  [MONTH, (y, m) => months(Number(y), Number(m), 1)],
  [YEAR, (y) => years(Number(y), Number(y))],
  [WEEK, (y, w) => week(Number(y), Number(w))],
  [PART, (y, kind, part) => partOfYear(Number(y), kind === 'Q' ? 3 : 6, Number(part))],
  [SEASON, (y, season) => months(Number(y), SEASON_START[season] ?? 1, 3)],
  [DECADE, (d) => years(Number(d) * 10, Number(d) * 10 + 9)],
  [CENTURY, (c) => years(Number(c) * 100, Number(c) * 100 + 99)],
];

function same(day: number): Days {
  return { from: day, to: day };
}

function partOfYear(year: number, length: number, part: number): Days {
  return months(year, (part - 1) * length + 1, length);
}

/** The days of a TIMEX3 date or range; null for durations, sets and values with unknown parts. */
export function timexDays(value: string): Days | null {
  const slash = value.indexOf('/');
  if (slash >= 0) {
    const [first, last] = [timexDays(value.slice(0, slash)), timexDays(value.slice(slash + 1))];
    return first === null || last === null ? null : { from: first.from, to: last.to };
  }
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(value);
    if (match !== null) return read(match[1] ?? '', match[2] ?? '', match[3] ?? '');
  }
  return null;
}

/** The part of an interval that START, MID and END name: its thirds, as is usual for months. */
export function narrowed(days: Days, mod: DateMod | null): Days {
  const third = Math.floor((days.to - days.from + 1) / 3);
  if (third === 0) return days;
  if (mod === 'START') return { from: days.from, to: days.from + third - 1 };
  if (mod === 'MID') return { from: days.from + third, to: days.to - third };
  if (mod === 'END') return { from: days.to - third + 1, to: days.to };
  return days;
}

const MONTHS_IN: Readonly<Record<string, number>> = { M: 1, Y: 12 };
const DURATION = /^P(\d+)([MYWD])$/;

/** A duration in months, or in days where it is shorter; null for vague ones (`PXM`). */
export function durationOf(value: string): { months: number; days: number } | null {
  const match = DURATION.exec(value);
  if (match === null) return null;
  const [amount, unit] = [Number(match[1]), match[2] ?? ''];
  const perUnit = MONTHS_IN[unit];
  if (perUnit !== undefined) return { months: amount * perUnit, days: 0 };
  return { months: 0, days: unit === 'W' ? 7 * amount : amount };
}

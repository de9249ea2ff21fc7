import type { Certainty, DateGrain, RelativeDate } from '../../types/index.js';
import { choosePeriod, type Anchor } from './anchor.js';
import {
  civilDay,
  dayNumber,
  daysInMonth,
  isRealDay,
  pad,
  weekdayOf,
  weekStart,
  yearText,
} from './calendar.js';
import { hijriDay, hijriMonth } from './hijri.js';
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  grainOf,
  halfPeriod,
  isoWeekPeriod,
  monthPeriod,
  quarterPeriod,
  seasonPeriod,
  shiftedPeriod,
  unknownPeriod,
  weekPeriod,
  yearPeriod,
  type Period,
} from './period.js';
import type { Calendar } from './spec.js';

/** A time expression as far as it could be resolved. */
export interface Resolved {
  /** Null while its place in time is not known. */
  readonly period: Period | null;
  /** TIMEX3 value, with X for what is not known. */
  readonly value: string;
  readonly grain: DateGrain | null;
  readonly certainty: Certainty;
  readonly relative: RelativeDate | null;
  readonly why: string | null;
}

const LAST_HIJRI_YEAR = 1600;

const PUBLISHED = 'published';

/** Resolves a calendar expression. */
export function resolveCalendar(calendar: Calendar, anchor: Anchor): Resolved {
  if (calendar.hijri) return resolveHijri(calendar);
  const { shift, day: named } = calendar;
  // «сегодня, 5 мая»: the date itself says more than the word.
  const shifted = shift !== null && (shift.unit !== 'day' || named === null);
  if (shifted) return resolveShifted(calendar, anchor);
  const stated = calendar.year === null ? wholePeriod(calendar) : periodIn(calendar, calendar.year);
  if (stated) {
    const { value, grain } = stated;
    return { period: stated, value, grain, certainty: 'stated', relative: null, why: null };
  }
  if (calendar.weekday !== null && calendar.day === null && calendar.month === null)
    return resolveWeekday(calendar, calendar.weekday, anchor);
  if (calendar.day !== null && calendar.month === null) return resolveDayOfMonth(calendar, anchor);
  return resolveYearless(calendar, anchor);
}

/** Periods that are named without a year: decades and centuries. */
function wholePeriod({ decade, century }: Calendar): Period | null {
  if (decade !== null) return decadePeriod(decade);
  return century === null ? null : centuryPeriod(century);
}

/** The period that the parts name in a year; null when there is none (29 February, a fifth Monday). */
export function periodIn(calendar: Calendar, year: number): Period | null {
  const { month, day, quarter, half, season, week } = calendar;
  if (month !== null && day !== null && week === 0) {
    // "the week of 6 October"
    const inWeek = dayIn(year, month, day);
    return inWeek && weekPeriod(inWeek.from);
  }
  if (month !== null)
    return day === null ? partOfMonth(calendar, year, month) : dayIn(year, month, day);
  if (quarter !== null) return quarterPeriod(year, quarter);
  if (half !== null) return halfPeriod(year, half);
  if (season !== null) return seasonPeriod(year, season);
  if (week !== null) return weekOfYear(year, week);
  return day === null ? yearPeriod(year) : null;
}

const dayIn = (year: number, month: number, day: number): Period | null =>
  isRealDay(year, month, day) ? dayPeriod(dayNumber(year, month, day)) : null;

/** "the last week of 2015" is -1. */
function weekOfYear(year: number, week: number): Period {
  return week > 0 ? isoWeekPeriod(year, week) : isoWeekPeriod(year, weeksIn(year) + 1 + week);
}

/** 28 December always lies in the last week of its year (ISO 8601). */
const weeksIn = (year: number): number =>
  Number(weekPeriod(dayNumber(year, 12, 28)).value.slice(-2));

function partOfMonth(calendar: Calendar, year: number, month: number): Period | null {
  const { nth, weekday, week } = calendar;
  const first = dayNumber(year, month, 1);
  const length = daysInMonth(year, month);
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

function resolveShifted(calendar: Calendar, anchor: Anchor): Resolved {
  const { shift, weekday } = calendar;
  const { unit, amount } = shift ?? { unit: 'day', amount: 0 };
  const relative: RelativeDate = { unit, amount, weekday, anchor: PUBLISHED };
  if (anchor.day === null) {
    return open(
      unknownShifted(calendar),
      relative,
      'the article has no date',
      grainOfCalendar(calendar),
    );
  }
  // «накануне, в воскресенье» may be the eve of another day than the article's.
  if (unit === 'day' && weekday !== null && weekdayOf(anchor.day + amount) !== weekday)
    return resolveWeekday({ ...calendar, step: null }, weekday, anchor);
  const whole = shiftedPeriod(anchor.day, unit, amount);
  const period = whole && partOfShifted(calendar, whole);
  if (!period) return open(unknownPeriod(unit), relative, 'no such period', null);
  return inferred(period, relative, anchor.why);
}

function partOfShifted(calendar: Calendar, whole: Period): Period | null {
  const { unit } = calendar.shift ?? { unit: 'day' };
  const { year, month } = civilDay(whole.from);
  if (unit === 'year') return periodIn(calendar, year);
  if (unit === 'month') {
    if (calendar.day !== null) return dayIn(year, month, calendar.day);
    return partOfMonth(calendar, year, month);
  }
  if (unit === 'week' && calendar.weekday !== null)
    return dayPeriod(whole.from + calendar.weekday - 1);
  return whole;
}

function unknownShifted(calendar: Calendar): string {
  const { shift, month, day, weekday } = calendar;
  if (shift?.unit === 'year' && month !== null) return yearlessValue(calendar);
  if (shift?.unit === 'month' && day !== null) return `XXXX-XX-${pad(day)}`;
  if (weekday !== null) return `XXXX-WXX-${weekday}`;
  return unknownPeriod(shift?.unit ?? 'day');
}

function resolveWeekday(calendar: Calendar, weekday: number, anchor: Anchor): Resolved {
  const { step } = calendar;
  const relative: RelativeDate = { unit: 'week', amount: step, weekday, anchor: PUBLISHED };
  if (anchor.day === null)
    return open(`XXXX-WXX-${weekday}`, relative, 'the article has no date', 'day');
  const today = weekdayOf(anchor.day);
  const back = (today - weekday + 7) % 7;
  const ahead = (weekday - today + 7) % 7;
  if (step !== null && step < 0)
    return inferred(
      dayPeriod(anchor.day - (back === 0 ? 7 : back) + 7 * (step + 1)),
      relative,
      anchor.why,
    );
  if (step !== null && step > 0)
    return inferred(
      dayPeriod(anchor.day + (ahead === 0 ? 7 : ahead) + 7 * (step - 1)),
      relative,
      anchor.why,
    );
  const future = anchor.tense === 'future' || (step === 0 && anchor.tense !== 'past');
  return inferred(dayPeriod(anchor.day + (future ? ahead : -back)), relative, anchor.why);
}

/** "on the 24th", "Thursday the 21st". */
function resolveDayOfMonth(calendar: Calendar, anchor: Anchor): Resolved {
  const day = calendar.day ?? 1;
  const relative: RelativeDate = {
    unit: 'month',
    amount: null,
    weekday: calendar.weekday,
    anchor: PUBLISHED,
  };
  const value = `XXXX-XX-${pad(day)}`;
  if (anchor.day === null) return open(value, relative, 'month and year are not told', 'day');
  const { year, month } = civilDay(anchor.day);
  const candidates = [-2, -1, 0, 1, 2].flatMap((months) => {
    const { from } = monthPeriod(year, month + months);
    const civil = civilDay(from);
    const found = dayIn(civil.year, civil.month, day);
    return found && fitsWeekday(found, calendar.weekday) ? [found] : [];
  });
  const current =
    anchor.tense === null && candidates.find(({ from }) => civilDay(from).month === month);
  const period = current || choosePeriod(candidates, anchor.day, anchor.tense);
  return period ? inferred(period, null, anchor.why) : open(value, relative, 'no such day', 'day');
}

const fitsWeekday = ({ from }: Period, weekday: number | null): boolean =>
  weekday === null || weekdayOf(from) === weekday;

function resolveYearless(calendar: Calendar, anchor: Anchor): Resolved {
  const { toldYear, day, tense } = anchor;
  const value = yearlessValue(calendar);
  const grain = grainOfCalendar(calendar);
  if (toldYear !== null) {
    const period = periodIn(calendar, toldYear);
    if (period) return inferred(period, null, `the year told before (${yearText(toldYear)})`);
  }
  if (day === null) return open(value, null, 'the year is not told', grain);
  const { year } = civilDay(day);
  const years = [year - 2, year - 1, year, year + 1, year + 2];
  const all = years.flatMap((each) => periodIn(calendar, each) ?? []);
  const fitting = all.filter(
    (period) => calendar.day === null || fitsWeekday(period, calendar.weekday),
  );
  const candidates = fitting.length > 0 ? fitting : all;
  const period = chooseStep(candidates, calendar.step, day) ?? choosePeriod(candidates, day, tense);
  return period ? inferred(period, null, anchor.why) : open(value, null, 'no such day', grain);
}

/** "last March", "next summer": the nearest that has ended, that has not begun. */
function chooseStep(
  candidates: readonly Period[],
  step: number | null,
  day: number,
): Period | null {
  if (step === null) return null;
  if (step < 0) return candidates.filter(({ to }) => to < day).at(step) ?? null;
  if (step > 0) return candidates.filter(({ from }) => from > day).at(step - 1) ?? null;
  const { year } = civilDay(day);
  return (
    candidates.find(({ from, to }) => from <= day && day <= to) ??
    candidates.find(({ from }) => civilDay(from).year === year) ??
    null
  );
}

function yearlessValue({
  month,
  day,
  weekday,
  nth,
  quarter,
  half,
  season,
  week,
}: Calendar): string {
  if (month !== null) {
    if (day !== null) return `XXXX-${pad(month)}-${pad(day)}`;
    return nth !== null && weekday !== null ? `XXXX-${pad(month)}-XX` : `XXXX-${pad(month)}`;
  }
  if (quarter !== null) return `XXXX-Q${quarter}`;
  if (half !== null) return `XXXX-H${half}`;
  if (season !== null) return `XXXX-${season}`;
  return week !== null && week > 0 ? `XXXX-W${pad(week)}` : 'XXXX';
}

function grainOfCalendar({
  month,
  day,
  weekday,
  nth,
  quarter,
  half,
  season,
  week,
  shift,
}: Calendar): DateGrain {
  if (day !== null || weekday !== null || (nth !== null && week === null)) return 'day';
  if (week !== null) return 'week';
  if (month !== null) return 'month';
  if (quarter !== null) return 'quarter';
  if (half !== null) return 'half';
  if (season !== null) return 'season';
  return shift ? grainOf(shift.unit) : 'year';
}

function resolveHijri({ year, month, day }: Calendar): Resolved {
  const value = `XXXX-XX${day === null ? '' : '-XX'}`;
  const why = `Hijri ${year === null ? 'XXXX' : pad(year, 4)}-${pad(month ?? 1)}${day === null ? '' : `-${pad(day)}`}`;
  const grain = day === null ? 'month' : 'day';
  // A Gregorian year after a Hijri month tells no day.
  if (year === null || year > LAST_HIJRI_YEAR || month === null)
    return open(value, null, `${why}: the year is not told`, grain);
  const period = day === null ? hijriMonth(year, month) : dayPeriod(hijriDay(year, month, day));
  return {
    period,
    value: period.value,
    grain,
    certainty: 'inferred',
    relative: null,
    why: `${why}, civil calendar`,
  };
}

const inferred = (period: Period, relative: RelativeDate | null, why: string): Resolved => ({
  period,
  value: period.value,
  grain: period.grain,
  certainty: 'inferred',
  relative,
  why,
});

const open = (
  value: string,
  relative: RelativeDate | null,
  why: string,
  grain: DateGrain | null,
): Resolved => ({ period: null, value, grain, certainty: 'unresolved', relative, why });

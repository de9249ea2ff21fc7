import type { RelativeDate } from '../../types/index.js';
import { choosePeriod, type Anchor } from './anchor.js';
import { civilDay, pad, weekdayOf, yearText } from '../../calendar/day-number.js';
import { grainOfCalendar, yearlessValue } from './calendar-value.js';
import { dayIn, partOfMonth, periodIn } from './period-in.js';
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  monthPeriod,
  shiftedPeriod,
  unknownPeriod,
  yearPeriod,
  type Period,
} from './period.js';
import { resolveHijri } from './resolve-hijri.js';
import { inferred, open, type Resolved } from './resolved.js';
import type { Calendar } from './spec.js';

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
function wholePeriod({ decade, century, half }: Calendar): Period | null {
  const first = decade ?? century;
  if (first === null) return null;
  if (half !== null) return halfOf(first, decade === null ? 50 : 5, half);
  return decade === null ? centuryPeriod(first) : decadePeriod(first);
}

/** «в первой половине XX века»: so many years of it. */
function halfOf(first: number, years: number, half: number): Period {
  const [from, to] = [first + years * (half - 1), first + years * half - 1];
  const value = `${yearText(from)}/${yearText(to)}`;
  return { value, from: yearPeriod(from).from, to: yearPeriod(to).to, grain: 'year' };
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
  if (unit === 'day' && weekday !== null && weekdayOf(anchor.day + amount) !== weekday) {
    // "today, Saturday" of what is dated Friday: the day began elsewhere.
    const besides = [anchor.day + amount - 1, anchor.day + amount + 1];
    const beside = besides.find((day) => weekdayOf(day) === weekday);
    if (beside !== undefined && amount === 0)
      return inferred(dayPeriod(beside), relative, anchor.why);
    // «накануне, в воскресенье» may be the eve of another day than the article's.
    return resolveWeekday({ ...calendar, step: null }, weekday, anchor);
  }
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
  // With its weekday a day of the month comes again after half a year at the latest.
  const reach = calendar.weekday === null ? 2 : 6;
  const months = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);
  const candidates = months.flatMap((away) => {
    const { from } = monthPeriod(year, month + away);
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
  // "last August" counts from the article, whatever year was told before.
  if (toldYear !== null && calendar.step === null) {
    const period = periodIn(calendar, toldYear);
    if (period) return inferred(period, null, `the year told before (${yearText(toldYear)})`);
  }
  if (day === null) {
    // Two dates of one month that both leave out the year, as readers know it, are of one year.
    const named = calendar.step === null ? anchor.namedYears.get(calendar.month ?? 0) : undefined;
    const period = named === undefined ? null : periodIn(calendar, named);
    return period
      ? inferred(
          period,
          null,
          `the year of a known day of that month (${period.value.slice(0, 4)})`,
        )
      : open(value, null, 'the year is not told', grain);
  }
  const { year } = civilDay(day);
  const years = [year - 2, year - 1, year, year + 1, year + 2];
  const all = years.flatMap((each) => periodIn(calendar, each) ?? []);
  const fitting = all.filter(
    (period) =>
      calendar.weekday === null ||
      calendar.day === null ||
      (fitsWeekday(period, calendar.weekday) && Math.abs(civilDay(period.from).year - year) < 2),
  );
  const candidates = fitting.length > 0 ? fitting : all;
  const planned = (anchor.planned ?? false) || calendar.nth !== null;
  const period =
    chooseStep(candidates, calendar.step, day) ??
    (planned && tense === null ? thisYear(candidates, day) : null) ??
    choosePeriod(candidates, day, tense);
  return period ? inferred(period, null, anchor.why) : open(value, null, 'no such day', grain);
}

/** What was set for long ago would be told with its year. */
const LONG_PAST = 100;

/** The day of this year, unless one of the year before is near. */
function thisYear(candidates: readonly Period[], day: number): Period | null {
  const { year } = civilDay(day);
  const current = candidates.find(({ from }) => civilDay(from).year === year) ?? null;
  const recent = candidates.some(
    ({ to, from }) => to < day && day - to < LONG_PAST && from !== current?.from,
  );
  return recent || (current && current.to < day) ? null : current;
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

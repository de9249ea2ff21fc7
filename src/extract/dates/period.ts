import type { DateGrain } from '../../types/index.js';
import {
  addMonths,
  civilDay,
  dayNumber,
  isoDay,
  isoWeek,
  isoWeekStart,
  pad,
  weekStart,
  yearText,
  type DayNumber,
} from '../../calendar/day-number.js';
import type { Season, Unit } from './spec.js';

/** A run of days with its TIMEX3 value. */
export interface Period {
  readonly value: string;
  readonly from: DayNumber;
  /** Inclusive. */
  readonly to: DayNumber;
  readonly grain: DateGrain;
}

export const dayPeriod = (day: DayNumber): Period => ({
  value: isoDay(day),
  from: day,
  to: day,
  grain: 'day',
});

export function weekPeriod(day: DayNumber): Period {
  const { year, week } = isoWeek(day);
  const from = weekStart(day);
  return { value: `${yearText(year)}-W${pad(week)}`, from, to: from + 6, grain: 'week' };
}

/** Saturday and Sunday of the week. */
export function weekendPeriod(day: DayNumber): Period {
  const { value, from } = weekPeriod(day);
  return { value: `${value}-WE`, from: from + 5, to: from + 6, grain: 'week' };
}

export function monthPeriod(year: number, month: number): Period {
  const from = dayNumber(year, month, 1);
  const civil = civilDay(from);
  return {
    value: `${yearText(civil.year)}-${pad(civil.month)}`,
    from,
    to: addMonths(from, 1) - 1,
    grain: 'month',
  };
}

const months = (
  value: string,
  year: number,
  first: number,
  count: number,
  grain: DateGrain,
): Period => {
  const from = dayNumber(year, first, 1);
  return { value, from, to: addMonths(from, count) - 1, grain };
};

export const quarterPeriod = (year: number, quarter: number): Period =>
  months(`${yearText(year)}-Q${quarter}`, year, 3 * quarter - 2, 3, 'quarter');

export const halfPeriod = (year: number, half: number): Period =>
  months(`${yearText(year)}-H${half}`, year, 6 * half - 5, 6, 'half');

/** First months of the meteorological seasons of the north; a winter belongs to the year in which it begins. */
const SEASON_STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export const seasonPeriod = (year: number, season: Season): Period =>
  months(`${yearText(year)}-${season}`, year, SEASON_STARTS[season], 3, 'season');

export const yearPeriod = (year: number): Period => months(yearText(year), year, 1, 12, 'year');

export const decadePeriod = (first: number): Period =>
  months(`${pad(Math.floor(first / 10), 3)}X`, first, 1, 120, 'decade');

export const centuryPeriod = (first: number): Period =>
  months(`${pad(Math.floor(first / 100))}XX`, first, 1, 1200, 'century');

export const isoWeekPeriod = (year: number, week: number): Period =>
  weekPeriod(isoWeekStart(year, week));

/** The period of a unit that lies so many units from the one that the day is in; null for units of the clock. */
export function shiftedPeriod(day: DayNumber, unit: Unit, amount: number): Period | null {
  const { year, month } = civilDay(day);
  switch (unit) {
    case 'day':
      return dayPeriod(day + amount);
    case 'week':
      return weekPeriod(day + 7 * amount);
    case 'weekend':
      return weekendPeriod(day + 7 * amount);
    case 'month':
      return monthPeriod(year, month + amount);
    case 'quarter': {
      const index = year * 4 + Math.floor((month - 1) / 3) + amount;
      return quarterPeriod(Math.floor(index / 4), (index % 4) + 1);
    }
    case 'half': {
      const index = year * 2 + (month > 6 ? 1 : 0) + amount;
      return halfPeriod(Math.floor(index / 2), (index % 2) + 1);
    }
    case 'season': {
      const index = (year * 12 + month - 3) / 3;
      return seasonOfIndex(Math.floor(index) + amount);
    }
    case 'year':
      return yearPeriod(year + amount);
    case 'decade':
      return decadePeriod(Math.floor(year / 10) * 10 + 10 * amount);
    case 'century':
      return centuryPeriod(Math.floor(year / 100) * 100 + 100 * amount);
    default:
      return null;
  }
}

const SEASON_ORDER: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];

/** Seasons counted through from the spring of year 0. */
function seasonOfIndex(index: number): Period {
  return seasonPeriod(Math.floor(index / 4), SEASON_ORDER[((index % 4) + 4) % 4] ?? 'SP');
}

/** What a period of that unit is called while its place in time is not known. */
export function unknownPeriod(unit: Unit): string {
  switch (unit) {
    case 'week':
      return 'XXXX-WXX';
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'month':
      return 'XXXX-XX';
    case 'quarter':
      return 'XXXX-QX';
    case 'half':
      return 'XXXX-HX';
    case 'year':
    case 'season':
      return 'XXXX';
    case 'decade':
      return 'XXX';
    case 'century':
      return 'XX';
    default:
      return 'XXXX-XX-XX';
  }
}

/** Grain of a unit: weekends are read as parts of weeks. */
export function grainOf(unit: Unit): DateGrain {
  if (unit === 'weekend') return 'week';
  return unit === 'minute' ? 'hour' : unit;
}

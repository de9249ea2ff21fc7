import type { DateGrain } from '../../types/index.js';
import { pad } from '../../calendar/day-number.js';
import { grainOf } from './period.js';
import type { Calendar } from './spec.js';

/** The TIMEX3 value of parts without a year. */
export function yearlessValue({
  month,
  day,
  easter,
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
  if (easter !== null) return 'XXXX-XX-XX';
  if (quarter !== null) return `XXXX-Q${quarter}`;
  if (half !== null) return `XXXX-H${half}`;
  if (season !== null) return `XXXX-${season}`;
  return week !== null && week > 0 ? `XXXX-W${pad(week)}` : 'XXXX';
}

/** The finest part that is named. */
export function grainOfCalendar({
  month,
  day,
  easter,
  weekday,
  nth,
  quarter,
  half,
  season,
  week,
  shift,
}: Calendar): DateGrain {
  if (day !== null || easter !== null || weekday !== null || (nth !== null && week === null))
    return 'day';
  if (week !== null) return 'week';
  if (month !== null) return 'month';
  if (quarter !== null) return 'quarter';
  if (half !== null) return 'half';
  if (season !== null) return 'season';
  return shift ? grainOf(shift.unit) : 'year';
}

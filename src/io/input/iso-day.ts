import { isRealDay } from '../../calendar/day-number.js';

const DAY =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}(?::?\d{2}){0,2}(?:[.,]\d{1,9})?\s?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/iu;

/**
 * The day of an ISO 8601 date or date-time (`2024-09-27`, `2024-09-27T22:30:00+03:00`), as it is
 * written: a time zone does not move it, since the day on which a paper dates its article is the
 * day that its words count from. Null for anything else, and for days that no calendar has.
 */
export function isoDay(value: string): string | null {
  const match = DAY.exec(value.trim());
  if (match === null) return null;
  const [, year = '', month = '', day = ''] = match;
  return isRealDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : null;
}

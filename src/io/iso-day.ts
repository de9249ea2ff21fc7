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

/** Whether the proleptic Gregorian calendar has this day. */
export function isRealDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const february = leap ? 29 : 28;
  const length = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day <= length;
}

const DAY_MS = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01 of a civil date, proleptic Gregorian; months from 1. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / DAY_MS);
}

/** Day number of an ISO day, null for anything else. */
export function fromIso(iso: string | null): number | null {
  const match = iso === null ? null : ISO_DAY.exec(iso);
  if (match === null) return null;
  return dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** ISO day of a day number. */
export function toIso(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The same day `months` later, the last day of the month where that month is shorter. */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1 + months];
  return dayNumber(year, month, Math.min(date.getUTCDate(), monthLength(year, month)));
}

/** Days in a month; `month` may run over the year's end. */
export function monthLength(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** First day of the month in which a day lies. */
export function monthStart(day: number): number {
  return day - new Date(day * DAY_MS).getUTCDate() + 1;
}

/** Last day of the month in which a day lies. */
export function monthEnd(day: number): number {
  const date = new Date(day * DAY_MS);
  return monthStart(day) + monthLength(date.getUTCFullYear(), date.getUTCMonth() + 1) - 1;
}

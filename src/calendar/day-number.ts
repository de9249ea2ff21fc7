/** Days since 1 January 1970, proleptic Gregorian. */
export type DayNumber = number;

/** A calendar day. */
export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const MS_A_DAY = 86_400_000;

/** Number of a day; month and day may run over (month 13 is January of the next year). */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_A_DAY);
}

/** The calendar day of a number. */
export function civilDay(number: DayNumber): CivilDay {
  const date = new Date(number * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A number with leading zeros. */
export const pad = (number: number, width = 2): string => String(number).padStart(width, '0');

/** ISO 8601: `2024-09-27`. */
export function isoDay(number: DayNumber): string {
  const { year, month, day } = civilDay(number);
  return `${yearText(year)}-${pad(month)}-${pad(day)}`;
}

/** Four digits; years before Christ as TIMEX3 writes them: `BC0044` is the year -43 of astronomers. */
export function yearText(year: number): string {
  return year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`;
}

/** The number of an ISO day; null when the text is none. */
export function parseIsoDay(iso: string | null): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '');
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** Days in a month; `month` may run over the year's end. */
export function daysInMonth(year: number, month: number): number {
  return civilDay(dayNumber(year, month + 1, 0)).day;
}

/** Whether the day exists; without a year 29 February does. */
export function isRealDay(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Monday of the week. */
export const weekStart = (day: DayNumber): DayNumber => day - weekdayOf(day) + 1;

/** ISO week and the year that it belongs to. */
export function isoWeek(day: DayNumber): { readonly year: number; readonly week: number } {
  const thursday = weekStart(day) + 3;
  const { year } = civilDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Monday of an ISO week. */
export const isoWeekStart = (year: number, week: number): DayNumber =>
  weekStart(dayNumber(year, 1, 4)) + 7 * (week - 1);

/** The same day some months later; the last day of the month where there is no such day. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const civil = civilDay(day);
  const index = civil.year * 12 + civil.month - 1 + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayNumber(year, month, Math.min(civil.day, daysInMonth(year, month)));
}

/** First day of the month in which a day lies. */
export const monthStart = (day: DayNumber): DayNumber => day - civilDay(day).day + 1;

/** Last day of the month in which a day lies. */
export function monthEnd(day: DayNumber): DayNumber {
  const { year, month } = civilDay(day);
  return dayNumber(year, month + 1, 0);
}

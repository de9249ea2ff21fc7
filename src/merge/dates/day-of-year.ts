import { dayNumber } from '../../calendar/day-number.js';

/** Any leap year, so that 29 February has its number. */
const LEAP_YEAR = 2000;
const DAYS = 366;

/** Days from 1 January to a day of the year, MM-DD, in a leap year. */
export function ordinalOf(dayOfYear: string): number {
  const [month, day] = dayOfYear.split('-').map(Number);
  return dayNumber(LEAP_YEAR, month ?? 1, day ?? 1) - dayNumber(LEAP_YEAR, 1, 1);
}

/** Days between two days of the year, whichever years they are of: 30 December is near 2 January. */
export function ordinalsApart(a: number, b: number): number {
  const apart = Math.abs(a - b);
  return Math.min(apart, DAYS - apart);
}

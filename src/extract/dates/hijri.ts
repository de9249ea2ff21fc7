import { dayNumber, isoDay, type DayNumber } from '../../calendar/day-number.js';
import type { Period } from './period.js';

/** 1 Muharram 1 of the civil (tabular) Islamic calendar: 19 July 622, proleptic Gregorian. */
const EPOCH = dayNumber(622, 7, 19);

/**
 * The day on which a Hijri date falls by the tabular calendar with leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29
 * of 30. Sightings of the moon move the real day by one or two.
 */
export function hijriDay(year: number, month: number, day: number): DayNumber {
  const months = Math.ceil(29.5 * (month - 1));
  const leaps = Math.floor((3 + 11 * year) / 30);
  return EPOCH + (year - 1) * 354 + leaps + months + day - 1;
}

/** A Hijri month. It lies across two Gregorian ones, so its value is a range of days. */
export function hijriMonth(year: number, month: number): Period {
  const from = hijriDay(year, month, 1);
  const to = (month === 12 ? hijriDay(year + 1, 1, 1) : hijriDay(year, month + 1, 1)) - 1;
  return { value: `${isoDay(from)}/${isoDay(to)}`, from, to, grain: 'month' };
}

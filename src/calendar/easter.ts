import { dayNumber, type DayNumber } from './day-number.js';

/** Easter Sunday of the western churches in a year: the Gregorian computus as Meeus, Jones and Butcher give it. */
export function easterDay(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const shifted = century - Math.floor((century + 8) / 25) + 1;
  const epact =
    (19 * golden + century - Math.floor(century / 4) - Math.floor(shifted / 3) + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const number = epact + weekday - 7 * correction + 114;
  return dayNumber(year, Math.floor(number / 31), (number % 31) + 1);
}

import { expect, test } from '@jest/globals';
import { isoDay } from '../../src/calendar/day-number.js';
import { easterDay } from '../../src/calendar/easter.js';

test.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [2000, '2000-04-23'],
  [2017, '2017-04-16'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, day) => {
  expect(isoDay(easterDay(year))).toBe(day);
});

import { describe, expect, test } from '@jest/globals';
import { addMonths, parseIsoDay, isoDay, weekdayOf } from '../../../src/calendar/day-number.js';
import { durationOf, narrowed, timexDays } from '../../../src/merge/dates/timex.js';

function range(value: string): string | null {
  const days = timexDays(value);
  return days === null ? null : `${isoDay(days.from)} ${isoDay(days.to)}`;
}

describe('days of a TIMEX3 value', () => {
  test.each([
    ['2024-02-29', '2024-02-29 2024-02-29'],
    ['2024-05-01T10:30', '2024-05-01 2024-05-01'],
    ['2024-02', '2024-02-01 2024-02-29'],
    ['2023', '2023-01-01 2023-12-31'],
    ['2024-W01', '2024-01-01 2024-01-07'],
    ['2021-W01', '2021-01-04 2021-01-10'],
    ['2020-W53', '2020-12-28 2021-01-03'],
    ['2024-Q3', '2024-07-01 2024-09-30'],
    ['2024-H1', '2024-01-01 2024-06-30'],
    ['2024-SU', '2024-06-01 2024-08-31'],
    ['2023-WI', '2023-12-01 2024-02-29'],
    ['199X', '1990-01-01 1999-12-31'],
    ['19XX', '1900-01-01 1999-12-31'],
    ['2024-04-15/2024-04-16', '2024-04-15 2024-04-16'],
    ['2023-11/2024-02', '2023-11-01 2024-02-29'],
  ])('%s', (value, expected) => {
    expect(range(value)).toBe(expected);
  });

  test.each(['XXXX-02-11', 'P12M', 'PRESENT_REF', '2024-XX', '', '2024-05/XXXX-06'])(
    '%s: not known',
    (value) => {
      expect(range(value)).toBeNull();
    },
  );

  test('start, middle and end of a month are its thirds', () => {
    const month = timexDays('2024-09');
    const part = (mod: 'START' | 'MID' | 'END') => {
      const days = month === null ? null : narrowed(month, mod);
      return days === null ? '' : `${isoDay(days.from)} ${isoDay(days.to)}`;
    };
    expect(part('START')).toBe('2024-09-01 2024-09-10');
    expect(part('MID')).toBe('2024-09-11 2024-09-20');
    expect(part('END')).toBe('2024-09-21 2024-09-30');
  });

  test('a day has no thirds', () => {
    const day = timexDays('2024-09-05');
    expect(day === null ? null : narrowed(day, 'END')).toEqual(day);
  });
});

test.each([
  ['P12M', { months: 12, days: 0 }],
  ['P2Y', { months: 24, days: 0 }],
  ['P3W', { months: 0, days: 21 }],
  ['PXM', null],
  ['PT24H', null],
])('duration %s', (value, expected) => {
  expect(durationOf(value)).toEqual(expected);
});

describe('days', () => {
  test('weekdays, also before 1970', () => {
    expect(weekdayOf(parseIsoDay('2024-01-27') ?? 0)).toBe(6);
    expect(weekdayOf(parseIsoDay('1945-05-08') ?? 0)).toBe(2);
  });

  test('months are added to the last day of shorter ones', () => {
    expect(isoDay(addMonths(parseIsoDay('2024-01-31') ?? 0, 1))).toBe('2024-02-29');
    expect(isoDay(addMonths(parseIsoDay('2024-09-30') ?? 0, 12))).toBe('2025-09-30');
    expect(isoDay(addMonths(parseIsoDay('2024-01-15') ?? 0, -2))).toBe('2023-11-15');
  });

  test('only ISO days are read', () => {
    expect(parseIsoDay('2024-1-5')).toBeNull();
    expect(parseIsoDay(null)).toBeNull();
  });
});

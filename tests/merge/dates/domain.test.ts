import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  ANY_TIME,
  EVERY_DAY,
  candidates,
  domain,
  intersect,
  shift,
} from '../../../src/merge/dates/domain.js';
import type { Domain } from '../../../src/merge/dates/domain.js';
import { parseIsoDay, weekdayOf } from '../../../src/calendar/day-number.js';

const FIRST = 19_000;
const LAST = FIRST + 80;

const domains: fc.Arbitrary<Domain> = fc
  .record({
    from: fc.integer({ min: FIRST + 10, max: FIRST + 40 }),
    length: fc.integer({ min: 0, max: 15 }),
    weekdays: fc.oneof(fc.constant(EVERY_DAY), fc.integer({ min: 1, max: EVERY_DAY })),
  })
  .map(({ from, length, weekdays }) => ({ from, to: from + length, weekdays }));

/** The days themselves, counted out. */
function days({ from, to, weekdays }: Domain): readonly number[] {
  const all = Array.from({ length: LAST - FIRST }, (_, index) => FIRST + index);
  return all.filter(
    (day) =>
      (from === null || from <= day) &&
      (to === null || day <= to) &&
      (weekdays & (1 << (weekdayOf(day) - 1))) !== 0,
  );
}

describe('sets of days', () => {
  test('an intersection has the days that both have', () => {
    fc.assert(
      fc.property(domains, domains, (a, b) => {
        const both = days(a).filter((day) => days(b).includes(day));
        const left = intersect(a, b);
        expect(left === null ? [] : days(left)).toEqual(both);
      }),
    );
  });

  test('its ends are days that remain', () => {
    fc.assert(
      fc.property(domains, domains, (a, b) => {
        const left = intersect(a, b);
        if (left === null) return;
        expect(days(left)[0]).toBe(left.from);
        expect(days(left).at(-1)).toBe(left.to);
      }),
    );
  });

  test('a shift by a number of days moves every day, weekday and all', () => {
    fc.assert(
      fc.property(domains, fc.integer({ min: -9, max: 9 }), (a, by) => {
        expect(days(shift(a, by, by))).toEqual(days(a).map((day) => day + by));
      }),
    );
  });

  test('any time leaves a set as it is', () => {
    expect(intersect(ANY_TIME, domain(5, 9))).toEqual(domain(5, 9));
    expect(intersect(domain(5, null), domain(null, 4))).toBeNull();
  });
});

describe('candidates', () => {
  const month = (weekday?: number) =>
    intersect(
      domain(parseIsoDay('2024-01-01'), parseIsoDay('2024-01-31')),
      domain(null, null, weekday),
    );

  test('are the Saturdays of a month', () => {
    const saturdays = month(6);
    expect(saturdays === null ? [] : candidates(saturdays)).toEqual([
      ...['2024-01-06', '2024-01-13', '2024-01-20', '2024-01-27'],
    ]);
  });

  test('are none without a weekday, for an open interval, or when there are too many', () => {
    expect(candidates(domain(1, 31))).toEqual([]);
    expect(candidates(domain(1, null, 6))).toEqual([]);
    expect(candidates(domain(1, 400, 6))).toEqual([]);
  });
});

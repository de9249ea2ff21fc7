import { expect, test } from '@jest/globals';
import { parseIsoDay } from '../../../src/calendar/day-number.js';
import { domain } from '../../../src/merge/dates/domain.js';
import type { Evidence } from '../../../src/merge/stories/evidence.js';
import { GroupTimes } from '../../../src/merge/stories/group-times.js';

/** Groups of one article each, with the first and the last day on which it can have appeared. */
const groups = (...all: readonly (readonly [string | null, string | null])[]) =>
  new GroupTimes(
    all.map(
      ([from, to]) =>
        ({ published: domain(parseIsoDay(from), parseIsoDay(to)) }) as unknown as Evidence,
    ),
    (index) => index,
  );

test('what surely appeared months apart is far', () => {
  const times = groups(['2024-09-20', '2024-09-20'], ['2024-11-27', null], [null, null]);
  expect(times.areFar(0, 1)).toBe(true);
  expect(times.areFar(0, 2)).toBe(false);
  expect(groups(['2024-09-20', '2024-09-20'], ['2024-09-29', null]).areFar(0, 1)).toBe(false);
});

test('an article of no known day is no bridge between them', () => {
  const times = groups(['2024-09-20', '2024-09-20'], ['2024-11-27', null], [null, null]);
  times.join(1, 2, 2);
  expect(times.areFar(0, 2)).toBe(true);
});

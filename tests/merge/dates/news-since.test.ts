import { expect, test } from '@jest/globals';
import { parseIsoDay } from '../../../src/calendar/day-number.js';
import { domain } from '../../../src/merge/dates/domain.js';
import { newsSince } from '../../../src/merge/dates/news-since.js';

const since = (...firsts: readonly (string | null)[]) =>
  newsSince(
    new Map(
      firsts.map((first, n) => [
        n,
        {
          ...{ bySources: false, why: { from: '', to: '', weekday: '' } },
          days: domain(parseIsoDay(first), null),
        },
      ]),
    ),
  );

test('a story tells news of the weeks before the second of its latest articles', () => {
  expect(since('1999-09-01', '2024-04-05', '2024-04-03', null)).toBe(parseIsoDay('2024-02-01'));
});

test('one article whose day is known may be the one that looks back', () => {
  expect(since('2024-04-05', null)).toBeNull();
});

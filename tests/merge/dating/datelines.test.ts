import { expect, test } from '@jest/globals';
import { mergeLines } from '../../../src/merge/index.js';
import type { DateConstraint } from '../../../src/types/index.js';
import { OPTIONS, article } from '../../support/lines.js';
import type { Happening } from '../../support/lines.js';

const FLOOD: Happening = { label: 'flood', at: 'Q2' };

/** An article with a dateline that gives a day and no year. */
function written(day: string, path = 'a'): ReturnType<typeof article> {
  const constraint: DateConstraint = {
    ...{ type: 'equals', value: `XXXX-${day}`, mention: 'm1', why: '“Dec 26”' },
  };
  return { ...article(path, { on: null, events: [FLOOD] }), constraints: [constraint] };
}

const dated = (on: string, path: string) => article(path, { on, events: [FLOOD] });

function daysOf(...lines: ReturnType<typeof article>[]): (string | null | undefined)[] {
  const { articles } = mergeLines(lines, OPTIONS);
  return articles.map(({ published }) => published?.from);
}

test('a dateline without a year is of the year of the other reports', () => {
  expect(daysOf(written('12-26'), dated('2024-12-27', 'b'))).toEqual(['2024-12-26', '2024-12-27']);
  // Over the turn of the year.
  expect(daysOf(written('12-26'), dated('2025-01-03', 'b'))).toEqual(['2024-12-26', '2025-01-03']);
});

test('nothing is told by reports of another season, or of two years', () => {
  expect(daysOf(written('12-26'), dated('2024-07-27', 'b'))[0]).not.toBe('2024-12-26');
  const two = daysOf(written('12-26'), dated('2024-12-27', 'b'), dated('2023-12-27', 'c'));
  expect(two[0]).not.toBe('2024-12-26');
});

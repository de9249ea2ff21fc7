import { describe, expect, test } from '@jest/globals';
import { newsOf, scoreNews } from './news.js';

/** Least precision and recall of each field, in per cent; below what was measured, so that a step back is seen. */
const FLOORS: Readonly<Record<string, readonly [precision: number, recall: number]>> = {
  value: [95, 95],
  category: [92, 92],
  mod: [95, 95],
  status: [93, 93],
  polarity: [98, 98],
  of: [88, 70],
  by: [90, 75],
  at: [93, 85],
  when: [80, 95],
  says: [75, 80],
};

const percent = (share: number): number => Math.floor(1000 * share) / 10;

describe.each(['en', 'ru', 'uk', 'ar'])('news sentences, %s', (code) => {
  const items = [
    '',
    '.unseen',
    '.unseen-2',
    '.unseen-3',
    '.unseen-4',
    '.places',
    '.comparisons',
  ].flatMap((set) => newsOf(`news/${code}${set}`));

  test('are many', () => {
    expect(items.length).toBeGreaterThanOrEqual(85);
  });

  test('precision and recall of each field', () => {
    const { figures, mistakes } = scoreNews(code, items);
    const table = [...figures].map(([name, { precision, recall }]) => {
      const [least, fewest] = FLOORS[name] ?? [0, 0];
      const isBelow = percent(precision) < least || percent(recall) < fewest;
      return { name, precision: percent(precision), recall: percent(recall), isBelow };
    });
    if (process.env['NEWS'] !== undefined)
      process.stdout.write(`${code} ${JSON.stringify(table)}\n${mistakes.join('\n')}\n`);
    const below = table.filter(({ isBelow }) => isBelow);
    expect(below.length === 0 ? [] : { below, mistakes }).toEqual([]);
  });
});

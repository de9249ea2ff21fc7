import { expect, test } from '@jest/globals';
import { mergeLines } from '../../../src/merge/index.js';
import { OPTIONS, article } from '../../support/lines.js';
import type { Count, Happening } from '../../support/lines.js';

const killed = (n: number, value: string): Count => ({
  ...{ category: 'killed', measure: 'cumulative', n, at: 'Q2', when: { value } },
});

/** What two articles on one strike tell of those who were killed, each value with the day for which it holds. */
function tolls(strike: Happening, ...counts: readonly Count[]) {
  const lines = counts.map((count, index) =>
    article(`a${String(index)}`, {
      on: `2024-05-0${String(index + 3)}`,
      events: [{ at: 'Q2', when: { value: '2024-05-01' }, ...strike }],
      counts: [count],
    }),
  );
  const { stories } = mergeLines(lines, OPTIONS);
  const facts = stories.flatMap((story) => story.facts);
  return facts
    .filter(({ category }) => category === 'killed')
    .map(({ values }) => values.map(({ best, asOf }) => [best, asOf?.from ?? null]));
}

test.each(['earthquake', 'missile-attack'])(
  'days after the %s are those of the count: one fact',
  (label) => {
    expect(tolls({ label }, killed(12, '2024-05-02'), killed(40, '2024-05-04'))).toEqual([
      [
        [40, '2024-05-04'],
        [12, '2024-05-02'],
      ],
    ]);
  },
);

test('on days on which nothing else struck before, they died', () => {
  expect(
    tolls({ label: 'talks' }, killed(12, '2024-05-02'), killed(40, '2024-05-04')),
  ).toHaveLength(2);
});

import { expect, test } from '@jest/globals';
import { mergeLines } from '../../../src/merge/index.js';
import { OPTIONS, article } from '../../support/lines.js';
import type { Count } from '../../support/lines.js';

const killed = (n: number, at: string): Count => ({
  ...{ category: 'killed', measure: 'cumulative', n, at },
});

test('those killed in a street stand behind those of the town, however many tell of the street', () => {
  const lines = [
    killed(15, 'Q1-capital'),
    killed(3, 'x:place:strt'),
    killed(3, 'x:place:strt'),
  ].map((count, n) =>
    article(`a${String(n)}`, {
      ...{ on: '2024-05-03', titleSentences: 2, names: ['Q1-capital', 'Q10'], counts: [count] },
      events: [{ label: 'fire', at: 'Q1-capital' }],
    }),
  );
  const { stories } = mergeLines(lines, OPTIONS);
  const facts = stories.flatMap((story) => story.facts);
  const dead = facts.filter(({ category }) => category === 'killed');
  expect(dead.map(({ values }) => values[0]?.best)).toEqual([15, 3]);
});

import { expect, test } from '@jest/globals';
import { mergeLines } from '../../../src/merge/index.js';
import { OPTIONS, article } from '../../support/lines.js';
import type { Count } from '../../support/lines.js';

const count = (category: 'killed' | 'wounded', n: number, other: Partial<Count> = {}): Count => ({
  ...{ category, n, at: 'Q2', measure: 'cumulative', ...other },
});

const told = (...counts: readonly Count[]) =>
  mergeLines([article('a', { on: '2024-05-03', counts })], OPTIONS)
    .stories.flatMap(({ facts }) => facts)
    .map(({ label, relation }) => `${label}: ${relation}`)
    .sort();

test('"another 329 were hurt" behind the dead counts the hurt', () => {
  const more = count('wounded', 329, { measure: 'change' });
  const vague = count('wounded', 100, { mod: 'vague', low: 100, best: null, high: null });
  expect(told(count('killed', 632), more)).toEqual([
    'killed in Southland: total',
    'wounded in Southland: total',
  ]);
  expect(told(vague, count('killed', 632), more)).toContain('wounded in Southland: total');
});

test('but not where the hurt were counted before, or nobody was', () => {
  const more = count('wounded', 329, { measure: 'change' });
  const change = 'wounded in Southland, change: change';
  expect(told(count('killed', 632), count('wounded', 100), more)).toContain(change);
  expect(told(more)).toEqual([change]);
});

test('a large amount in a unit is one in a story, whatever it is said to be of', () => {
  const amount = (n: number, text: string, unit: string | null) => ({
    on: '2024-05-03',
    ...{ titleSentences: 1, events: [{ label: 'earthquake', at: 'Q2' }] },
    counts: [{ n, unit, counted: { start: 0, end: 0, text } }],
  });
  const facts = (unit: string | null, n = 500_000) =>
    mergeLines(
      ['output', 'supplies', 'oil'].map((text, index) =>
        article(`a${String(index)}`, amount(n, text, unit)),
      ),
      OPTIONS,
    )
      .stories.flatMap((story) => story.facts)
      .filter(({ kind }) => kind === 'quantity')
      .map(({ label, articles }) => `${label} ${String(articles)}`);
  expect(facts('bbl')).toEqual(['amount: oil 3']);
  expect(facts('item')).toHaveLength(3);
  expect(facts('bbl', 50)).toHaveLength(3);
});

import { expect, test } from '@jest/globals';
import { mergeLines } from '../../../src/merge/index.js';
import { OPTIONS, article } from '../../support/lines.js';
import type { ArticleSpec, Count, Happening } from '../../support/lines.js';

const strike = (at: string): Happening => ({ label: 'strike', at });
const killed = (n: number, place: Partial<Count> = {}): Count => ({
  ...{ category: 'killed', measure: 'cumulative', n },
  ...place,
});
const HINTED: Partial<Count> = { at: 'Q1-capital', atFrom: 'context' };

/** The numbers of each slot of the dead. */
function tolls(...specs: readonly ArticleSpec[]): readonly (readonly number[])[] {
  const lines = specs.map((spec, n) =>
    article(`a${String(n)}`, {
      ...{ on: '2024-05-03', titleSentences: 1, names: ['Q1-capital', 'Q1-capital', 'Q10'] },
      ...spec,
    }),
  );
  const { stories } = mergeLines(lines, OPTIONS);
  expect(stories).toHaveLength(1);
  const facts = stories.flatMap((story) => story.facts);
  return facts
    .filter(({ category }) => category === 'killed')
    .map(({ values }) => values.map(({ best }) => best ?? 0).sort((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b);
}

const here = (...counts: readonly Count[]): ArticleSpec => ({
  events: [strike('Q1-capital')],
  counts,
});

test('those of whom no place is told died in the town whose attack a story is about', () => {
  expect(tolls(here(killed(12)), here(killed(15, HINTED)))).toEqual([[12, 15]]);
});

test('not where as many tell of attacks on another town', () => {
  const other = { events: [strike('Q1-capital'), strike('Q1-port')], counts: [killed(12)] };
  expect(tolls(other, { ...other, counts: [killed(15, HINTED)] })).toEqual([[12], [15]]);
});

test('not who died in another state', () => {
  expect(tolls(here(killed(12)), here(killed(15, { at: 'Q2' })))).toEqual([[12], [15]]);
});

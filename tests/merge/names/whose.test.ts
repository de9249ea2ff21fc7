import { describe, expect, test } from '@jest/globals';
import { mergeLines } from '../../../src/merge/index.js';
import { OPTIONS, article } from '../../support/lines.js';
import type { Count } from '../../support/lines.js';

const killed: Count = { category: 'killed', measure: 'cumulative', n: 40, at: 'Q1' };

function labels(...counts: readonly Count[]): readonly string[] {
  const lines = counts.map((count, index) =>
    article(`a${String(index)}`, {
      on: '2024-05-03',
      events: [{ label: 'earthquake', at: 'Q1' }],
      names: ['x:organisation:rgn'],
      counts: [count],
    }),
  );
  const facts = mergeLines(lines, OPTIONS).stories.flatMap((story) => story.facts);
  return facts.filter(({ category }) => category === killed.category).map(({ label }) => label);
}

describe('whose people were killed', () => {
  test.each([
    ['citizens at home are all who died', { of: 'Q1' }, 'killed in Northland'],
    ['citizens abroad', { of: 'Q2' }, 'Southern killed in Northland'],
    ['soldiers at home', { of: 'Q1-army' }, 'Northern troops killed in Northland'],
    ['an unknown body speaks', { of: 'x:organisation:rgn' }, 'killed in Northland'],
    ['a body gives the number', { of: 'Q10', attribution: 'Q10' }, 'killed in Northland'],
    ['a known body loses its own', { of: 'Q10' }, 'Relief Society killed in Northland'],
  ])('%s', (_, of, label) => {
    expect(labels({ ...killed, ...of })).toEqual([label]);
  });

  test('one article that names foreigners does not make them of all', () => {
    expect(labels(killed, killed, { ...killed, of: 'Q2' })).toEqual(['killed in Northland']);
  });
});

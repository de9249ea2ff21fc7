import { expect, test } from '@jest/globals';
import { mergeLines } from '../../../src/merge/index.js';
import { OPTIONS, article } from '../../support/lines.js';
import type { Happening } from '../../support/lines.js';

const release = (...actors: string[]): Happening => ({
  ...{ label: 'release', type: 'YIELD', actors, when: { value: '2024-05-01' } },
});
const exchange: Happening = { label: 'prisoner-exchange', type: 'COOPERATE', status: 'planned' };

function relations(...events: Happening[]): readonly string[] {
  const { stories } = mergeLines([article('a', { on: '2024-05-02', events })], OPTIONS);
  return stories.flatMap(({ facts }) => facts.map(({ relation }) => relation)).sort();
}

test('captives whom both sides of an exchange free are exchanged', () => {
  expect(relations(release('Q1', 'Q2'), exchange)).toEqual([
    'prisoner-exchange',
    'prisoner-exchange',
  ]);
});

test('but not whom one side frees, nor where nobody tells of an exchange', () => {
  expect(relations(release('Q1'), exchange)).toEqual(['prisoner-exchange', 'release']);
  expect(relations(release('Q1', 'Q2'))).toEqual(['release']);
});

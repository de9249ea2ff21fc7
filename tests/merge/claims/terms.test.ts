import { describe, expect, test } from '@jest/globals';
import type { DateRelation } from '../../../src/types/index.js';
import { mergeLines } from '../../../src/merge/index.js';
import { OPTIONS, article } from '../../support/lines.js';

/** The relation, status and time of 850 troops with a day that lies ahead of their article. */
function troops(relation: DateRelation) {
  const when = { value: '2024-09-01', from: '2024-09-01', to: '2024-09-01', relation };
  const count = { category: 'troops', n: 850, of: 'Q1', at: 'Q2', when } as const;
  const { stories } = mergeLines([article('a', { on: '2024-08-14', counts: [count] })], OPTIONS);
  const [fact] = stories.flatMap(({ facts }) => facts).filter(({ kind }) => kind === 'quantity');
  const [value] = fact?.values ?? [];
  return [fact?.relation, value?.status, value?.asOf];
}

describe('a number with a day that lies ahead', () => {
  test('lies ahead itself where it is to be reached by then', () => {
    expect(troops('by')).toEqual(['plan', 'planned', null]);
  });

  test('holds already where it lasts until then', () => {
    expect(troops('until')).toEqual(['present', 'asserted', null]);
  });
});

import { expect, test } from '@jest/globals';
import { mergeLines } from '../../../src/merge/index.js';
import { OPTIONS, article } from '../../support/lines.js';
import type { Count } from '../../support/lines.js';

/** What the slots of an article hold that counts captives, then soldiers in the sentence behind. */
function slots(captives: Count, soldiers: Count): readonly string[] {
  const counts: Count[] = [
    { category: 'captured', measure: 'cumulative', ...captives },
    { category: 'troops', ...soldiers },
  ];
  const { stories } = mergeLines([article('a', { on: '2024-05-02', counts })], OPTIONS);
  return stories
    .flatMap(({ facts }) => facts)
    .map(({ agreement, values }) => `${agreement} ${values.map(({ best }) => best).join(' ')}`)
    .sort();
}

test('soldiers right behind captives of their side are another count of the same', () => {
  expect(slots({ n: 370, of: 'Q11' }, { n: 450, of: 'Q11' })).toEqual(['conflict 370 450']);
});

test('of nobody said whose, a near count is', () => {
  expect(slots({ n: 118 }, { n: 120 })).toEqual(['conflict 118 120']);
  expect(slots({ n: 118 }, { n: 160 })).toEqual(['single 118', 'single 160']);
});

test('not of another side, nor of a place of its own, nor many times as many', () => {
  expect(slots({ n: 370, of: 'Q11' }, { n: 380, of: 'Q1' })).toHaveLength(2);
  expect(slots({ n: 118 }, { n: 120, at: 'Q1' })).toHaveLength(2);
  expect(slots({ n: 370, of: 'Q11' }, { n: 90_000, of: 'Q11' })).toHaveLength(2);
});

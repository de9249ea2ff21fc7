import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { costOf, decodeCosts, encodeCosts, encodeGrams } from '../../src/detect/codec.js';

test('costs come back as they were, in halves of a nat', () => {
  const cost = fc.option(fc.integer({ min: 0, max: 21 }).map((halves) => halves / 2));
  const sparse = fc.array(fc.oneof(cost, fc.constant(null)), { maxLength: 400 });
  fc.assert(
    fc.property(sparse, (costs) => {
      const target = new Uint8Array(costs.length * 3);
      decodeCosts(encodeCosts(costs), target, 1, 3);
      expect(costs.map((_, index) => costOf(target[1 + index * 3] ?? 0))).toEqual(costs);
    }),
  );
});

test('long runs of absent n-grams are short', () => {
  const encoded = encodeCosts([...Array.from({ length: 1000 }, () => null), 3]);
  expect(encoded.length).toBeLessThan(16);
  const target = new Uint8Array(1001);
  decodeCosts(encoded, target, 0, 1);
  expect(costOf(target[1000] ?? 0)).toBe(3);
});

test('costs beyond the scale become the greatest', () => {
  const target = new Uint8Array(1);
  decodeCosts(encodeCosts([99]), target, 0, 1);
  expect(costOf(target[0] ?? 0)).toBe(10.5);
});

test('JSON adds nothing', () => {
  const all = encodeCosts(Array.from({ length: 500 }, (_, i) => (i % 7 === 0 ? i / 40 : null)));
  expect(JSON.stringify(all)).toHaveLength(all.length + 2);
});

test('a damaged string is refused', () => {
  expect(() => {
    decodeCosts('!é', new Uint8Array(9), 0, 1);
  }).toThrow(RangeError);
});

test('n-grams that differ in the last letter are one group', () => {
  expect(encodeGrams(['_aa', '_ab', '_ba'])).toBe('_aab _ba');
  expect(encodeGrams(['ab', 'ac', 'ba'])).toBe('abc ba');
});

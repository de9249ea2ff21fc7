import { expect, test } from '@jest/globals';
import { periodOf } from '../../src/filter/index.js';

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-12', '2023-12-01', '2023-12-31'],
  [' 2024-09-27 ', '2024-09-27', '2024-09-27'],
])('%s', (text, from, to) => {
  expect(periodOf(text)).toEqual({ from, to });
});

test.each(['2024-13', '2023-02-29', '24', 'yesterday', '2024-9-1', ''])('%s is none', (text) => {
  expect(periodOf(text)).toBeNull();
});

import { expect, test } from '@jest/globals';
import { fileNameFacts } from '../../../src/io/input/file-name.js';

test.each([
  ['2024-09-27-vestnik-most-zakryt.txt', '2024-09-27', 'vestnik'],
  ['news/2024-09-27-вісник-міст.txt', '2024-09-27', 'вісник'],
  ['2024-09-27_daily-news_bridge-closed.html', '2024-09-27', 'daily-news'],
  ['2024_09_27-vestnik-most.txt', '2024-09-27', 'vestnik'],
  ['2024-09-27.txt', '2024-09-27', null],
  ['2024-09-27-most.txt', '2024-09-27', null],
  ['2024-09-27-12345678-most.txt', '2024-09-27', null],
  ['2024-09-27-b5703a73753557a2-most.txt', '2024-09-27', null],
  ['2024-02-30-vestnik-most.txt', null, null],
  ['2024-9-27-vestnik-most.txt', null, null],
  ['2024-09-271-vestnik-most.txt', null, null],
  ['2024-09_27-vestnik-most.txt', null, null],
  ['20240927.txt', null, null],
  ['000_b5703a73753557a2.txt', null, null],
  ['2024.txt', null, null],
  ['2024-09-27-vestnik/most.txt', null, null],
  ['-', null, null],
])('%s', (path, published, outlet) => {
  expect(fileNameFacts(path)).toEqual({ published, outlet });
});

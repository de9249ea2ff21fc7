import { expect, test } from '@jest/globals';
import { quotesIn } from '../../src/verify/index.js';

test('finds citations at any depth, of the article that the nearest object names', () => {
  const found = quotesIn({
    schema: 'digest/digest/1',
    stories: [
      {
        id: 'story',
        facts: [
          {
            ...{ path: 'a.txt', article: 'A', start: 3, end: 5, text: 'xy', line: 2 },
            date: { start: 7, end: 8, text: 'z', line: 2 },
          },
        ],
      },
    ],
    unknown: { later: [{ path: 'b.txt', article: 'B', deep: { start: 0, end: 1, text: 'b' } }] },
  });
  expect(found).toEqual([
    { path: 'a.txt', article: 'A', start: 3, end: 5, text: 'xy', line: 2 },
    { path: 'a.txt', article: 'A', start: 7, end: 8, text: 'z', line: 2 },
    { path: 'b.txt', article: 'B', start: 0, end: 1, text: 'b', line: null },
  ]);
});

test('the same citation counts once, with its line where one names it', () => {
  const at = { path: 'a.txt', article: 'A', start: 3, end: 5, text: 'xy' };
  expect(quotesIn([at, { ...at, line: 4 }, at])).toEqual([{ ...at, line: 4 }]);
});

test('an article line quotes the sentences of its mentions', () => {
  const line = {
    ...{ path: 'a.txt', id: 'A' },
    sentences: [{ start: 0, end: 9, line: 1 }],
    mentions: [{ start: 2, end: 4, text: 'cd', line: 1, sentence: 0, context: 'abcdefghi' }],
  };
  expect(quotesIn(line).map(({ start, end, text }) => [start, end, text])).toEqual([
    [0, 9, 'abcdefghi'],
    [2, 4, 'cd'],
  ]);
});

test('spans without words, and words of no article, are no citations', () => {
  expect(quotesIn({ path: 'a', id: 'A', blocks: [{ start: 0, end: 4, line: 1 }] })).toEqual([]);
  expect(quotesIn({ start: 0, end: 1, text: 'a' })).toEqual([]);
});

import { expect, test } from '@jest/globals';
import { Memo } from '../../src/text/index.js';

test('a word is looked at once, also where nothing was found', () => {
  const asked: string[] = [];
  const memo = new Memo((word) => {
    asked.push(word);
    return word === 'none' ? null : word.length;
  });
  expect(['two', 'none', 'two', 'none'].map((word) => memo.of(word))).toEqual([3, null, 3, null]);
  expect(asked).toEqual(['two', 'none']);
});

test('what is no word is not kept, and of many words not all are', () => {
  let asked = 0;
  const memo = new Memo((word) => (asked += word.length), 2);
  const long = 'x'.repeat(100);
  expect([memo.of(long), memo.of(long)]).toEqual([100, 200]);
  for (const word of ['a', 'b', 'c', 'c', 'a']) memo.of(word);
  expect(asked).toBe(204);
});

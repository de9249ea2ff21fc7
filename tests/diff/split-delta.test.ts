import { expect, test } from '@jest/globals';
import { diffDigests, entryKey, splitDelta } from '../../src/diff/index.js';
import { mergeLines } from '../../src/merge/index.js';
import { article, OPTIONS } from '../support/lines.js';

const killed = (n: number, at: string) => ({ category: 'killed' as const, n, at });
const lines = [article('a', { on: '2024-05-03', counts: [killed(5, 'Q2'), killed(7, 'Q3')] })];
const delta = diffDigests(mergeLines([], OPTIONS), mergeLines(lines, OPTIONS));
const [first, ...rest] = delta.entries;

test('entries among the keys stand apart from the others, and articles are counted once', () => {
  const { others, among } = splitDelta(delta, new Set(first ? [entryKey(first)] : []));
  expect(among.entries).toEqual([first]);
  expect(others.entries).toEqual(rest);
  expect(rest.length).toBeGreaterThan(0);
  expect(others.articles.added).toMatchObject([{ path: 'a' }]);
  expect(among.articles).toEqual({ added: [], removed: [] });
});

test('without keys nothing stands apart', () => {
  const { others, among } = splitDelta(delta, new Set());
  expect(others).toEqual(delta);
  expect(among).toEqual({ ...delta, articles: { added: [], removed: [] }, entries: [] });
});

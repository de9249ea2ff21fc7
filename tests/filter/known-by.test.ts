import { describe, expect, test } from '@jest/globals';
import { digestKnownBy } from '../../src/filter/index.js';
import { mergeLines } from '../../src/merge/index.js';
import type { StreamLine } from '../../src/types/article-line.js';
import type { Digest } from '../../src/types/digest.js';
import { article, OPTIONS } from '../support/lines.js';

const flood = { label: 'flood', at: 'Q2' };
const killed = (n: number) => ({ category: 'killed' as const, n, at: 'Q2' });
const LINES: readonly StreamLine[] = [
  article('a', { on: '2024-05-03', events: [flood], counts: [killed(5)] }),
  article('b', { on: '2024-05-05', events: [flood], counts: [killed(9)] }),
  article('c', { on: '2024-05-01/2024-05-09', events: [flood], counts: [killed(7)] }),
  article('d', { on: null, events: [flood], counts: [killed(6)] }),
  { schema: 'digest/error/1', id: '', path: 'e', error: { code: 'empty', message: 'is empty' } },
];

const knownBy = (day: string): Digest =>
  digestKnownBy(LINES, day, (lines) => mergeLines(lines, OPTIONS));

describe('digestKnownBy', () => {
  test.each([
    ['2024-05-02', []],
    ['2024-05-03', ['a']],
    ['2024-05-08', ['a', 'b']],
    ['2024-05-09', ['a', 'b', 'c']],
    ['2030-01-01', ['a', 'b', 'c']],
  ])('%s: only articles that were surely published by then', (day, paths) => {
    const { articles, coverage } = knownBy(day);
    expect(articles.map(({ path }) => path)).toEqual(paths);
    expect(coverage.filtered).toEqual({
      ...{ asked: [`as of ${day}`], facts: 0, stories: 0 },
      articles: 4 - paths.length,
    });
    expect(coverage.skipped).toHaveLength(1);
  });

  test('values of later reports are not known, nor do they replace any', () => {
    const values = (day: string) =>
      knownBy(day).stories[0]?.facts.find(({ category }) => category === 'killed')?.values ?? [];
    expect(values('2024-05-03').map(({ best }) => best)).toEqual([5]);
    const both = values('2024-05-05');
    expect(both.map(({ best, superseded }) => [best, superseded])).toEqual([
      [9, false],
      [5, true],
    ]);
  });

  test('is the digest of those articles alone', () => {
    const alone = mergeLines(
      LINES.filter(({ path }) => 'abe'.includes(path)),
      OPTIONS,
    );
    const { filtered, ...coverage } = knownBy('2024-05-08').coverage;
    expect(filtered).toBeDefined();
    expect({ ...knownBy('2024-05-08'), coverage }).toEqual(alone);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { FactValue } from '../../../src/types/fact.js';
import { leading } from '../../../src/merge/telling/current.js';

const value = (
  best: number,
  mod: FactValue['mod'],
  articles: readonly number[],
  superseded = false,
) => ({
  ...{ best, mod, superseded },
  support: articles.map((n) => ({ n })),
});

const first = (...values: ReturnType<typeof value>[]) =>
  leading({ relation: 'count', values })?.best;

describe('the value that a reader is told first', () => {
  test('is the one that most articles give', () => {
    expect(first(value(5, 'exact', [1]), value(7, 'exact', [2, 3]))).toBe(7);
  });

  test('is no "thousands" where somebody has a number', () => {
    expect(first(value(2000, 'vague', [1, 2, 3]), value(10_100, 'exact', [4]))).toBe(10_100);
    expect(first(value(2000, 'vague', [1, 2, 3]))).toBe(2000);
  });

  test('is none that a later report replaces', () => {
    expect(first(value(5, 'exact', [1, 2, 3], true), value(7, 'exact', [4]))).toBe(7);
  });
});

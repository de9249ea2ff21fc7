import { describe, expect, test } from '@jest/globals';
import { mergeLines } from '../../../src/merge/index.js';
import { OPTIONS, article } from '../../support/lines.js';
import type { Count } from '../../support/lines.js';

const captives = (n: number, other: Count = {}): Count => ({
  ...{ category: 'captured', measure: 'cumulative', n, ...other },
});

/** Labels with the number of articles: the first article tells of an exchange of `freed`, the second gives `told`. */
function labels(freed: Count, told: Count): readonly string[] {
  const exchange = {
    ...{ label: 'prisoner-exchange', type: 'COOPERATE' as const, actors: ['Q1', 'Q2'] },
    when: { value: '2024-05-01' },
  };
  const { stories } = mergeLines(
    [
      article('a', { on: '2024-05-02', events: [{ ...exchange, counts: [freed] }] }),
      article('b', { on: '2024-05-02', events: [exchange], counts: [told] }),
    ],
    OPTIONS,
  );
  return stories
    .flatMap(({ facts }) => facts)
    .filter(({ kind }) => kind === 'quantity')
    .map(({ label, articles }) => `${label} ${String(articles)}`)
    .sort();
}

describe('the number of those whom one article says to be freed is theirs in others', () => {
  test('of captives', () => {
    expect(labels(captives(800), captives(800))).toEqual(['captives freed 2']);
  });

  test('of soldiers, if it is no round one', () => {
    const soldiers = (n: number): Count => ({ category: 'troops', n });
    expect(labels(captives(118), soldiers(118))).toEqual(['captives freed 2']);
    expect(labels(captives(800), soldiers(800))).toEqual(['captives freed 1', 'troops 1']);
  });

  test('of a part, whoever is told to be the owner of it', () => {
    const part: Count = {
      ...captives(96),
      relation: { type: 'part-of', mention: 'm1' },
      of: 'Q11',
    };
    expect(labels(part, captives(96))).toEqual(['Free Guard captives freed 2']);
  });

  test('not of a few, nor another number', () => {
    expect(labels(captives(4), captives(4))).toEqual(['captives freed 1', 'captured 1']);
    expect(labels(captives(800), captives(810))).toEqual(['captives freed 1', 'captured 1']);
    const atLeast = captives(600, { mod: 'at-least', high: null });
    expect(labels(captives(800), atLeast)).toEqual(['captives freed 1', 'captured 1']);
  });
});

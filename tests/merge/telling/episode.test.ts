import { describe, expect, test } from '@jest/globals';
import { mergeLines } from '../../../src/merge/index.js';
import { article, OPTIONS, type ArticleSpec, type Happening } from '../../support/lines.js';

const date = (value: string, from = value, to = from) => ({
  ...{ value, from, to },
  grain: value.length === 7 ? ('month' as const) : ('day' as const),
});

/** Ids of the facts of one article, by relation and category. */
function ids(spec: ArticleSpec): Readonly<Record<string, string>> {
  const { stories } = mergeLines([article('a', { on: '2024-05-31', ...spec })], OPTIONS);
  const facts = stories.flatMap((story) => story.facts);
  return Object.fromEntries(facts.map(({ id, relation, category }) => [category ?? relation, id]));
}

const strike = (day: string, more: Partial<Happening> = {}): Happening => ({
  ...{ label: 'airstrike', at: 'Q1-port', when: date(day) },
  ...more,
});
const killed = { category: 'killed' as const, n: 5, at: 'Q1-port', measure: 'cumulative' as const };

describe('episodes', () => {
  test('a strike is that of its day', () => {
    const on = (day: string) => ids({ events: [strike(day)] })['airstrike'];
    expect(on('2024-05-03')).toBe(on('2024-05-03'));
    expect(on('2024-05-03')).not.toBe(on('2024-05-10'));
  });

  test('its dead are those of that day, not of how many they are', () => {
    const of = (day: string, n: number) =>
      ids({ events: [strike(day)], counts: [{ ...killed, n }] })['killed'];
    expect(of('2024-05-03', 5)).toBe(of('2024-05-03', 9));
    expect(of('2024-05-03', 5)).not.toBe(of('2024-05-10', 5));
  });

  test('a toll elsewhere, or of a longer time, is of no one strike', () => {
    const of = (day: string, more: object) =>
      ids({ events: [strike(day)], counts: [{ ...killed, ...more }] })['killed'];
    const elsewhere = { at: 'Q2' };
    expect(of('2024-05-03', elsewhere)).toBe(of('2024-05-10', elsewhere));
    const yearly = { when: { ...date('2023', '2023-01-01', '2023-12-31'), grain: 'year' } };
    expect(of('2024-05-03', yearly)).toBe(of('2024-05-10', yearly));
  });

  test('talks are those of their month, as a day may be put off', () => {
    const on = (day: string) =>
      ids({ events: [{ label: 'talks', actors: ['Q1', 'Q2'], at: 'Q3', when: date(day) }] })[
        'talks'
      ];
    expect(on('2024-05-03')).toBe(on('2024-05-10'));
    expect(on('2024-05-03')).not.toBe(on('2024-04-10'));
  });
});

import { expect, test } from '@jest/globals';
import { mergeLines } from '../../../src/merge/index.js';
import { OPTIONS, article } from '../../support/lines.js';
import type { Count } from '../../support/lines.js';

/** Labels of numbers, with the values that share each line, of articles that tell of the same talks and give a number each. */
function labels(...counts: readonly Count[]): readonly string[] {
  const talks = {
    ...{ label: 'talks', type: 'CONSULT' as const, actors: ['Q1', 'Q2'] },
    when: { value: '2024-05-01' },
  };
  const lines = counts.map((count, i) =>
    article(`article-${String(i)}`, {
      ...{ on: '2024-05-02', events: [talks] },
      counts: [{ category: 'money', unit: 'USD', ...count }],
      language: { code: i % 2 === 0 ? 'en' : 'ru', script: 'Latn', confidence: 1 },
    }),
  );
  const { stories } = mergeLines(lines, OPTIONS);
  return stories
    .flatMap(({ facts }) => facts)
    .filter(({ kind }) => kind === 'quantity')
    .map(({ label, values }) =>
      [label, ...values.map(({ best, low }) => String(best ?? low))].join(' '),
    )
    .sort();
}

const words = (text: string) => ({ counted: { start: 0, end: text.length, text } });
const of = (text: string, ids: readonly string[], rest: string | null = null) => ({
  ...words(text),
  indicator: { ids, rest },
});
const MILLION = 1_000_000;
const aid = of('aid', ['aid']);
const about = { low: null, high: null, mod: 'about' } as const;

test('what two languages say in their words is one number, also rounded, with the name of what it is', () => {
  expect(
    labels(
      { n: 14.8 * MILLION, of: 'Q1', ...aid },
      { ...about, best: 15 * MILLION, of: 'Q1', ...of('помощь', ['aid']) },
    ),
  ).toEqual(['Northern aid 14800000 15000000']);
  expect(
    labels(
      { n: 1230 * MILLION, of: 'Q1', ...aid },
      { n: 1200 * MILLION, of: 'Q1', ...of('помощь', ['aid']) },
    ),
  ).toEqual(['Northern aid 1230000000 1200000000']);
});

test('a sum whose words say nothing is that of the same number, and has its name', () => {
  expect(labels({ n: 15 * MILLION, of: 'Q1', ...aid }, { n: 15 * MILLION, of: 'Q1' })).toEqual([
    'Northern aid 15000000',
  ]);
});

test('but not what is of others, of another thing, of a whole, or only bounded', () => {
  const about15 = { ...about, best: 15 * MILLION, of: 'Q1' };
  const loan = of('кредит', ['loan']);
  const exact = { n: 14.8 * MILLION, of: 'Q1', ...aid };
  expect(labels(exact, { ...about15, of: 'Q2', ...aid })).toHaveLength(2);
  expect(labels(exact, { ...about15, ...loan })).toHaveLength(2);
  expect(labels(exact, { ...about15, ...of('помощь сёлам', ['aid'], 'сёлам') })).toHaveLength(2);
  expect(labels(exact, { ...about15, mod: 'up-to', high: 15 * MILLION, ...aid })).toHaveLength(2);
  expect(labels(exact, { n: 20 * MILLION, of: 'Q1', ...aid })).toHaveLength(2);
});

test('a rounded number that can be either of two is neither', () => {
  const told = labels(
    { n: 14.8 * MILLION, of: 'Q1', ...aid },
    { n: 15.5 * MILLION, of: 'Q1', ...aid },
    { ...about, best: 15.1 * MILLION, of: 'Q1', ...aid },
  );
  expect(told).toHaveLength(3);
});

test('equal numbers of what cannot be one thing are two', () => {
  const share = { category: 'percent', unit: 'percent', of: 'Q1', measure: 'change' } as const;
  expect(
    labels(
      { n: 12, ...share, ...of('exports', ['exports']) },
      { n: 12, ...share, ...of('импорт', ['imports']) },
    ),
  ).toEqual(['Northern exports, change 12', 'Northern imports, change 12']);
  expect(
    labels(
      { n: 3 * MILLION, ...of('profit', ['profit']) },
      { n: 3 * MILLION, ...of('убыток', ['loss']) },
    ),
  ).toHaveLength(2);
});

test('a loan of the sum that another article calls aid is one', () => {
  expect(
    labels(
      { n: 15 * MILLION, of: 'Q1', ...aid },
      { n: 15 * MILLION, of: 'Q1', ...of('кредит', ['loan']) },
    ),
  ).toHaveLength(1);
});

test('what is given without its owner is what another article gives with it', () => {
  const share = { category: 'percent', unit: 'percent', measure: 'change', n: 0.7 } as const;
  expect(
    labels(
      { ...share, of: 'Q1', ...of('oil exports', ['exports', 'oil']) },
      { ...share, ...of('экспорт нефти', ['exports', 'oil']) },
    ),
  ).toEqual(['Northern oil exports, change 0.7']);
});

test('words that no id covers stand as they are', () => {
  expect(
    labels({ n: 15 * MILLION, of: 'Q1', ...of('cheese exports', ['exports'], 'cheese') }),
  ).toEqual(['Northern money: cheese exports 15000000']);
});

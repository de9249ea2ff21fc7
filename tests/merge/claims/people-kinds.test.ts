import { expect, test } from '@jest/globals';
import { mergeLines } from '../../../src/merge/index.js';
import type { PeopleKind } from '../../../src/types/quantity.js';
import { OPTIONS, article } from '../../support/lines.js';

type Told = readonly [n: number, people: PeopleKind | null, at?: string];

/** Labels of tolls with their values, of articles on one strike that give some each, the later ones last. */
function tolls(...articles: readonly (readonly Told[])[]): readonly string[] {
  const strike = { label: 'airstrike', at: 'Q1-port', when: { value: '2024-05-01' } };
  const lines = articles.map((told, i) =>
    article(`article-${String(i)}`, {
      on: `2024-05-0${String(i + 2)}`,
      events: [strike],
      counts: told.map(([n, people, at = 'Q1-port']) => ({ category: 'killed', n, people, at })),
    }),
  );
  return mergeLines(lines, OPTIONS)
    .stories.flatMap(({ facts }) => facts)
    .filter(({ kind }) => kind === 'quantity')
    .map(({ label, values }) => [label, ...values.map(({ best }) => String(best))].join(' '))
    .sort();
}

test('tolls of two kinds of people are no values of one number', () => {
  expect(tolls([[5, 'civilians']], [[8, 'soldiers']])).toEqual([
    'civilians killed in North Port 5',
    'soldiers killed in North Port 8',
  ]);
});

test('each kind has its own updates', () => {
  expect(tolls([[5, 'civilians']], [[8, 'soldiers']], [[6, 'civilians']])).toEqual([
    'civilians killed in North Port 6 5',
    'soldiers killed in North Port 8',
  ]);
});

test('where only one kind is counted, it is all that others count', () => {
  expect(tolls([[5, 'civilians']], [[8, null]])).toEqual(['killed in North Port 8 5']);
});

test('children are some of those who died, unless as many died', () => {
  expect(tolls([[3, 'children']], [[8, null]])).toEqual([
    'children killed in North Port 3',
    'killed in North Port 8',
  ]);
  expect(tolls([[3, 'children']], [[3, null]])).toEqual(['killed in North Port 3']);
});

test('soldiers elsewhere tell no civilians apart here', () => {
  expect(tolls([[5, 'civilians']], [[6, null]], [[9, 'soldiers', 'Q3']])).toEqual([
    'killed in Eastland 9',
    'killed in North Port 6 5',
  ]);
});

test('no civilians are none of the dead', () => {
  expect(tolls([[0, 'civilians']], [[8, null]])).toEqual([
    'civilians killed in North Port 0',
    'killed in North Port 8',
  ]);
});

import { expect, test } from '@jest/globals';
import { samePeople } from '../../../src/merge/names/namesakes.js';
import { article } from '../../support/lines.js';

const NAMES: Readonly<Record<string, string>> = {
  Q12: 'K. P. Ada Example',
  'x:person:short': 'Ada Example',
  'x:person:other': 'Maria Ada Example',
  'x:person:surname': 'Example',
};

/** Pairs of ids of one person, in articles that name these. */
function same(...articles: readonly (readonly string[])[]): readonly (readonly [string, string])[] {
  const sources = articles.map((ids, index) => {
    const line = article(String(index), { names: ids });
    const mentions = line.mentions.map((mention) =>
      mention.kind === 'actor' ? { ...mention, type: 'person' as const } : mention,
    );
    return { n: index + 1, line: { ...line, mentions } };
  });
  return [...samePeople(sources, { nameOf: (id) => NAMES[id] ?? id })];
}

test('a name that is the end of another one is of the same person', () => {
  expect(same(['Q12'], ['x:person:short'])).toEqual([['x:person:short', 'Q12']]);
});

test('not where an article names both, or two have names with that end', () => {
  expect(same(['Q12', 'x:person:short'])).toEqual([]);
  expect(same(['Q12'], ['x:person:other'], ['x:person:short'])).toEqual([]);
});

test('a surname alone tells nobody', () => {
  expect(same(['Q12'], ['x:person:surname'])).toEqual([]);
});

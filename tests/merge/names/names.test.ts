import { expect, test } from '@jest/globals';
import { collectNames } from '../../../src/merge/names/names.js';
import type { LineMention } from '../../../src/types/article-line.js';
import { article } from '../../support/lines.js';

/** An article that mentions one province, spelt like this and read as that. */
function mentioning(path: string, text: string, name: string, times = 1) {
  const line = article(path, { names: ['Q12'] });
  const mentions = line.mentions.flatMap((mention): LineMention[] =>
    mention.kind === 'actor'
      ? Array.from({ length: times }, () => ({ ...mention, entity: 'x:place:bktk', text, name }))
      : [],
  );
  return { n: 1, line: { ...line, mentions } };
}

const nameFrom = (...sources: readonly ReturnType<typeof mentioning>[]): string =>
  collectNames(sources, {}).nameOf('x:place:bktk');

const ARABIC = mentioning('a.txt', 'باكتيكا', 'Baktika', 3);
const RUSSIAN = mentioning('b.txt', 'Пактика', 'Paktika', 2);
const ENGLISH = mentioning('c.txt', 'Paktika', 'Paktika Province');

test('an English spelling names an entity, else one with vowels, else one without', () => {
  expect(nameFrom(ARABIC, RUSSIAN, ENGLISH)).toBe('Paktika Province');
  expect(nameFrom(ARABIC, RUSSIAN)).toBe('Paktika');
  expect(nameFrom(ARABIC)).toBe('Baktika');
});

import { describe, expect, test } from '@jest/globals';
import { findTarget } from '../../src/explain/index.js';
import { mergeLines } from '../../src/merge/index.js';
import { article, OPTIONS } from '../support/lines.js';

const DIGEST = mergeLines(
  [
    article('a/one.txt', { events: [{ label: 'flood', at: 'Q2' }] }),
    article('b/two.txt', { counts: [{ category: 'killed', n: 5, at: 'Q3' }] }),
    article('c/two.txt', {}),
  ],
  OPTIONS,
);
const facts = DIGEST.stories.flatMap((story) => story.facts);

const lineOf = (asked: string) => {
  const target = findTarget(asked, DIGEST);
  return target.kind === 'line' ? [target.article.path, target.line] : target;
};

describe('findTarget', () => {
  test('a citation by number, by path, by the end of a path', () => {
    expect(lineOf('2:7')).toEqual(['b/two.txt', 7]);
    expect(lineOf('a/one.txt:3')).toEqual(['a/one.txt', 3]);
    expect(lineOf('one.txt:3')).toEqual(['a/one.txt', 3]);
  });

  test('a fact by its id or the beginning of it', () => {
    expect(facts).toHaveLength(2);
    for (const fact of facts) {
      expect(findTarget(fact.id, DIGEST)).toEqual({ kind: 'fact', fact });
      expect(findTarget(fact.id.slice(0, 6), DIGEST)).toEqual({ kind: 'fact', fact });
    }
  });

  test.each([
    ['9:3', /no article is called 9: there are 3 articles/u],
    ['two.txt:3', /no article is called two\.txt/u],
    ['what', /give a citation such as 4:9/u],
    ['00000000', /no fact has this id/u],
  ])('%s: the problem in words', (asked, problem) => {
    const target = findTarget(asked, DIGEST);
    expect(target.kind === 'none' ? target.problem : '').toMatch(problem);
  });

  test('a beginning that several ids share', () => {
    const [first] = facts;
    const twins = ['1', '2'].map((end) => ({ ...first, id: `abcd00000000000${end}` }));
    const digest = {
      ...DIGEST,
      stories: [{ ...DIGEST.stories[0], facts: twins }],
    } as typeof DIGEST;
    const target = findTarget('abcd', digest);
    expect(target.kind === 'none' ? target.problem : '').toMatch(/^2 facts .*give more of it$/u);
  });
});

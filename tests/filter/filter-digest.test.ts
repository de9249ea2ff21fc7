import { describe, expect, test } from '@jest/globals';
import { filterDigest, NO_CRITERIA, type Criteria } from '../../src/filter/index.js';
import { mergeLines } from '../../src/merge/index.js';
import type { Digest } from '../../src/types/digest.js';
import { article, ENTITIES, OPTIONS, OWNERS } from '../support/lines.js';

const day = (value: string) => ({ value, grain: 'day' as const, from: value, to: value });

/** Two articles about a flood in Southland, one about talks in the capital of Northland. */
const DIGEST: Digest = mergeLines(
  [
    article('a', {
      on: '2024-05-03',
      events: [{ label: 'flood', at: 'Q2', when: day('2024-05-01') }],
      counts: [
        { category: 'killed', n: 5, at: 'Q2' },
        { category: 'troops', n: 100, of: 'Q1', at: 'Q2' },
      ],
    }),
    article('b', {
      on: '2024-05-04',
      events: [{ label: 'flood', at: 'Q2', when: day('2024-05-01') }],
      counts: [{ category: 'killed', n: 5, at: 'Q2' }],
    }),
    article('c', {
      on: '2024-07-01',
      events: [
        {
          ...{ label: 'talks', type: 'CONSULT', actors: ['Q1', 'Q3'], at: 'Q1-capital' },
          when: { ...day('2024-08-10'), relation: 'by' },
          status: 'planned',
          attribution: 'Q12',
        },
      ],
    }),
  ],
  OPTIONS,
);

const filtered = (criteria: Partial<Criteria>): Digest =>
  filterDigest(
    DIGEST,
    { ...NO_CRITERIA, ...criteria },
    { ownerOf: (id) => OWNERS[id] ?? null, nameOf: (id) => ENTITIES[id]?.[0] ?? id },
  );

const told = ({ stories }: Digest): string[] =>
  stories
    .flatMap(({ facts }) => facts)
    .map(({ category, relation }) => category ?? relation)
    .sort();

const ALL = ['flood', 'killed', 'talks', 'troops'];

describe('filterDigest', () => {
  test('the digest that the others filter', () => {
    expect(told(DIGEST)).toEqual(ALL);
    expect(DIGEST.stories).toHaveLength(2);
  });

  test('asked for nothing, gives the same object', () => {
    expect(filtered({})).toBe(DIGEST);
  });

  test.each<[string, Partial<Criteria>, string[]]>([
    ['place', { entities: ['Q2'] }, ['flood', 'killed', 'troops']],
    ['actor', { entities: ['Q3'] }, ['talks']],
    ['what belongs to it', { entities: ['Q1'] }, ['talks', 'troops']],
    ['who says so', { entities: ['Q12'] }, ['talks']],
    ['any of several', { entities: ['Q3', 'Q2'] }, ALL],
    ['nobody who is named', { entities: ['Q11'] }, []],
    ['kind', { kinds: ['quantity'] }, ['killed', 'troops']],
    ['category and label', { categories: ['killed', 'talks'] }, ['killed', 'talks']],
    ['origins', { minOrigins: 2 }, ['flood', 'killed']],
    ['both must hold', { minOrigins: 2, kinds: ['event'] }, ['flood']],
    ['since: a deadline counts by its last day', { since: '2024-08-10' }, ['talks']],
    ['since the day after', { since: '2024-08-11' }, []],
    [
      'until: numbers count by their report',
      { until: '2024-05-03' },
      ['flood', 'killed', 'troops'],
    ],
    ['until the day of the flood', { until: '2024-05-01' }, ['flood']],
    ['between', { since: '2024-05-04', until: '2024-06-30' }, ['killed']],
  ])('%s', (_, criteria, expected) => {
    expect(told(filtered(criteria))).toEqual(expected);
  });

  test('limit keeps the first facts of each story', () => {
    const { stories } = filtered({ limit: 1 });
    expect(stories.map(({ facts }) => facts)).toEqual(
      DIGEST.stories.map(({ facts }) => facts.slice(0, 1)),
    );
  });

  test('a story without facts goes, with its sentences and entities; coverage says so', () => {
    const { stories, entities, coverage, articles } = filtered({ categories: ['talks'] });
    expect(stories.map(({ sources }) => sources)).toEqual([[3]]);
    expect(Object.keys(entities)).not.toContain('Q2');
    expect(articles).toEqual(DIGEST.articles);
    expect(coverage).toEqual({
      ...DIGEST.coverage,
      filtered: { asked: ['category talks'], facts: 3, stories: 1, articles: 0 },
    });
    for (const { summary, facts } of filtered({ kinds: ['quantity'] }).stories) {
      const ids = facts.map(({ id }) => id);
      for (const { fact } of summary) expect(ids).toContain(fact);
    }
  });
});

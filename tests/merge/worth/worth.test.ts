import { describe, expect, test } from '@jest/globals';
import { mergeLines } from '../../../src/merge/index.js';
import { doubtText } from '../../../src/merge/worth/worth.js';
import { isDisputed } from '../../../src/merge/worth/disputes.js';
import { DOUBTS } from '../../../src/types/fact.js';
import type { Fact } from '../../../src/types/fact.js';
import { OPTIONS, article } from '../../support/lines.js';
import type { ArticleSpec } from '../../support/lines.js';

const FLOOD = { label: 'flood', at: 'Q2' };

/** Facts of one story that these articles tell of, with the flood that makes it one. */
function facts(...specs: readonly ArticleSpec[]): readonly Fact[] {
  const lines = specs.map((spec, index) =>
    article(`a${String(index)}`, {
      on: '2024-05-03',
      ...spec,
      events: [...(spec.events ?? []), FLOOD],
    }),
  );
  const { stories } = mergeLines(lines, OPTIONS);
  expect(stories).toHaveLength(1);
  return (stories[0]?.facts ?? []).filter(({ relation }) => relation !== 'flood');
}

const told = (...specs: readonly ArticleSpec[]): readonly string[] =>
  facts(...specs).map(({ label, doubts = [] }) => [label, ...doubts].join(' | '));

/** So many sources that a fact could be told by two. */
const OTHERS: readonly ArticleSpec[] = [{ names: ['Q1', 'Q2'] }, { names: ['Q1', 'Q2'] }];

describe('what one of several sources tells in passing', () => {
  test('talks and agreements with one side are half told', () => {
    const half = { label: 'agreement', type: 'AGREE' as const, actors: ['Q1'] };
    expect(told({ events: [half] }, ...OTHERS)).toEqual([
      'agreement involving Northland | one-side | bare',
    ]);
    expect(told({ events: [{ ...half, actors: ['Q1', 'Q2'] }] }, ...OTHERS)).toEqual([
      'agreement between Northland and Southland',
    ]);
    const bare = { label: 'agreement', type: 'AGREE' as const, at: 'Q2' };
    expect(told({ events: [bare] }, { events: [bare] }, ...OTHERS)).toEqual([
      'agreement in Southland | bare',
    ]);
    // Where there is hardly anybody else nothing can be told by two.
    expect(told({ events: [{ ...half, at: 'Q2' }] })).toEqual([
      'agreement involving Northland in Southland',
    ]);
  });

  test('of nobody and nowhere that another source names it is beside the story', () => {
    const fire = (at: string) => ({ events: [{ label: 'fire', at, when: { value: '2019' } }] });
    expect(told(fire('Q3'), ...OTHERS)).toEqual(['fire in Eastland | beside-the-story']);
    expect(told(fire('Q1'), ...OTHERS)).toEqual(['fire in Northland']);
  });

  test('a number of which nothing says what or whose it is says nothing', () => {
    const sum = { category: 'money' as const, n: 60, unit: 'USD' };
    expect(told({ counts: [sum] }, ...OTHERS)).toEqual(['money | nameless']);
    expect(told({ counts: [sum] }, { counts: [sum], names: ['Q1'] }, {})).toEqual(['money']);
  });

  test('a number that means something by itself is told', () => {
    const killed = { category: 'killed' as const, n: 7, of: 'Q1', measure: 'cumulative' as const };
    expect(told({ counts: [killed] }, ...OTHERS)).toEqual(['Northern killed']);
  });
});

describe('what the story tells better', () => {
  test('what a total grew by', () => {
    const more = { category: 'killed' as const, n: 1, measure: 'change' as const, at: 'Q2' };
    const total = { ...more, n: 15, measure: 'cumulative' as const };
    expect(told({ titleSentences: 1, counts: [more, total] })).toEqual([
      'killed in Southland',
      'killed in Southland, change | told-better',
    ]);
    expect(told({ counts: [more] })).toEqual(['killed in Southland, change']);
  });

  const talks = { label: 'talks', type: 'CONSULT' as const, actors: ['Q1', 'Q2'], at: 'Q2' };
  const dated = { ...talks, when: { value: '2024-05-02' } };

  test('talks of nobody there are the talks or say nothing', () => {
    const bare = { ...talks, actors: [], when: { value: '2024-05-02' } };
    const found = told(
      { events: [dated] },
      { events: [dated] },
      { events: [{ ...bare, at: 'Q2' }] },
    );
    expect(found.filter((each) => !each.includes('told-better'))).toHaveLength(1);
  });

  test('others are told: of another day, or with somebody else', () => {
    const other = { ...talks, when: { value: '2023-01-10' } };
    expect(told({ events: [dated, other] }, { events: [dated] }, {})).toEqual([
      'Northern–Southern talks in Southland',
      'Northern–Southern talks in Southland',
    ]);
  });
});

describe('numbers that the story tells better', () => {
  const killed = { category: 'killed' as const, measure: 'cumulative' as const };

  test('the same people with a place or owner that fewer give them', () => {
    const some = { counts: [{ ...killed, n: 1200, at: 'Q2' }] };
    const miscast = { counts: [{ ...killed, n: 1200, at: 'Q2', of: 'Q1' }] };
    const found = told(some, some, { ...miscast, names: ['Q3'] }, {});
    expect(found.filter((each) => !each.includes('told-better'))).toHaveLength(1);
  });

  test('not a few by chance as many, nor other numbers', () => {
    const few = (at: string, n: number) => ({ ...killed, n, at, of: at === 'Q2' ? 'Q3' : 'Q2' });
    const found = told(
      { counts: [few('Q2', 7)] },
      { counts: [few('Q3', 7)] },
      { names: ['Q2', 'Q3'] },
    );
    expect(found.filter((each) => each.includes('told-better'))).toEqual([]);
  });
});

describe('whether sources differ', () => {
  const killed = (n: number, at: string | null): ArticleSpec => ({
    counts: [{ category: 'killed', n, at, measure: 'cumulative' }],
  });

  test('over a number only where it is known of what it is', () => {
    const disputed = (...specs: readonly ArticleSpec[]) => facts(...specs).map(isDisputed);
    expect(disputed(killed(40, 'Q2'), killed(17, 'Q2'), killed(90, 'Q2'))).toEqual([true]);
    expect(disputed(killed(40, null), killed(41, null))).not.toContain(true);
  });

  test('victims of whom an article says that they died are its dead', () => {
    const count = (category: 'killed' | 'casualties', n: number) =>
      ({ category, n, at: 'Q2', measure: 'cumulative' }) as const;
    expect(told({ counts: [count('casualties', 1305), count('killed', 1305)] })).toEqual([
      'killed in Southland',
      'killed and wounded in Southland | told-better',
    ]);
    expect(told({ counts: [count('casualties', 1305), count('killed', 131)] })).toEqual([
      'killed and wounded in Southland',
      'killed in Southland',
    ]);
  });

  test('"dozens" contradict no number that somebody counted', () => {
    const [fact] = facts(
      { counts: [{ category: 'wounded', n: 2750, at: 'Q2', measure: 'cumulative' }] },
      {
        on: '2024-05-04',
        counts: [
          {
            ...{ category: 'wounded', at: 'Q2', measure: 'cumulative', mod: 'vague' },
            ...{ low: 20, best: null, high: null },
          },
        ],
      },
    );
    expect([fact?.articles, fact?.agreement]).toEqual([2, 'refine']);
  });

  test('"dozens" in the title of an article that counts them make no update of another', () => {
    const killed = { category: 'killed', at: 'Q2', measure: 'cumulative' } as const;
    const dozens = { ...killed, mod: 'vague', low: 24, best: null, high: null } as const;
    const [fact] = facts(
      { counts: [dozens, { ...killed, n: 59 }] },
      { counts: [{ ...killed, mod: 'at-least', low: 59, best: 59, high: null }] },
    );
    expect([fact?.articles, fact?.agreement]).toEqual([2, 'refine']);
  });

  test('one that seems to deny what three others tell is hardly understood', () => {
    const fire = { label: 'fire', at: 'Q2' };
    const denied = { ...fire, polarity: 'negative' as const };
    const [fact, ...rest] = facts(
      { events: [fire] },
      { events: [fire] },
      { events: [fire] },
      { events: [denied] },
    );
    expect(rest).toEqual([]);
    expect(fact?.agreement).toBe('conflict');
    expect(fact === undefined || isDisputed(fact)).toBe(false);
  });
});

test('every doubt has its words', () => {
  for (const doubt of DOUBTS) expect(doubtText(doubt)).toMatch(/\w+ \w+/u);
});

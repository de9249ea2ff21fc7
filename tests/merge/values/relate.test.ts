import { describe, expect, test } from '@jest/globals';
import { mergeLines } from '../../../src/merge/index.js';
import type { Fact } from '../../../src/types/fact.js';
import { OPTIONS, article } from '../../support/lines.js';
import type { Count, Happening } from '../../support/lines.js';

const TROOPS: Count = { category: 'troops', of: 'Q1-army', at: 'Q2' };
const KILLED: Count = { category: 'killed', measure: 'cumulative', at: 'Q2' };
const QUAKE: Happening = { label: 'earthquake', at: 'Q2', when: { value: '2024-05-01' } };

interface Told {
  readonly on: string | null;
  readonly counts?: readonly Count[];
  readonly events?: readonly Happening[];
}

/** The only fact of a kind that two articles give. */
const merged = (a: Told, b: Told, kind: Fact['kind'] = 'quantity'): Fact => mergedAll([a, b], kind);

function mergedAll(told: readonly Told[], kind: Fact['kind'] = 'quantity'): Fact {
  const lines = told.map((each, index) =>
    article('abc'.charAt(index), { ...each, events: [...(each.events ?? []), QUAKE] }),
  );
  const { stories } = mergeLines(lines, OPTIONS);
  const facts = stories
    .flatMap((story) => story.facts)
    .filter((fact) => fact.kind === kind && fact.relation !== 'earthquake');
  expect(facts).toHaveLength(1);
  const [fact] = facts;
  if (fact === undefined) throw new Error('no fact');
  return fact;
}

const numbers = (on: [string | null, string | null], a: Count, b: Count) =>
  merged({ on: on[0], counts: [a] }, { on: on[1], counts: [b] });

test('a toll that fewer articles give than higher ones together is an older one', () => {
  const toll = (path: string, on: string | null, n: number) =>
    article(path, { on, counts: [{ ...KILLED, n }], events: [QUAKE] });
  const { stories } = mergeLines(
    [
      toll('a', null, 92),
      toll('b', null, 92),
      toll('c', '2024-05-03', 155),
      toll('d', '2024-05-09', 219),
    ],
    OPTIONS,
  );
  const [fact] = stories.flatMap(({ facts }) => facts.filter(({ kind }) => kind === 'quantity'));
  const now = fact?.values.filter(({ superseded }) => !superseded).map(({ best }) => best);
  expect([fact?.agreement, now]).toEqual(['update', [219]]);
});

test('of the wounded there are not far fewer because another report counts more dead', () => {
  const report = (path: string, dead: number, hurt: number) =>
    article(path, {
      ...{ on: null, events: [QUAKE] },
      counts: [
        { ...KILLED, n: dead },
        { category: 'wounded', measure: 'cumulative', at: 'Q2', n: hurt },
      ],
    });
  const wounded = (hurt: number) => {
    const lines = [report('a', 19, 500), report('b', 22, hurt)];
    const { stories } = mergeLines(lines, OPTIONS);
    const facts = stories.flatMap((story) => story.facts);
    return facts.find(({ category }) => category === 'wounded')?.agreement;
  };
  expect(wounded(300)).toBe('open');
  expect(wounded(480)).toBe('update');
});

test('what an older disaster cost does not tell which of two reports is the later', () => {
  const hurt = (n: number): Count => ({ category: 'wounded', measure: 'cumulative', at: 'Q2', n });
  const old = {
    ...KILLED,
    n: 86_000,
    when: { value: '2005-10-08', from: '2005-10-08', to: '2005-10-08' },
  };
  const { stories } = mergeLines(
    [
      article('a', {
        ...{ on: null, events: [QUAKE] },
        counts: [{ ...KILLED, n: 800 }, old, { ...hurt(2800), high: null, mod: 'more-than' }],
      }),
      article('b', {
        ...{ on: '2024-05-09', events: [QUAKE] },
        counts: [
          { ...KILLED, n: 2204 },
          { ...hurt(4000), low: null, high: null, mod: 'about' },
        ],
      }),
    ],
    OPTIONS,
  );
  const [fact] = stories.flatMap(({ facts }) =>
    facts.filter(({ category }) => category === 'wounded'),
  );
  expect(fact?.agreement).toBe('update');
});

describe('how two values of a slot relate, row by row', () => {
  test('levels of which one is said to be of another time: as-of, even where the ranges meet', () => {
    const range = { ...TROOPS, low: 2500, high: 3000, mod: 'range' as const };
    const about = { ...TROOPS, best: 2500, mod: 'about' as const };
    const fact = numbers(['2024-05-02', '2024-05-02'], about, {
      ...range,
      when: { value: '2023' },
    });
    expect([fact.agreement, fact.reason]).toEqual(['as-of', 'the ranges meet, of another time']);
    expect(numbers(['2024-05-02', '2023-05-02'], about, range).agreement).toBe('compatible');
  });

  test('a number and the same number rounded, without a word that says so: refine', () => {
    const hurt: Count = { ...KILLED, category: 'wounded' };
    const two = (a: number, b: number) =>
      numbers(['2024-05-02', '2024-05-04'], { ...hurt, n: a }, { ...hurt, n: b }).agreement;
    expect(two(3408, 3400)).toBe('refine');
    expect(two(3400, 3408)).toBe('refine');
    expect(two(3300, 3408)).toBe('update');
    expect(two(34, 35)).toBe('update');
  });

  test('one affirmed, one denied: conflict', () => {
    const denied = { ...TROOPS, n: 100, polarity: 'negative' as const };
    expect(numbers(['2024-05-02', '2024-05-02'], { ...TROOPS, n: 100 }, denied).agreement).toBe(
      'conflict',
    );
  });

  test('equal value and bounds: agree, with one value', () => {
    const fact = numbers(
      ['2024-05-02', '2024-05-09'],
      { ...TROOPS, n: 100 },
      { ...TROOPS, n: 100 },
    );
    expect([fact.agreement, fact.values.length, fact.articles]).toEqual(['agree', 1, 2]);
  });

  test.each([
    ['exact in about', { n: 2450 }, { best: 2500, mod: 'about' as const }],
    [
      'almost in about',
      { best: 2500, high: 2500, mod: 'almost' as const },
      { best: 2500, mod: 'about' as const },
    ],
    ['exact in more than', { n: 160 }, { low: 150, best: 150, mod: 'more-than' as const }],
    ['exact in a range', { n: 2600 }, { low: 2500, high: 3000, mod: 'range' as const }],
    ['exact in dozens', { n: 34 }, { low: 20, mod: 'vague' as const }],
  ])('%s: refine', (_, a, b) => {
    const fact = numbers(['2024-05-02', '2024-05-02'], { ...TROOPS, ...a }, { ...TROOPS, ...b });
    expect(fact.agreement).toBe('refine');
  });

  test.each([
    ['exact below about', { n: 2200 }, { best: 2500, mod: 'about' as const }],
    ['exact under more than', { n: 149 }, { low: 150, best: 150, mod: 'more-than' as const }],
    [
      'two ranges apart',
      { low: 10, high: 20, mod: 'range' as const },
      { low: 21, high: 30, mod: 'range' as const },
    ],
  ])('%s: not even compatible', (_, a, b) => {
    const fact = numbers(['2024-05-02', '2024-05-02'], { ...TROOPS, ...a }, { ...TROOPS, ...b });
    expect(fact.agreement).toBe('conflict');
  });

  test('overlapping ranges: compatible', () => {
    const about = { ...TROOPS, best: 2500, mod: 'about' as const };
    const range = { ...TROOPS, low: 2500, high: 3000, mod: 'range' as const };
    expect(numbers(['2024-05-02', '2024-05-02'], about, range).agreement).toBe('compatible');
  });

  test('a level at different times: as-of', () => {
    const then = { ...TROOPS, n: 500, when: { value: '2023' } };
    expect(numbers(['2024-05-02', '2024-05-02'], { ...TROOPS, n: 100 }, then).agreement).toBe(
      'as-of',
    );
    const fact = numbers(
      ['2024-05-02', '2024-05-09'],
      { ...TROOPS, n: 100 },
      { ...TROOPS, n: 500 },
    );
    expect(fact.agreement).toBe('as-of');
  });

  test('a total that a later report replaces: update, what holds now first', () => {
    const fact = numbers(['2024-05-04', '2024-05-02'], { ...KILLED, n: 40 }, { ...KILLED, n: 12 });
    expect(fact.agreement).toBe('update');
    expect(fact.values.map(({ best }) => best)).toEqual([40, 12]);
    expect(fact.values[1]).toMatchObject({ relationToFirst: 'update', superseded: true });
  });

  test('a total of the same day, of which nobody knows what was told in the evening: open', () => {
    const fact = numbers(['2024-05-02', '2024-05-02'], { ...KILLED, n: 40 }, { ...KILLED, n: 12 });
    expect(fact.agreement).toBe('open');
    expect(fact.values.map(({ best }) => best)).toEqual([40, 12]);
  });

  test('a total of the same day where more give the lower one: conflict', () => {
    const told = [40, 12, 12].map((n) => ({ on: '2024-05-02', counts: [{ ...KILLED, n }] }));
    expect(mergedAll(told).agreement).toBe('conflict');
  });

  test('a total that can fall when the order is not known: open', () => {
    const missing = { ...KILLED, category: 'missing' as const };
    const fact = numbers(
      ['2024-05-02/2024-05-06', '2024-05-04'],
      { ...missing, n: 40 },
      { ...missing, n: 12 },
    );
    expect(fact.agreement).toBe('open');
  });

  test('a total "so far" is no bound of a later one: update', () => {
    const floor = { ...KILLED, low: 34, best: 34, mod: 'at-least' as const };
    const later = { ...KILLED, low: 40, best: 40, mod: 'more-than' as const };
    expect(numbers(['2024-05-02', '2024-05-04'], floor, later).agreement).toBe('update');
    expect(numbers(['2024-05-04', '2024-05-04'], floor, later).agreement).toBe('compatible');
  });

  test('of a total that never falls the higher one is the later when the order is not known', () => {
    const fact = numbers(
      ['2024-05-02/2024-05-06', '2024-05-04'],
      { ...KILLED, n: 40 },
      { ...KILLED, n: 12 },
    );
    expect(fact.agreement).toBe('update');
    expect(fact.values.map(({ best, superseded }) => [best, superseded])).toEqual([
      [40, false],
      [12, true],
    ]);
  });

  test('one article that gives both: conflict, since it cannot be later than itself', () => {
    const both = {
      on: '2024-05-02',
      counts: [
        { ...KILLED, n: 1 },
        { ...KILLED, n: 2 },
      ],
    };
    expect(merged(both, { on: '2024-05-02' }).agreement).toBe('conflict');
  });

  test('two numbers that the later article sets against each other: conflict, not update', () => {
    const missing: Count = { ...KILLED, category: 'missing' };
    const told = (attribution: string | null) =>
      merged(
        { on: '2024-05-02', counts: [{ ...missing, n: 370 }] },
        {
          on: '2024-05-04',
          counts: [
            { ...missing, n: 370 },
            { ...missing, n: 450, attribution },
          ],
        },
      ).agreement;
    expect(told('Q3')).toBe('conflict');
    expect(told(null)).toBe('update');
  });

  test('a plan put off by a later report: update', () => {
    const plan = (value: string): Happening => ({
      ...{ label: 'withdrawal', actors: ['Q1'], at: 'Q2', status: 'planned' },
      when: { value, relation: 'by' },
    });
    const fact = merged(
      { on: '2024-05-02', events: [plan('2025-01')] },
      { on: '2024-05-09', events: [plan('2025-06')] },
      'event',
    );
    expect(fact.agreement).toBe('update');
  });
});

describe('a rounded headline and the exact number behind it are no conflict', () => {
  test.each<[words: string, headline: Count]>([
    ['almost 100', { best: 100, high: 100, mod: 'almost' }],
    ['about 100', { best: 100, mod: 'about' }],
    ['more than 90', { low: 90, best: 90, mod: 'more-than' }],
    ['dozens', { low: 20, mod: 'vague' }],
  ])('%s beside 97', (_, headline) => {
    const exact = { ...KILLED, n: 97 };
    const others = numbers(['2024-05-02', '2024-05-02'], { ...KILLED, ...headline }, exact);
    expect(others.agreement).toBe('refine');
    const { agreement } = merged(
      { on: '2024-05-02', counts: [{ ...KILLED, ...headline }, exact] },
      { on: '2024-05-02', counts: [exact] },
    );
    expect(agreement).toBe('refine');
  });
});

describe('of reports without a day the one that counts more dead is the later', () => {
  const missing = (n: number): Count => ({
    category: 'missing',
    measure: 'cumulative',
    n,
    at: 'Q2',
  });
  const report = (dead: number, lost: number, on: string | null = null) => ({
    ...{ on, events: [QUAKE], counts: [{ ...KILLED, n: dead }, missing(lost)] },
  });
  const told = (a: ReturnType<typeof report>, b: ReturnType<typeof report>) =>
    mergeLines([article('a', a), article('b', b)], OPTIONS)
      .stories.flatMap(({ facts }) => facts)
      .filter(({ category }) => category === 'missing')
      .map(({ agreement, values }) => [agreement, values.map(({ best }) => best).join(' ')]);

  test('who was missing was found', () => {
    expect(told(report(236, 9), report(214, 25))).toEqual([['update', '9 25']]);
    expect(told(report(214, 25), report(236, 9))).toEqual([['update', '9 25']]);
  });

  test('with as many dead it is not known', () => {
    expect(told(report(214, 9), report(214, 25))).toEqual([['open', '9 25']]);
  });

  test('unless their days say otherwise', () => {
    expect(told(report(236, 9, '2024-05-02'), report(214, 25, '2024-05-04'))).toEqual([
      ['update', '25 9'],
    ]);
  });
});

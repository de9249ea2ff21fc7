import { describe, expect, test } from '@jest/globals';
import { diffDigests, type DiffOptions } from '../../src/diff/index.js';
import { mergeLines } from '../../src/merge/index.js';
import type { ArticleLine } from '../../src/types/article-line.js';
import type { Delta } from '../../src/types/delta.js';
import {
  article,
  OPTIONS,
  type ArticleSpec,
  type Count,
  type Happening,
} from '../support/lines.js';

const day = (value: string) => ({ value, grain: 'day' as const, from: value, to: value });
const flood: Happening = { label: 'flood', at: 'Q2', when: day('2024-05-01') };
const killed = (n: number): Count => ({ category: 'killed', n, at: 'Q2' });
const wounded = (n: number): Count => ({ category: 'wounded', n, at: 'Q2' });
const withdrawal = (to: string, more: Partial<Happening> = {}): Happening => ({
  ...{ label: 'withdrawal', type: 'RETREAT', actors: ['Q1'], at: 'Q2', status: 'planned' },
  when: { ...day(to), relation: 'by' },
  ...more,
});

/** Articles of one story. */
const told = (path: string, on: string, { events = [], ...spec }: ArticleSpec = {}): ArticleLine =>
  article(path, { on, ...spec, events: [flood, ...events] });

const digestOf = (lines: readonly ArticleLine[], now: string | null = null) =>
  mergeLines(lines, { ...OPTIONS, now });

function diff(
  before: readonly ArticleLine[],
  after: readonly ArticleLine[],
  options: DiffOptions & { readonly since?: string } = {},
): Delta {
  return diffDigests(digestOf(before, options.since), digestOf(after), options);
}

/** `changed value killed 5>9` */
const said = ({ entries }: Delta): readonly string[] =>
  entries.map(({ change, respect, fact, values }) =>
    [
      change,
      respect ?? '',
      fact.category ?? fact.relation,
      values.map(({ best, to }) => best ?? to ?? '').join(','),
    ]
      .filter((part) => part !== '')
      .join(' '),
  );

const A = told('a', '2024-05-03', { counts: [killed(5)] });

describe('diffDigests', () => {
  test('equal digests differ in nothing, whatever is asked', () => {
    expect(diff([A], [A], { gone: true })).toEqual({
      ...{ schema: 'digest/delta/1', now: null, sameRules: true, entries: [] },
      articles: { added: [], removed: [] },
    });
  });

  test('what nobody told before is new, and cites its article', () => {
    const delta = diff([A], [A, told('b', '2024-05-03', { counts: [wounded(7)] })]);
    expect(said(delta)).toEqual(['new wounded 7', 'confirmed flood 2024-05-01']);
    expect(delta.articles.added).toEqual([{ id: 'id-b', path: 'b', n: 2 }]);
    expect(delta.entries[0]?.support.map(({ path, text }) => [path, text])).toEqual([
      ['b', '7 wounded'],
    ]);
    expect(delta.entries[0]?.before).toBeNull();
  });

  test('the same of another origin confirms, of the same origin does not', () => {
    const own = { cites: ['Q10'], counts: [killed(5)] };
    const one = told('a', '2024-05-03', own);
    expect(said(diff([one], [one, told('b', '2024-05-03', own)]))).toEqual([]);
    const delta = diff([one], [one, told('b', '2024-05-03', { counts: [killed(5)] })]);
    expect(said(delta)).toContain('confirmed killed 5');
    expect(delta.entries.every(({ support }) => support.every(({ path }) => path === 'b'))).toBe(
      true,
    );
  });

  test('a later report changes a number', () => {
    const delta = diff([A], [A, told('b', '2024-05-05', { counts: [killed(9)] })]);
    expect(said(delta)).toContain('changed value killed 9');
    const entry = delta.entries.find(({ fact }) => fact.category === 'killed');
    expect(entry?.before?.values.map(({ best }) => best)).toEqual([5]);
    expect(entry?.fact.id).toBe(entry?.before?.id);
  });

  test('another number of the same time stands beside the first', () => {
    const delta = diff([A], [A, told('b', '2024-05-03', { counts: [killed(50)] })]);
    expect(said(delta)).toContain('changed also killed 50');
  });

  test('the next strike on the same town is no news of the last one, whether that is still told or not', () => {
    const struck = (path: string, on: string, n: number): ArticleLine =>
      article(path, {
        on,
        events: [{ label: 'drone-attack', actors: ['Q2'], at: 'Q1-port', when: day(on) }],
        counts: [{ category: 'killed', n, at: 'Q1-port', measure: 'cumulative' }],
      });
    const [first, next] = [struck('a', '2024-05-03', 3), struck('b', '2024-05-10', 5)];
    const fresh = ['new killed 5', 'new drone-attack 2024-05-10'];
    expect(said(diff([first], [first, next])).toSorted()).toEqual(fresh.toSorted());
    expect(said(diff([first], [next])).filter((each) => each.startsWith('new'))).toEqual(
      said(diff([first], [first, next])),
    );
    const later = struck('c', '2024-05-03', 4);
    expect(said(diff([first], [later])).filter((each) => !each.endsWith('-03'))).toEqual([
      'changed value killed 4',
    ]);
  });

  test('of two facts with one id each goes on as itself', () => {
    const [one] = digestOf([A]).stories;
    const [other] = digestOf([told('b', '2024-05-03', { counts: [killed(9)] })]).stories;
    if (one === undefined || other === undefined) throw new Error('no story');
    const older = { ...digestOf([A]), stories: [one] };
    const newer = { ...digestOf([A]), stories: [one, other] };
    const entries = diffDigests(older, newer).entries.filter(
      ({ fact }) => fact.category === 'killed',
    );
    expect(entries.map(({ change, before }) => [change, before])).toEqual([['new', null]]);
  });

  test('a plan that comes true changes its status, one that is denied its polarity', () => {
    const plan = told('a', '2024-05-03', { events: [withdrawal('2024-05-20')] });
    const denial = withdrawal('2024-05-20', { polarity: 'negative' });
    expect(said(diff([plan], [told('a', '2024-05-03', { events: [denial] })]))).toEqual([
      'changed polarity withdrawal 2024-05-20',
    ]);
    const done = withdrawal('2024-05-20', { status: 'asserted', when: day('2024-05-19') });
    const after = [plan, told('b', '2024-05-21', { events: [done] })];
    expect(said(diff([plan], after)).join()).toMatch(/(?:changed \w+|new) withdrawal 2024-05-19/u);
  });

  test('a year that was inferred and is stated', () => {
    const inferred = { ...day('2024-05-01'), certainty: 'inferred' as const };
    const before = article('a', { on: '2024-05-03', events: [{ ...flood, when: inferred }] });
    const delta = diff([before], [before, told('b', '2024-05-04')]);
    expect(said(delta)).toEqual(['changed stated flood 2024-05-01']);
  });

  test('a removed source takes what it alone told with it', () => {
    const b = told('b', '2024-05-05', { counts: [killed(9), wounded(7)] });
    const delta = diff([A, b], [A]);
    expect(said(delta)).toEqual(['changed withdrawn killed 9', 'gone wounded 7']);
    expect(delta.articles.removed).toEqual([{ id: 'id-b', path: 'b', n: 2 }]);
    // It belongs to the story that its articles are in now.
    expect(delta.entries[1]?.story).toEqual(delta.entries[0]?.story);
  });

  test('what an article does not tell any more is told when asked for', () => {
    const less = told('a', '2024-05-03');
    expect(said(diff([A], [less]))).toEqual([]);
    expect(said(diff([A], [less], { gone: true }))).toEqual(['gone killed 5']);
  });

  test('other rules are named', () => {
    const other = mergeLines([A], { ...OPTIONS, rules: 'other' });
    expect(diffDigests(digestOf([A]), other).sameRules).toBe(false);
  });

  test('neither digest is changed', () => {
    const [before, after] = [digestOf([A]), digestOf([A, told('b', '2024-05-05')])];
    const copies = structuredClone([before, after]);
    diffDigests(before, after, { gone: true, now: '2024-06-01' });
    expect([before, after]).toEqual(copies);
  });
});

describe('deadlines', () => {
  const plan = [told('a', '2024-05-03', { events: [withdrawal('2024-05-20')] })];

  test.each([
    ['2024-05-12', undefined, []],
    ['2024-05-13', undefined, ['coming withdrawal 2024-05-20']],
    ['2024-05-20', undefined, ['coming withdrawal 2024-05-20']],
    ['2024-05-21', undefined, ['passed withdrawal 2024-05-20']],
    ['2024-05-14', '2024-05-13', []],
    ['2024-05-21', '2024-05-20', ['passed withdrawal 2024-05-20']],
    ['2024-06-30', '2024-05-21', []],
  ])('on %s, last told %s', (now, since, expected) => {
    const options = { now, ...(since === undefined ? {} : { since }) };
    expect(said(diff(plan, plan, options))).toEqual(expected);
  });

  test.each([
    ['asserted', { status: 'asserted' as const }],
    ['denied', { polarity: 'negative' as const }],
    ['a beginning', { when: { ...day('2024-05-20'), relation: 'since' as const } }],
  ])('%s is none', (_, more) => {
    const lines = [told('a', '2024-05-03', { events: [withdrawal('2024-05-20', more)] })];
    expect(said(diff(lines, lines, { now: '2024-05-25' }))).toEqual([]);
  });
});

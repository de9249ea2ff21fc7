import { describe, expect, test } from '@jest/globals';
import { mergeLines } from '../../../src/merge/index.js';
import type { DigestPublication } from '../../../src/types/digest.js';
import type { RelativeDate } from '../../../src/types/index.js';
import { OPTIONS, article } from '../../support/lines.js';
import type { ArticleSpec, Happening } from '../../support/lines.js';

const TALKS: Happening = { label: 'talks', type: 'CONSULT', actors: ['Q1', 'Q2'], at: 'Q2' };
const COMMON: Happening = { label: 'ceasefire', actors: ['Q1', 'Q2'] };

function relative(unit: string, amount: number | null, weekday: number | null = null) {
  const day: RelativeDate = { unit, amount, weekday, anchor: 'published' };
  return { value: 'XXXX-XX-XX', certainty: 'unresolved' as const, relative: day };
}

/** What is found out about the first article; the others are context. */
function dated(...specs: readonly ArticleSpec[]): DigestPublication | null {
  const lines = specs.map((spec, index) =>
    article(`a${String(index)}`, { ...spec, events: [...(spec.events ?? []), COMMON] }),
  );
  return mergeLines(lines, OPTIONS).articles[0]?.published ?? null;
}

describe('what an article says about its own date', () => {
  test('nothing: null, not a guess', () => {
    expect(dated({})).toBeNull();
  });

  test('a given date stays, whatever others say', () => {
    const told = { ...TALKS, when: { value: '2024-03' } };
    const given = dated({ on: '2024-01-10', events: [told] }, { events: [told] });
    expect(given).toMatchObject({ from: '2024-01-10', to: '2024-01-10', basis: 'given' });
  });

  test('constraints meet: between them, on a weekday', () => {
    const constraint = (type: 'not-before' | 'not-after' | 'weekday', value: string) => ({
      ...{ type, value, mention: 'm1', why: `${type} ${value}` },
    });
    const constraints = [
      constraint('not-before', '2024-05-10'),
      constraint('not-after', '2024-05'),
      constraint('weekday', '5'),
    ];
    expect(dated({ constraints })).toMatchObject({
      ...{ from: '2024-05-10', to: '2024-05-31', basis: 'text' },
      candidates: ['2024-05-10', '2024-05-17', '2024-05-24', '2024-05-31'],
    });
  });

  test('constraints that contradict each other narrow nothing further', () => {
    const constraints = [
      { type: 'not-before' as const, value: '2024-05', mention: 'm1', why: 'a' },
      { type: 'not-after' as const, value: '2023', mention: 'm1', why: 'b' },
    ];
    expect(dated({ constraints })).toMatchObject({ from: '2024-05-01', to: null });
  });
});

test('a weekday that only a lower bound is known for stays open', () => {
  const when = { ...relative('week', null, 6), value: 'XXXX-WXX-6' };
  const told = { ...TALKS, when };
  const since = { type: 'not-before' as const, value: '2020-01', mention: 'm1', why: 'a' };
  const { stories } = mergeLines([article('a', { constraints: [since], events: [told] })], OPTIONS);
  const values = stories.flatMap(({ facts }) => facts.flatMap((fact) => fact.values));
  expect(values).toMatchObject([{ from: null, to: null, certainty: 'unresolved' }]);
});

describe('contradictions are said, and nothing is made up for them', () => {
  const TOLD: Happening = { ...TALKS, when: { value: '2024-03' } };
  const against = (...specs: readonly ArticleSpec[]) => {
    const lines = specs.map((spec, index) => article(`a${String(index)}`, spec));
    return mergeLines(lines, OPTIONS).articles.map(({ contradictions }) => contradictions);
  };
  const constraint = (type: 'not-before' | 'not-after' | 'weekday', value: string) => ({
    ...{ type, value, mention: 'm1', why: `${type} ${value}` },
  });

  test('inside an article: what was not heeded', () => {
    const constraints = [constraint('not-before', '2024-05'), constraint('not-after', '2023')];
    expect(against({ constraints })).toEqual([
      [{ from: null, to: '2023-12-31', why: 'not-after 2023 (1:1)' }],
    ]);
  });

  test('beside a day that is given: a month, but no weekday, which may be counted from another day', () => {
    const constraints = [constraint('not-before', '2024-05'), constraint('weekday', '1')];
    expect(against({ on: '2024-03-05', constraints })).toEqual([
      [{ from: '2024-05-01', to: null, why: 'not-before 2024-05 (1:1)' }],
    ]);
  });

  test('between articles that share an event: told as past before the day that the other gives', () => {
    const early = { on: '2024-02-10', events: [TOLD, COMMON] };
    const later = {
      on: '2024-03-20',
      events: [{ ...TOLD, when: { value: '2024-03-12' } }, COMMON],
    };
    expect(against(early, later)).toEqual([
      [{ from: '2024-03-12', to: null, why: 'talks: “2024-03” (1:2) beside 2:2' }],
      [],
    ]);
  });

  test('what holds together contradicts nothing', () => {
    const constraints = [constraint('not-before', '2024-03'), constraint('not-after', '2024-04')];
    const other = { on: '2024-03-20', events: [TOLD, COMMON] };
    expect(against({ constraints, events: [TOLD, COMMON] }, other)).toEqual([[], []]);
  });
});

describe('what the sources say about each other', () => {
  const stated = { events: [{ ...TALKS, when: { value: '2024-03' } }] };

  test('a weekday and a month leave candidates, never a day', () => {
    const saturday = { ...TALKS, when: relative('week', null, 6) };
    const published = dated({ events: [saturday] }, stated);
    expect(published).toMatchObject({ from: '2024-03-02', to: '2024-04-05', basis: 'sources' });
    expect(published?.why).toContain('talks');
  });

  test('"yesterday" and a weekday elsewhere: the day after', () => {
    const yesterday = { ...TALKS, when: relative('day', -1) };
    const today = { ...TALKS, when: relative('day', 0, 5) };
    const constraints = [
      { type: 'not-before' as const, value: '2024-03', mention: 'm1', why: 'a' },
      { type: 'not-after' as const, value: '2024-03', mention: 'm1', why: 'b' },
    ];
    const published = dated({ events: [yesterday], constraints }, { events: [today], constraints });
    expect(published?.candidates).toEqual([
      '2024-03-02',
      '2024-03-09',
      '2024-03-16',
      '2024-03-23',
      '2024-03-30',
    ]);
  });

  const sunday = { label: 'crash', when: relative('week', null, 7) };

  test('a crash of Sunday is not the one of which another tells that it was in 2010', () => {
    const recalled = { label: 'crash', at: 'Q3', when: { value: '2010', grain: 'year' as const } };
    expect(dated({ events: [sunday] }, { events: [recalled] })).toBeNull();
  });

  test('nor one of the month that its own article gives for another', () => {
    const talks = { ...TALKS, when: relative('week', null, 5) };
    const before = { ...TALKS, when: { value: '2020-10' } };
    expect(dated({ events: [before, talks] }, { events: [before] })).toMatchObject({
      from: '2020-10-01',
      to: null,
    });
  });

  test('a body makes a statement on many Sundays', () => {
    const statement = { label: 'statement', actors: ['Q10'] };
    const other = { ...statement, when: { value: '2024-03-05' } };
    const unsure = { ...statement, when: relative('week', null, 2) };
    expect(dated({ events: [unsure] }, { events: [other] })).toBeNull();
  });

  test.each([
    ['Monday', '2024-03-04', ['2024-02-29', '2024-02-29']],
    ['Saturday', '2024-03-09', ['2024-02-29', '2024-03-07']],
  ])('said on a %s, "last Thursday" is surely one day or may be two', (_, on, days) => {
    const event = { ...TALKS, when: relative('week', -1, 4) };
    const [story] = mergeLines([article('a', { on, events: [event] })], OPTIONS).stories;
    const [value] = story?.facts[0]?.values ?? [];
    expect([value?.from, value?.to]).toEqual(days);
  });

  test('a month without its year takes it from another source', () => {
    const bare = { ...TALKS, when: { value: 'XXXX-03', certainty: 'unresolved' as const } };
    expect(dated({ events: [bare] }, stated)).toMatchObject({
      from: '2024-03-01',
      basis: 'sources',
    });
  });

  test('what is told as past was written after it, what is planned before it', () => {
    const told = (status: 'asserted' | 'planned') => ({
      ...TALKS,
      status,
      when: { value: '2024-03-05' },
    });
    const other = { events: [told('asserted')] };
    expect(dated({ events: [told('asserted')] }, other)).toMatchObject({
      from: '2024-03-05',
      to: null,
    });
    expect(dated({ events: [told('planned')] }, other)).toMatchObject({
      from: null,
      to: '2024-03-05',
    });
  });

  test('when talks begin or end says nothing of an article that tells of one day of them', () => {
    const saturday = { ...TALKS, when: relative('week', null, 6) };
    const since = { ...TALKS, when: { value: '2024-03', relation: 'since' as const } };
    expect(dated({ events: [saturday] }, { events: [since] })).toBeNull();
  });

  test('other talks say nothing', () => {
    const saturday = { ...TALKS, actors: ['Q1', 'Q3'], when: relative('week', null, 6) };
    expect(dated({ events: [saturday] }, stated)).toBeNull();
  });

  test('events are dated from the publication in return', () => {
    const saturday = { ...TALKS, when: relative('week', null, 6) };
    const { stories } = mergeLines(
      [article('a', { on: '2024-03-12', events: [saturday] })],
      OPTIONS,
    );
    expect(stories[0]?.facts[0]?.values[0]).toMatchObject({
      ...{ from: '2024-03-09', to: '2024-03-09', certainty: 'inferred' },
    });
  });
});

test('the last day that an article of unknown day names with its year is its news', () => {
  const strike = { label: 'strike', at: 'Q1-port' };
  const bare = { ...strike, when: { value: 'XXXX-08-10' } };
  const full = { ...strike, label: 'attack', when: { value: '2024-08-10' } };
  const past = { type: 'not-before', value: '2024-08-10', mention: 'm1', why: 'tells it' } as const;
  const other = { names: ['Q1-port'], events: [full], constraints: [past] };
  expect(dated({ events: [bare], names: ['Q1-port'] }, other)?.from).toBe('2024-08-10');
  // A day of the year before is no news of an article that names a later one.
  const later = { ...other, constraints: [{ ...past, value: '2025-08-01' }] };
  expect(dated({ events: [bare], names: ['Q1-port'] }, later)?.from ?? null).toBeNull();
});

test('a day of the year that another article tells as news gives the year', () => {
  const talks = { ...TALKS, when: { value: '2024-08-15' } };
  const visit: Happening = {
    label: 'visit',
    actors: ['Q12'],
    at: 'Q1',
    when: { value: 'XXXX-08-15' },
  };
  const other = { on: '2024-08-16', events: [talks] };
  expect(dated({ events: [visit] }, other)).toMatchObject({
    ...{ from: '2024-08-15', basis: 'sources' },
    why: 'visit: “XXXX-08-15” (1:2) beside 2:2',
  });
  const recalled = { on: '2025-08-16', events: [talks] };
  expect(dated({ events: [visit] }, recalled)).toBeNull();
  const far = { ...visit, when: { value: 'XXXX-08-14' } };
  expect(dated({ events: [far] }, other)).toBeNull();
});

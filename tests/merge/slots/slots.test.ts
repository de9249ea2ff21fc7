import { describe, expect, test } from '@jest/globals';
import { mergeLines } from '../../../src/merge/index.js';
import type { Fact } from '../../../src/types/fact.js';
import { OPTIONS, article } from '../../support/lines.js';
import type { Count, Happening } from '../../support/lines.js';

const ON = '2024-05-03';
const THURSDAY = {
  ...{ value: 'XXXX-WXX-4', certainty: 'unresolved' as const },
  relative: { unit: 'weekday', amount: 0, weekday: 4, anchor: 'published' as const },
};
const quakeOn = (when: NonNullable<Happening['when']>): Happening => ({
  ...{ label: 'earthquake', at: 'Q1' },
  when,
});
const TALKS: Happening = { label: 'talks', type: 'CONSULT', actors: ['Q1', 'Q2'] };

function facts(
  ...articles: {
    events?: readonly Happening[];
    counts?: readonly Count[];
    names?: readonly string[];
  }[]
): readonly Fact[] {
  const shared: Happening = { label: 'flood', at: 'Q2' };
  const lines = articles.map((spec, index) =>
    article(`a${String(index)}`, { on: ON, ...spec, events: [...(spec.events ?? []), shared] }),
  );
  const { stories } = mergeLines(lines, OPTIONS);
  expect(stories).toHaveLength(1);
  return (stories[0]?.facts ?? []).filter(({ relation }) => relation !== 'flood');
}

function labels(found: readonly Fact[]): readonly string[] {
  return found.map(({ label, articles }) => `${label} ${String(articles)}`).sort();
}

describe('what states do to each other', () => {
  test('a capital with which ties are broken off is its state', () => {
    const severed = (target: string): Happening => ({
      ...{ label: 'ties-severed', type: 'REJECT', actors: ['Q2'], targets: [target] },
      when: { value: '2016' },
    });
    const found = facts(
      { events: [severed('Q1-capital')], names: ['Q1-capital'] },
      { events: [severed('Q1')], names: ['Q1'] },
    );
    expect(labels(found)).toEqual(['ties broken off by Southland with Northland 2']);
  });

  test('a capital that sanctions hit is its state', () => {
    const sanctions = (target: string): Happening => ({
      ...{ label: 'sanctions', type: 'COERCE', actors: ['Q2'], targets: [target] },
      when: { value: '2024' },
    });
    const found = facts(
      { events: [sanctions('Q1-capital')], names: ['Q1-capital'] },
      { events: [sanctions('Q1')], names: ['Q1'] },
    );
    expect(labels(found)).toEqual(['Southern sanctions on Northland 2']);
  });

  test('what two agreed on is, without a day, what the titles of the story tell', () => {
    const agreement: Happening = { label: 'agreement', type: 'AGREE', actors: ['Q1', 'Q2'] };
    const dated = { ...agreement, when: { value: '2024-05-02' } };
    const told = (titleSentences: number, on: string | null) => {
      const lines = [
        article('a', { on: ON, titleSentences, events: [dated], names: ['Q10', 'Q1'] }),
        article('b', { on, titleSentences, events: [agreement], names: ['Q10', 'Q1'] }),
      ];
      return mergeLines(lines, OPTIONS).stories.flatMap((story) => labels(story.facts));
    };
    expect(told(2, null)).toEqual(['agreement between Northland and Southland 2']);
  });
});

describe('numbers', () => {
  const killed: Count = { category: 'killed', n: 5, at: 'Q2' };

  test('the armed forces of a state and the state are one subject', () => {
    const found = facts(
      { counts: [{ category: 'troops', n: 100, of: 'Q1-army', at: 'Q2' }] },
      { counts: [{ category: 'troops', n: 100, of: 'Q1', at: 'Q2' }] },
    );
    expect(labels(found)).toEqual(['Northern troops in Southland 2']);
  });

  test.each([
    ['place', { at: 'Q3' }],
    ['category', { category: 'wounded' as const }],
    ['subject', { of: 'Q1', n: 6 }],
    ['hypothetical', { status: 'hypothetical' as const }],
    ['a difference, not a level', { measure: 'change' as const }],
  ])('another %s is another slot', (_, other) => {
    expect(facts({ counts: [killed] }, { counts: [{ ...killed, ...other }] })).toHaveLength(2);
  });

  test('so many people, neither few nor a round number, are the same wherever a sentence seems to place them', () => {
    const aboard = (n: number, at: string): Count => ({ category: 'people', n, at });
    expect(labels(facts({ counts: [aboard(67, 'Q1')] }, { counts: [aboard(67, 'Q3')] }))).toEqual([
      'people 2',
    ]);
    expect(facts({ counts: [aboard(60, 'Q1')] }, { counts: [aboard(60, 'Q3')] })).toHaveLength(2);
    expect(facts({ counts: [aboard(67, 'Q1'), aboard(67, 'Q3')] })).toHaveLength(2);
  });

  test('an exact number that is hardly given twice by chance is the same, whatever it is said to count', () => {
    const share = (n: number, of: string | null, at: string | null = null): Count => ({
      ...{ category: 'percent', n, of, at, unit: '%' },
    });
    const merged = (...counts: readonly Count[]) =>
      facts(...counts.map((each) => ({ counts: [each] }))).map(({ articles }) => articles);
    expect(merged(share(55.95, 'Q12'), share(55.95, null), share(55.95, null, 'Q2'))).toEqual([3]);
    expect(merged(share(50, 'Q12'), share(50, null))).toEqual([1, 1]);
    const counts = (n: number, at: string): Count => ({ category: 'other', n, at });
    expect(merged(counts(34, 'Q1'), counts(34, 'Q2'))).toEqual([2]);
    expect(merged(counts(2, 'Q1'), counts(2, 'Q2'))).toEqual([1, 1]);
  });

  test('a large number of things is the same, whether or not a source says whose they are', () => {
    const ships = (n: number, of: string | null): Count => ({ category: 'vehicles', n, of });
    const several = (n: number) =>
      facts({ counts: [ships(n, 'Q1')] }, { counts: [ships(n, null)] });
    expect(labels(several(117))).toEqual(['Northern vehicles 2']);
    expect(several(17)).toHaveLength(2);
  });

  test('who counts its own dead does not count those of the place that all others tell of', () => {
    const killed = (n: number, at: string, rest: Partial<Count> = {}): Count => ({
      ...{ category: 'killed', measure: 'cumulative', n, at, ...rest },
    });
    const own = killed(17, 'Q3', { atFrom: 'context', attribution: 'Q3' });
    expect(
      labels(
        facts({ counts: [killed(160, 'Q1')] }, { counts: [killed(144, 'Q1')] }, { counts: [own] }),
      ),
    ).toEqual(['killed 1', 'killed in Northland 2']);
  });

  test('a part says whose it is, and nothing of its whole', () => {
    const whole = { ...killed, n: 154, measure: 'cumulative' as const };
    const spec = { events: [{ label: 'explosion', at: 'Q2', counts: [whole] }] };
    const line = article('a', { on: ON, ...spec, counts: [{ ...whole, n: 25, of: 'Q1' }] });
    const id = (n: number) =>
      line.mentions.find((each) => each.kind === 'quantity' && each.best === n)?.id ?? '';
    const relation = { type: 'part-of' as const, mention: id(154) };
    const mentions = line.mentions.map((each) =>
      each.id === id(25) && each.kind === 'quantity' ? { ...each, relation } : each,
    );
    const other = article('b', {
      on: ON,
      events: [{ label: 'explosion', at: 'Q2', counts: [{ ...whole, n: 191 }] }],
    });
    const found = mergeLines([{ ...line, mentions }, other], OPTIONS).stories.flatMap(
      (story) => story.facts,
    );
    expect(labels(found.filter(({ category }) => category === 'killed'))).toEqual([
      'Northern killed in Southland 1',
      'killed in Southland 2',
    ]);
  });

  test('other days are other occurrences', () => {
    const on = (value: string): Happening => ({
      ...{ label: 'attack', at: 'Q2', when: { value, grain: 'day' } },
      counts: [{ ...killed, n: Number(value.slice(-1)) }],
    });
    const found = facts({ events: [on('2024-05-01')] }, { events: [on('2024-05-02')] });
    expect(found.filter(({ kind }) => kind === 'quantity')).toHaveLength(2);
    expect(found.every(({ agreement }) => agreement === 'single')).toBe(true);
  });

  test('a number without a place joins the slot that it confirms, with a note', () => {
    const found = facts(
      {
        counts: [
          { category: 'troops', n: 900, of: 'Q1', at: 'Q3' },
          { category: 'troops', n: 2500, of: 'Q1', at: 'Q2' },
        ],
      },
      { counts: [{ category: 'troops', best: 2500, mod: 'about', of: 'Q1' }] },
    );
    expect(labels(found)).toEqual([
      'Northern troops in Eastland 1',
      'Northern troops in Southland 2',
    ]);
    const notes = found.flatMap(({ values }) =>
      values.flatMap(({ support }) => support.map(({ note }) => note)),
    );
    expect(notes.filter((note) => note !== null)).toEqual(['the sentence names no place']);
  });

  test('two countries here and two countries there are not the same two', () => {
    const two: Count = { category: 'other', n: 2, unit: 'country' };
    expect(facts({ counts: [two] }, { counts: [two] })).toHaveLength(2);
  });

  test('so many people or ships are the same, whatever words count them', () => {
    const aboard = (n: number, text: string): Count => ({
      ...{ category: 'vehicles', n, counted: { start: 0, end: text.length, text } },
    });
    expect(
      facts({ counts: [aboard(74, 'vessels')] }, { counts: [aboard(74, 'суден')] }),
    ).toHaveLength(1);
    expect(
      facts({ counts: [aboard(2, 'vessels')] }, { counts: [aboard(2, 'суден')] }),
    ).toHaveLength(2);
  });

  test('251 who were taken and 94 who are held are no states of one count', () => {
    const captives = (n: number): Count => ({
      ...{ category: 'captured', measure: 'cumulative', n, at: 'Q2' },
    });
    expect(facts({ counts: [captives(251)] }, { counts: [captives(94)] })).toHaveLength(2);
    expect(facts({ counts: [captives(94)] }, { counts: [captives(94)] })).toHaveLength(1);
  });

  test('captives who are only to be freed are no second count of those who were', () => {
    const captives = (n: number): Count => ({ category: 'captured', measure: 'cumulative', n });
    const release = (n: number, status: 'asserted' | 'planned'): Happening => ({
      ...{ label: 'release', status, counts: [captives(n)] },
    });
    const found = facts({ events: [release(214, 'asserted'), release(300, 'planned')] });
    const counted = found.filter(({ kind }) => kind === 'quantity');
    expect(labels(counted)).toEqual(['captives freed 1', 'captives freed, planned 1']);
  });

  test('equal sums for one side are one fact, other sums are no disagreement', () => {
    const aid = (n: number): Count => ({ category: 'money', n, unit: 'USD', of: 'Q1' });
    expect(facts({ counts: [aid(300)] }, { counts: [aid(300), aid(500)] })).toHaveLength(2);
  });

  test('a place from the sentences before is a hint: the value decides which slot it confirms', () => {
    const troops = (n: number, at: string): Count => ({ category: 'troops', n, of: 'Q1', at });
    const hinted: Count = { ...troops(2500, 'Q3'), mod: 'about', atFrom: 'context' };
    const found = facts({ counts: [troops(900, 'Q3'), troops(2500, 'Q2')] }, { counts: [hinted] });
    expect(labels(found)).toEqual([
      'Northern troops in Eastland 1',
      'Northern troops in Southland 2',
    ]);
    // A place that no sentence names with the number is a footnote, no part of what the fact is called.
    expect(labels(facts({ counts: [hinted] }))).toEqual(['Northern troops 1']);
  });

  test('a number without a place contradicts none that has one', () => {
    const found = facts(
      { counts: [{ category: 'troops', n: 2500, of: 'Q1', at: 'Q2' }] },
      { counts: [{ category: 'troops', n: 40, of: 'Q1' }] },
    );
    expect(found.map(({ agreement }) => agreement)).toEqual(['single', 'single']);
  });
});

describe('a number that another confirms', () => {
  const troops: Count = { category: 'troops', best: 2500, mod: 'about', of: 'Q1', at: 'Q1' };
  const notes = (found: readonly Fact[]) =>
    found.flatMap(({ values }) => values.flatMap(({ support }) => support.map(({ note }) => note)));

  test('a place inside the other: one slot, of the wider place, with a note', () => {
    const city: Count = { ...troops, high: 2500, mod: 'almost', at: 'Q1-capital' };
    const found = facts({ counts: [troops] }, { counts: [city] });
    expect(labels(found)).toEqual(['Northern troops in Northland 2']);
    expect(notes(found)).toEqual([null, 'it names North City']);
    expect(facts({ counts: [troops] }, { counts: [{ ...city, best: 300 }] })).toHaveLength(2);
  });

  test('whose they are may be left out beside somebody who says it', () => {
    const bare: Count = { ...troops, of: null };
    const found = facts({ counts: [troops] }, { counts: [bare] });
    expect(labels(found)).toEqual(['Northern troops in Northland 2']);
    expect(notes(found)).toEqual([null, 'the sentence does not say whose']);
  });
});

describe('totals of one place', () => {
  const killed = (n: number, at: string | null, other: Count = {}): Count => ({
    ...{ category: 'killed', measure: 'cumulative', n, at, ...other },
  });

  test('what names no place is of the only place that is named', () => {
    const found = facts(
      { counts: [killed(40, 'Q1')] },
      { counts: [killed(90, null)] },
      { counts: [killed(120, 'Q3', { atFrom: 'context' })] },
    );
    expect(labels(found)).toEqual(['killed in Northland 3']);
  });

  test('two places: a number that names neither is of none', () => {
    const found = facts({ counts: [killed(40, 'Q1'), killed(7, 'Q3'), killed(90, null)] });
    expect(found).toHaveLength(3);
  });

  test('a total that falls to a fraction is another one', () => {
    const found = facts({ counts: [killed(70, 'Q1')] }, { counts: [killed(12, null)] });
    expect(found).toHaveLength(2);
  });

  test('where nearly all is told of one place, the toll of another that one article recalls is apart', () => {
    const found = facts(
      { counts: [killed(40, 'Q1'), killed(500, 'Q3')] },
      { counts: [killed(44, 'Q1')] },
      { counts: [killed(45, 'Q1-capital')] },
      { counts: [killed(90, null)] },
    );
    expect(labels(found)).toEqual(['killed in Eastland 1', 'killed in Northland 4']);
  });

  test('an accident has one spot, whatever towns of the state its reports name', () => {
    const crash: Happening = { label: 'crash', at: 'Q1', when: { value: '2024-05-01' } };
    const told = (...events: Happening[]) =>
      facts(
        { events, counts: [killed(241, 'Q1-capital')] },
        { events, counts: [killed(274, 'Q1-port')] },
      ).filter(({ kind }) => kind === 'quantity');
    expect(told(crash)).toHaveLength(1);
    expect(told({ ...TALKS, when: { value: '2024-05-01' } })).toHaveLength(2);
  });

  test('what is long over is no earlier state of what is told without a date', () => {
    const then = killed(12, 'Q1', { when: { value: '2004-09' } });
    expect(facts({ counts: [then] }, { counts: [killed(40, 'Q1')] })).toHaveLength(2);
  });

  test('one of three articles that names a culprit makes nobody one', () => {
    const by = (id: string | null) => ({ counts: [killed(40, 'Q1', { by: id })] });
    expect(labels(facts(by('Q3'), by(null), by(null)))).toEqual(['killed in Northland 3']);
    expect(labels(facts(by('Q3'), by('Q3'), by(null)))).toEqual([
      'killed in Northland, by Eastland 3',
    ]);
  });

  test('a part is no other value of the whole', () => {
    const whole = killed(24, 'Q1');
    const part = killed(7, 'Q1', { relation: { type: 'part-of', mention: 'm2' } });
    expect(facts({ counts: [whole, part] }).map(({ agreement }) => agreement)).toEqual([
      ...['single', 'single'],
    ]);
  });
});

describe('events', () => {
  test('two sides that meet on a day meet once, wherever two reports place that', () => {
    const day = { when: { value: '2024-05-01' } };
    const at = (place: string, ...actors: string[]) => ({ ...TALKS, ...day, actors, at: place });
    expect(
      labels(facts({ events: [at('Q3', 'Q1', 'Q2')] }, { events: [at('Q2', 'Q1', 'Q2')] })),
    ).toHaveLength(1);
    expect(facts({ events: [at('Q3', 'Q1')] }, { events: [at('Q2', 'Q1')] })).toHaveLength(2);
  });

  test('the killing of somebody is not that of several', () => {
    const killing: Happening = { label: 'killing', type: 'ASSAULT', at: 'Q2' };
    const killed = (n: number): Happening => ({
      ...killing,
      counts: [{ category: 'killed', measure: 'cumulative', n }],
    });
    const named = { ...killing, targets: ['Q12'] };
    const killings = (other: Happening) =>
      facts({ events: [named] }, { events: [other] }).filter(({ kind }) => kind === 'event');
    expect(killings(killed(6))).toHaveLength(2);
    expect(killings(killing)).toHaveLength(1);
  });

  test('of accidents of one place or day there is one, whoever it is said to be of', () => {
    const day = { when: { value: '2024-05-01' } };
    const crashes = (a: Partial<Happening>, b: Partial<Happening>) =>
      facts(
        ...[a, b].map((more) => ({
          events: [
            { ...TALKS, ...day },
            { label: 'crash', ...more },
          ],
        })),
      ).filter(({ relation }) => relation === 'crash');
    const ofState = { actors: ['Q1'], at: 'Q1-capital', ...day };
    expect(crashes(ofState, { actors: ['Q10'], ...day })).toHaveLength(1);
    expect(crashes(ofState, { actors: ['Q10'], at: 'Q1-capital' })).toHaveLength(1);
    expect(crashes(ofState, { actors: ['Q10'], at: 'Q3', ...day })).toHaveLength(2);
  });

  test('nobody attacks himself', () => {
    const attack: Happening = { label: 'attack', actors: ['Q1-army'], targets: ['Q1'] };
    expect(labels(facts({ events: [attack] }))).toEqual(['attack on Northland 1']);
  });

  test('the same people, kind and month are one event; the place may be missing', () => {
    const found = facts(
      { events: [{ ...TALKS, at: 'Q1-capital', when: { value: '2024-05-02' } }] },
      { events: [{ ...TALKS, when: { value: '2024-05' } }] },
    );
    expect(labels(found)).toEqual(['Northern–Southern talks in North City 2']);
    expect(found[0]?.agreement).toBe('refine');
  });

  test.each([
    ['other participants', { actors: ['Q1', 'Q3'] }],
    ['another place', { at: 'Q3' }],
    ['another time', { when: { value: '2024-02' } }],
    ['another kind', { label: 'visit' }],
    ['only supposed', { status: 'hypothetical' as const }],
  ])('%s: another event', (_, other) => {
    const base = { ...TALKS, at: 'Q2', when: { value: '2024-05' } };
    expect(facts({ events: [base] }, { events: [{ ...base, ...other }] })).toHaveLength(2);
  });

  test('a mission that ends is not one that goes on, nor troops that leave', () => {
    const by = { value: '2025-09', relation: 'by' as const };
    const planned = { actors: ['Q1'], at: 'Q2', status: 'planned' as const, when: by };
    const found = facts(
      { events: [{ label: 'mission-end', ...planned }] },
      { events: [{ label: 'withdrawal', ...planned }] },
    );
    expect(found.map(({ agreement }) => agreement)).toEqual(['single', 'single']);
  });

  test('talks of nobody and nowhere in a month are those of a day of it', () => {
    const bare = { label: 'talks', type: 'CONSULT' as const };
    const day = { ...TALKS, at: 'Q2', when: { value: '2024-02-11' } };
    expect(
      labels(facts({ events: [day] }, { events: [{ ...bare, when: { value: '2024-02' } }] })),
    ).toEqual(['Northern–Southern talks in Southland 2']);
    expect(
      facts({ events: [day] }, { events: [{ ...bare, when: { value: '2024' } }] }),
    ).toHaveLength(2);
  });

  test('what one article tells of a plan and of its denial is a conflict', () => {
    const plan = { label: 'withdrawal', actors: ['Q1'], status: 'planned' as const };
    const last = { ...plan, when: { value: '2026-12-31', relation: 'by' as const } };
    const denied = { ...plan, polarity: 'negative' as const };
    expect(facts({ events: [last, denied] }).map(({ agreement }) => agreement)).toEqual([
      'conflict',
    ]);
    expect(facts({ events: [last] }, { events: [denied] })).toHaveLength(2);
  });

  test('a withdrawal that is denied for now is no conflict with one long ago', () => {
    const base = { label: 'withdrawal', actors: ['Q1'], at: 'Q2' };
    const found = facts(
      { events: [{ ...base, when: { value: '2011' } }] },
      { events: [{ ...base, polarity: 'negative', status: 'planned' }] },
    );
    expect(found).toHaveLength(2);
  });

  test('a capital that talks stands for its state, one that is hit does not', () => {
    const talks = facts(
      { events: [{ ...TALKS, actors: ['Q1-capital', 'Q2'] }] },
      { events: [TALKS] },
    );
    expect(labels(talks)).toEqual(['Northern–Southern talks 2']);
    const strike: Happening = { label: 'strike', actors: ['Q2'], targets: ['Q1-capital'] };
    expect(labels(facts({ events: [strike] }))).toEqual(['Southern strike on North City 1']);
  });

  test('an earthquake is one, whichever place of its area a report names, on whichever day of its night', () => {
    const quake: Happening = { label: 'earthquake', at: 'Q2', when: { value: '2024-05-02' } };
    const found = facts(
      { events: [quake] },
      { events: [{ ...quake, at: 'x:place:vlg', when: { value: '2024-05-03' } }] },
    );
    expect(found.map(({ articles, agreement, reason }) => [articles, agreement, reason])).toEqual([
      [2, 'compatible', 'a night lies between the two days'],
    ]);
    const other = (change: Partial<Happening>) => ({ events: [{ ...quake, ...change }] });
    // It shakes two states on one day, and another one on another day.
    expect(facts(other({}), other({ at: 'Q3' }))).toHaveLength(1);
    expect(facts(other({}), other({ at: 'Q3', when: { value: '2024-05-09' } }))).toHaveLength(2);
    expect(facts(other({}), other({ when: { value: '2024-05-09' } }))).toHaveLength(2);
    const election: Partial<Happening> = { label: 'election', type: 'CONSULT' };
    expect(
      facts(other(election), other({ ...election, when: { value: '2024-05-03' } })),
    ).toHaveLength(2);
  });

  test('an agreement has no day that lies ahead of who tells it: that is one of what is agreed', () => {
    const deal: Happening = { label: 'agreement', type: 'AGREE', actors: ['Q1', 'Q2'] };
    const days = (when: Happening['when']) =>
      facts({ events: [{ ...deal, ...(when === undefined ? {} : { when }) }] }).flatMap(
        ({ values }) => values.map(({ from, to }) => from ?? to),
      );
    expect(days({ value: 'P2M', relation: 'within' })).toEqual([null]);
    expect(days({ value: '2024-07-01', relation: 'by' })).toEqual([null]);
    expect(days({ value: '2024-06-05', relation: 'since' })).toEqual([null]);
    expect(days({ value: '2024-05-02' })).toEqual(['2024-05-02']);
  });

  test('two sides of a meeting are told where one report names one of them', () => {
    const pact: Happening = { label: 'agreement', type: 'AGREE', actors: ['Q1'] };
    const both: Happening = { ...pact, actors: ['Q1', 'Q2'] };
    const when = { value: '2024-05-02' };
    const on = (each: Happening) => ({ events: [{ ...each, when }] });
    expect(labels(facts(on(both), on(pact), on(pact)))).toEqual([
      'agreement between Northland and Southland 3',
    ]);
  });

  test('some who were hurt are not the one who is named', () => {
    const hurt: Happening = { label: 'wounding', at: 'Q2' };
    expect(facts({ events: [{ ...hurt, targets: ['Q12'] }] }, { events: [hurt] })).toHaveLength(2);
  });

  test('an accident is one, whichever town or shore on no map a report names, told with its day or without', () => {
    const wreck = (at: string | null, value: string | null = '2024-05-02'): Happening => ({
      ...{ label: 'shipwreck', at, ...(value === null ? {} : { when: { value } }) },
    });
    const told = (...wrecks: Happening[]) =>
      facts(...wrecks.map((each) => ({ events: [each] }))).map(({ articles }) => articles);
    expect(told(wreck('x:place:prt'), wreck('x:place:shr'), wreck('Q2', null))).toEqual([3]);
    expect(told(wreck('x:place:prt'), wreck(null, null))).toEqual([2]);
    expect(told(wreck('x:place:prt'), wreck('x:place:shr', '2024-04-20'))).toEqual([1, 1]);
    // Both on the map, and apart.
    expect(told(wreck('Q1-capital'), wreck('Q2'))).toEqual([1, 1]);
    // Nor is it the one that an article recalls.
    expect(told(wreck('x:place:prt', '2003'), wreck('x:place:shr', null))).toEqual([1, 1]);
  });

  test('a bare mention of what struck is of the one that most articles tell of', () => {
    const quake = (at: string, value: string) => ({ label: 'earthquake', at, when: { value } });
    const main = { events: [quake('Q1', '2024-05-01')] };
    const recalling = { events: [quake('Q1', '2024-05-01'), quake('Q1', '2003')] };
    const bare = { events: [{ label: 'earthquake' }] };
    expect(labels(facts(main, recalling, bare))).toEqual([
      'earthquake in Northland 1',
      'earthquake in Northland 3',
    ]);
  });

  test('nor are those who died on Thursday those who died years before', () => {
    const deaths = (when: NonNullable<Happening['when']>) => ({
      ...quakeOn(when),
      label: 'killing',
    });
    const lines = [
      article('old', {
        on: '2024-05-03',
        events: [quakeOn({ value: '2024-05-02' }), deaths({ value: '2018-02' })],
      }),
      article('news', {
        on: null,
        events: [quakeOn(THURSDAY), deaths(THURSDAY)],
        names: ['Q1', 'Q1'],
      }),
    ];
    const told = mergeLines(lines, OPTIONS).stories.flatMap((story) => story.facts);
    const killings = told.filter(({ relation }) => relation === 'killing');
    expect(killings.map(({ articles }) => articles)).toEqual([1, 1]);
  });

  test('what struck on Thursday is not what struck years before its article appeared', () => {
    const lines = [
      article('old', { on: '2024-05-03', events: [quakeOn({ value: '2018-02' })] }),
      article('main', { on: '2024-05-03', events: [quakeOn({ value: '2024-05-02' })] }),
      article('news', { on: null, events: [quakeOn(THURSDAY)], names: ['Q1', 'Q1'] }),
    ];
    const { stories } = mergeLines(lines, OPTIONS);
    const quakes = stories.flatMap((story) => story.facts);
    expect(quakes.map((fact) => fact.values.map(({ from }) => from))).toEqual([
      ['2024-05-02', '2024-05-02'],
      ['2018-02-01'],
    ]);
  });

  test('an attack on a town is one, though only one report tells the day, and only another who struck', () => {
    const strike = { label: 'missile-attack', targets: ['Q1-port'] };
    const dated = { ...strike, when: { value: '2024-05-02' } };
    const by = { ...strike, actors: ['Q2'] };
    expect(labels(facts({ events: [dated] }, { events: [by] }))).toEqual([
      'Southern missile attack on North Port 2',
    ]);
    // Nor is it the attack of years ago.
    expect(
      facts({ events: [{ ...strike, when: { value: '2022-05-02' } }] }, { events: [by] }),
    ).toHaveLength(2);
  });

  test('what befell somebody is one, though only one article tells the day, and another who did it', () => {
    const killing: Happening = { label: 'killing', targets: ['Q12'] };
    const when = { value: '2024-05-01' };
    const one = facts(
      { events: [{ ...killing, when }] },
      { events: [{ ...killing, actors: ['Q11'] }] },
    );
    expect(one.map(({ articles, agreement }) => [articles, agreement])).toEqual([[2, 'agree']]);
    const verdict: Happening = { label: 'verdict', type: 'COERCE', targets: ['Q12'] };
    const earlier = { ...verdict, when: { value: '2021-03-01' } };
    expect(facts({ events: [earlier] }, { events: [verdict] })).toHaveLength(2);
    expect(facts({ events: [{ ...verdict, when }] }, { events: [verdict] })).toHaveLength(1);
  });

  test('a plan that was agreed on yesterday is not for yesterday', () => {
    const relative = { unit: 'day', amount: -1, weekday: null, anchor: 'published' as const };
    const agreed = {
      ...{ label: 'ceasefire', actors: ['Q1', 'Q2'], status: 'planned' as const },
      when: { value: '2024-05-02', certainty: 'inferred' as const, relative },
    };
    const [fact] = facts({ events: [agreed] });
    expect(fact?.values.map(({ from, to }) => [from, to])).toEqual([[null, null]]);
  });

  test('whom only one of three articles names as killed, and no list knows, is in no label', () => {
    const killing = { label: 'killing', at: 'Q2', when: { value: '2024-05-01' } };
    const named = { ...killing, targets: ['x:person:zhb'] };
    const [fact] = facts({ events: [named] }, { events: [killing] }, { events: [killing] });
    expect([fact?.articles, fact?.targets]).toEqual([3, []]);
    expect(facts({ events: [named] })[0]?.targets).toEqual(['x:person:zhb']);
  });

  test('somebody is killed once, on the day that another article gives', () => {
    const killing = { label: 'killing', targets: ['Q12'] };
    const dated = { ...killing, actors: ['Q1'], at: 'Q1-capital', when: { value: '2024-04-20' } };
    const found = facts({ events: [killing] }, { events: [dated] });
    expect(found.map(({ articles }) => articles)).toEqual([2]);
    const later = { ...killing, when: { value: '2024-05-02' } };
    expect(facts({ events: [dated] }, { events: [later] })).toHaveLength(2);
    expect(
      facts({ events: [dated] }, { events: [{ ...killing, status: 'planned' as const }] }),
    ).toHaveLength(2);
  });

  test('who left and came back in a year was deployed in it, who only came back may have come home', () => {
    const when = { value: '2014' };
    const deployment: Happening = { label: 'deployment', actors: ['Q1-army'], at: 'Q2', when };
    const back: Happening = { label: 'return', actors: ['Q1-army'], when };
    const left: Happening = {
      label: 'withdrawal',
      actors: ['Q1-army'],
      when: { value: '2011' },
    };
    const returns = (...events: readonly Happening[]): readonly number[] =>
      facts({ events: [deployment] }, { events })
        .filter(({ relation }) => relation !== 'withdrawal')
        .map(({ articles }) => articles);
    expect(returns(left, back)).toEqual([2]);
    expect(returns(back)).toEqual([1, 1]);
  });

  test('what an undated article tells as having struck a place is what another dates there', () => {
    const strike: Happening = { label: 'attack', at: 'Q2' };
    const dated: Happening = { ...strike, actors: ['Q11'], when: { value: '2024-05-02' } };
    const merged = (undated: Happening) => {
      const shared: Happening = { label: 'flood', at: 'Q2' };
      const lines = [
        article('a', { on: '2024-05-03', events: [dated, shared] }),
        article('b', { on: null, events: [undated, shared, shared], names: ['Q11'] }),
      ];
      return mergeLines(lines, OPTIONS)
        .stories.flatMap((story) => story.facts)
        .filter(({ relation }) => relation === 'attack');
    };
    expect(labels(merged(strike))).toEqual(['attack by Free Guard in Southland 2']);
    expect(merged({ ...strike, at: 'Q3' })).toHaveLength(2);
  });

  test("a state's coup is a coup in that state, and depends on nothing", () => {
    const found = facts(
      { events: [{ label: 'coup', actors: ['Q1'], condition: 'if need be' }], names: ['Q1'] },
      { events: [{ label: 'coup', at: 'Q1' }], names: ['Q1'] },
    );
    expect(labels(found)).toEqual(['coup in Northland 2']);
    expect(found[0]?.values.every(({ condition }) => condition === null)).toBe(true);
    const talks = facts({ events: [{ ...TALKS, condition: 'if need be' }] });
    expect(talks[0]?.values[0]?.condition).toBe('if need be');
  });

  test('who says that nothing is known is cited for that alone', () => {
    const talks: Happening = { ...TALKS, status: 'hypothetical' };
    const found = facts({ events: [talks] }, { events: [{ ...talks, unknown: 'no date is set' }] });
    expect(found).toHaveLength(1);
    const unknown = found[0]?.values.filter((value) => value.unknown !== null) ?? [];
    expect(unknown.map(({ support }) => support.length)).toEqual([1]);
  });

  test('who denies having struck does not deny that something struck', () => {
    const strike: Happening = { label: 'airstrike', at: 'Q2', when: { value: '2024-05-02' } };
    const denied = { ...strike, actors: ['Q1'], polarity: 'negative' as const };
    const accused = { ...strike, actors: ['Q1'] };
    expect(labels(facts({ events: [strike] }, { events: [denied] }))).toHaveLength(2);
    expect(facts({ events: [accused] }, { events: [denied] })[0]?.agreement).toBe('conflict');
  });

  test('who is accused of a raid and denies a strike is one question', () => {
    const alleged: Happening = {
      label: 'attack',
      actors: ['Q1'],
      at: 'Q2',
      status: 'hypothetical',
    };
    const denied: Happening = {
      label: 'airstrike',
      actors: ['Q1'],
      at: 'Q2',
      polarity: 'negative',
    };
    const found = facts({ events: [alleged] }, { events: [denied] });
    expect(found.map(({ agreement }) => agreement)).toEqual(['conflict']);
    expect(
      labels(facts({ events: [alleged] }, { events: [{ ...denied, at: 'Q3' }] })),
    ).toHaveLength(2);
    expect(
      labels(facts({ events: [alleged] }, { events: [{ ...denied, actors: ['Q4'] }] })),
    ).toHaveLength(2);
  });

  test('a denial without a day is of none of two attacks', () => {
    const strike: Happening = { label: 'airstrike', actors: ['Q1'], at: 'Q2' };
    const told = ['2024-04-20', '2024-05-02'].map((value) => ({ ...strike, when: { value } }));
    const denied = { ...strike, polarity: 'negative' as const };
    expect(labels(facts({ events: told }, { events: [denied] }))).toHaveLength(3);
  });

  test('a bare mention takes over who takes part from its own article', () => {
    const found = facts(
      { events: [TALKS, { label: 'talks', type: 'CONSULT', when: { value: '2024-05-02' } }] },
      { events: [{ ...TALKS, when: { value: '2024-05-02' } }] },
    );
    expect(
      found.filter(({ values }) => values.some(({ from }) => from === '2024-05-02')),
    ).toHaveLength(1);
  });
});

describe('the id of a fact', () => {
  const troops: Count = { category: 'troops', n: 100, of: 'Q1', at: 'Q2' };
  const id = (...articles: Parameters<typeof facts>) => facts(...articles)[0]?.id;

  test('stays when values, sources or the story change', () => {
    const alone = id({ counts: [troops] });
    expect(alone).toMatch(/^[0-9a-f]{16}$/);
    expect(id({ counts: [{ ...troops, n: 7, mod: 'about' }] })).toBe(alone);
    expect(id({ counts: [troops] }, { counts: [{ ...troops, n: 90 }] })).toBe(alone);
  });

  test('differs with subject and place', () => {
    expect(id({ counts: [{ ...troops, at: 'Q3' }] })).not.toBe(id({ counts: [troops] }));
    expect(id({ counts: [{ ...troops, of: 'Q2' }] })).not.toBe(id({ counts: [troops] }));
  });
});

test('two different runs over one input count once, whichever comes first', () => {
  const runs = [100, 200].map((n) =>
    article('a', { counts: [{ category: 'troops', n, of: 'Q1' }] }),
  );
  const merged = mergeLines(runs, OPTIONS);
  expect(merged.coverage.read).toBe(1);
  expect(mergeLines([...runs].reverse(), OPTIONS)).toEqual(merged);
});

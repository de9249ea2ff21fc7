import { describe, expect, test } from '@jest/globals';
import { mergeLines } from '../../../src/merge/index.js';
import { OPTIONS, article } from '../../support/lines.js';
import type { ArticleSpec } from '../../support/lines.js';

/** Paths of the articles of each story. */
function stories(specs: Readonly<Record<string, ArticleSpec>>): readonly string[] {
  const lines = Object.entries(specs).map(([path, spec]) => article(path, spec));
  const { stories: found, articles } = mergeLines(lines, OPTIONS);
  const path = (n: number) => articles.find((each) => each.n === n)?.path ?? '?';
  return found.map(({ sources }) => sources.map(path).join(' ')).sort();
}

const QUAKE = { label: 'earthquake', at: 'Q2' };
const ELECTION = { label: 'election', at: 'Q1' };

describe('which articles tell one story', () => {
  test('the same event in the same week, in any language', () => {
    expect(
      stories({
        a: {
          on: '2024-05-01',
          events: [QUAKE],
          language: { code: 'ru', script: 'Cyrl', confidence: 1 },
        },
        b: {
          on: '2024-05-03',
          events: [QUAKE],
          language: { code: 'ar', script: 'Arab', confidence: 1 },
        },
      }),
    ).toEqual(['a b']);
  });

  test('the same country, but another event', () => {
    expect(
      stories({
        a: { on: '2024-05-01', events: [QUAKE], names: ['Q10', 'Q10'] },
        b: { on: '2024-05-01', events: [{ label: 'election', at: 'Q3' }], names: ['Q2', 'Q12'] },
      }),
    ).toEqual(['a', 'b']);
  });

  test('verdicts on one person, whatever courts are named', () => {
    const verdict = (at: string | null, targets: readonly string[]) => ({
      on: '2024-05-01',
      events: [{ label: 'verdict', type: 'COERCE' as const, targets, at }],
      titleSentences: 1,
    });
    // Both are about one person, and hardly anybody else that both name.
    const a = { ...verdict(null, ['Q12']), names: ['Q11', 'Q13'] };
    const b = { ...verdict('Q3', ['Q12']), names: ['Q3', 'Q2'] };
    expect(stories({ a, b })).toEqual(['a b']);
    expect(stories({ a, b: { ...b, ...verdict('Q3', []), names: ['Q12', 'Q2'] } })).toEqual([
      'a',
      'b',
    ]);
  });

  test('two numbers that hardly another story has, in articles of unknown dates', () => {
    const shares = (first: number, second: number) => ({
      on: null,
      counts: [first, second].map((n) => ({ category: 'percent' as const, n })),
      names: ['Q1', 'Q10'],
    });
    const a = { ...shares(54.08, 37.58), names: ['Q1', 'Q1', 'Q12'] };
    expect(stories({ a, b: shares(54.08, 37.58) })).toEqual(['a b']);
    expect(stories({ a, b: shares(54.1, 37.5) })).toEqual(['a', 'b']);
  });

  test('attacks on one town in different nights, whatever else reports on them share', () => {
    const night = (value: string, killed: number) => ({
      on: value,
      events: [{ label: 'missile-attack', at: 'Q1-capital', when: { value } }],
      names: ['Q1-capital', 'Q1', 'Q10', 'Q12'],
      titleSentences: 9,
      counts: [{ category: 'killed' as const, n: killed, at: 'Q1-capital' }],
    });
    const reports = { a: night('2024-05-01', 112), b: night('2024-05-02', 112) };
    expect(stories(reports)).toEqual(['a b']);
    expect(stories({ ...reports, c: night('2024-05-05', 112) })).toEqual(['a b', 'c']);
  });

  test('an undated report on an attack is with the one that it has most in common with', () => {
    const night = (value: string | null, wounded: number) => ({
      on: value,
      events: [
        {
          label: 'missile-attack',
          at: 'Q1-capital',
          ...(value === null ? {} : { when: { value } }),
        },
      ],
      names: ['Q1-capital', 'Q1', 'Q10', 'Q12'],
      titleSentences: 9,
      counts: [{ category: 'wounded' as const, n: wounded, at: 'Q1-capital' }],
    });
    const reports = {
      a: night('2024-05-01', 129),
      b: night('2024-05-05', 222),
      c: night(null, 222),
    };
    expect(stories(reports)).toEqual(['a', 'b c']);
  });

  test('an undated report in which somebody speaks half a year from the other', () => {
    const told = (on: string | null, spoke: string) => ({
      on,
      events: [
        { label: 'missile-attack', at: 'Q1-capital' },
        { label: 'statement', type: 'CONSULT' as const, when: { value: spoke } },
      ],
      names: ['Q1-capital', 'Q1', 'Q10', 'Q12'],
      titleSentences: 9,
      counts: [{ category: 'killed' as const, n: 112, at: 'Q1-capital' }],
    });
    const april = told('2024-04-24', '2024-04-24');
    expect(stories({ a: april, b: told(null, 'XXXX-10-26') })).toEqual(['a', 'b']);
    expect(stories({ a: april, b: told(null, 'XXXX-04-25') })).toEqual(['a b']);
  });

  test('an attack on one town on one day of the year, whatever reports call it', () => {
    const on = (label: string, value: string) => ({
      events: [{ label, at: 'Q1-capital', when: { value } }],
      names: ['Q1-capital', 'Q1'],
      titleSentences: 9,
    });
    expect(
      stories({
        a: { on: '2024-05-02', ...on('missile-attack', '2024-05-01') },
        b: { on: null, ...on('airstrike', 'XXXX-05-01') },
        c: {
          on: '2024-05-04',
          ...on('shelling', '2024-05-03'),
          names: ['Q1', 'Q3', 'Q2', 'Q10', 'Q12'],
        },
      }),
    ).toEqual(['a b', 'c']);
  });

  test('what only looks alike is kept apart by time: two earthquakes in one country', () => {
    const killed = (n: number) => [{ category: 'killed' as const, n, at: 'Q2' }];
    expect(
      stories({
        a: { on: '2023-02-06', events: [QUAKE], counts: killed(1200) },
        b: { on: '2023-02-09', events: [QUAKE], counts: killed(9000) },
        c: { on: '2024-11-02', events: [QUAKE], counts: killed(14) },
      }),
    ).toEqual(['a b', 'c']);
  });

  test('a later article that recalls the event with its date belongs to it', () => {
    const talks = { label: 'talks', type: 'CONSULT' as const, actors: ['Q1', 'Q2'] };
    expect(
      stories({
        a: { on: '2024-01-27', events: [{ ...talks, when: { value: '2024-01-26' } }] },
        b: { on: '2024-09-28', events: [{ ...talks, when: { value: '2024-01' } }] },
        c: {
          on: '2024-09-28',
          events: [{ ...talks, actors: ['Q1', 'Q3'], when: { value: '2019-01' } }],
        },
      }),
    ).toContain('a b');
  });

  test('an article about nothing that is known is a story of its own', () => {
    expect(stories({ a: { on: '2024-05-01' }, b: { on: '2024-05-01' } })).toEqual(['a', 'b']);
  });

  test('a number of the same things joins articles of unknown dates, a common one does not', () => {
    const troops = (n: number) => [{ category: 'troops' as const, n, of: 'Q1', at: 'Q2' }];
    expect(stories({ a: { counts: troops(2500) }, b: { counts: troops(2500) } })).toEqual(['a b']);
    expect(stories({ a: { counts: troops(3) }, b: { counts: troops(3) } })).toEqual(['a', 'b']);
  });

  test('an explosion in a town that both name most, though none says when', () => {
    const blast = (spec: ArticleSpec): ArticleSpec => ({
      titleSentences: 1,
      names: ['Q1-capital', 'Q1-capital'],
      ...spec,
    });
    const explosion = { label: 'explosion' };
    expect(
      stories({
        a: blast({ events: [{ ...explosion, at: 'Q1-capital' }] }),
        b: blast({ events: [explosion] }),
        c: blast({ events: [explosion], names: ['Q2', 'Q2'] }),
      }),
    ).toEqual(['a b', 'c']);
  });

  test('attacks on one town of which nothing tells the day are one only if they share their victims', () => {
    const names = ['Q1-capital', 'Q1-capital', 'Q12', 'Q11'];
    const spec = (n: number): ArticleSpec => ({
      ...{ titleSentences: 1, names, events: [{ label: 'shelling', at: 'Q1-capital' }] },
      counts: [{ category: 'wounded', n, at: 'Q1-capital', measure: 'cumulative' }],
    });
    expect(stories({ a: spec(19), b: spec(23) })).toEqual(['a', 'b']);
    expect(stories({ a: spec(19), b: spec(19) })).toEqual(['a b']);
    // What one says at the front may stand further down in the other, behind a first count.
    const { counts: later = [] } = spec(19);
    const first = { ...spec(24), titleSentences: 2 };
    const recounting = { ...first, counts: [...(first.counts ?? []), ...later] };
    expect(stories({ a: spec(19), b: recounting })).toEqual(['a b']);
    expect(stories({ a: spec(19), b: first })).toEqual(['a', 'b']);
  });

  test('an undated quake of another month is another one than that of a dated article', () => {
    const quake = (value: string) => ({ ...QUAKE, when: { value } });
    const names = ['Q2', 'Q10'];
    const undated = { titleSentences: 2, names, events: [quake('XXXX-06-22'), QUAKE] };
    const dated = { titleSentences: 1, names, events: [QUAKE] };
    expect(stories({ a: undated, b: { ...dated, on: '2024-09-01' } })).toEqual(['a', 'b']);
    expect(stories({ a: undated, b: { ...dated, on: '2024-06-24' } })).toEqual(['a b']);
  });

  test('reports on the death of one person are one story, whatever other attacks they recall', () => {
    const names = ['Q12', 'Q12', 'Q1-capital', 'Q11'];
    const killing = { label: 'killing', targets: ['Q12'], at: 'Q1-capital' };
    const attack = (value: string) => ({ label: 'attack', at: 'Q1-capital', when: { value } });
    const spec = (day: string): ArticleSpec => ({
      ...{ titleSentences: 1, names, events: [killing, attack(day)] },
    });
    expect(stories({ a: spec('XXXX-07-31'), b: spec('XXXX-10-07') })).toEqual(['a b']);
    const other = { ...spec('XXXX-10-07'), events: [attack('XXXX-10-07')] };
    expect(stories({ a: spec('XXXX-07-31'), b: other })).toEqual(['a', 'b']);
  });

  test('exchanges of captives are told apart by how many they were, where no day does it', () => {
    const spec = (n: number): ArticleSpec => ({
      ...{ titleSentences: 1, names: ['Q1', 'Q2', 'Q10'] },
      events: [{ label: 'prisoner-exchange', type: 'COOPERATE', actors: ['Q1', 'Q2'] }],
      counts: [{ category: 'captured', n }],
    });
    expect(stories({ a: spec(84), b: spec(157), c: spec(84) })).toEqual(['a c', 'b']);
  });

  test('an accident in a town and one in its state are one', () => {
    const spec = (at: string): ArticleSpec => ({
      ...{ titleSentences: 1, names: ['Q1', 'Q1-capital', 'Q10'] },
      events: [{ label: 'crash', at }],
      counts: [67, 38].map((n) => ({ category: 'people' as const, n, at })),
    });
    expect(stories({ a: spec('Q1'), b: spec('Q1-capital') })).toEqual(['a b']);
  });

  test('fires in two towns of one state are two, whatever else reports on them share', () => {
    const fire = (at: string) => ({
      events: [{ label: 'fire', at }],
      names: ['Q1', 'Q10', 'Q10', 'Q11'],
      titleSentences: 1,
      counts: [{ category: 'wounded' as const, n: 32, at }],
    });
    expect(stories({ a: fire('Q1-port'), b: fire('Q1-port') })).toEqual(['a b']);
    expect(stories({ a: fire('Q1-port'), b: fire('Q1-capital') })).toEqual(['a', 'b']);
  });

  test('two explosions somewhere in one state are two', () => {
    const explosion = { label: 'explosion', at: 'Q1' };
    const spec = { on: '2024-05-01', titleSentences: 1, events: [explosion] };
    expect(
      stories({ a: { ...spec, names: ['Q10', 'Q12'] }, b: { ...spec, names: ['Q11', 'Q3'] } }),
    ).toEqual(['a', 'b']);
  });

  test('a day of the year that both name is evidence where no year is known', () => {
    const spec = (day: string, names: readonly string[]): ArticleSpec => ({
      events: [{ label: 'protest', at: 'Q1', when: { value: `XXXX-${day}`, grain: 'day' } }],
      names,
    });
    const a = spec('08-04', ['Q1-capital', 'Q2']);
    expect(stories({ a, b: spec('08-04', ['Q3']) })).toEqual(['a b']);
    expect(stories({ a, b: spec('03-17', ['Q3']) })).toEqual(['a', 'b']);
  });

  test('titles in one language that name one matter, of which no rule knows the kind', () => {
    const spec = (title: string, names: readonly string[], code = 'en'): ArticleSpec => ({
      ...{ title, titleSentences: 1, names },
      language: { code, script: 'Latn', confidence: 1 },
    });
    const names = ['Q1-port', 'Q1'];
    const a = spec('Harbour bridge collapse in North Port: six workers missing', names);
    const b = spec('Workers still missing after bridge collapse', [...names, 'Q11']);
    expect(stories({ a, b })).toEqual(['a b']);
    expect(
      stories({ a, b: { ...b, language: { code: 'uk', script: 'Cyrl', confidence: 1 } } }),
    ).toEqual(['a', 'b']);
    expect(stories({ a, b: spec('Port opens new school', names) })).toEqual(['a', 'b']);
  });

  test('a name that no list knows in two titles', () => {
    const a: ArticleSpec = {
      title: 'Fans remember the long night of shots at Kolmar Garden Hall',
      names: ['Q1'],
    };
    const b: ArticleSpec = {
      title: 'Charges brought after panic at Kolmar Garden Hall',
      names: ['Q3'],
    };
    expect(stories({ a, b })).toEqual(['a b']);
    expect(
      stories({ a, b: { ...b, title: 'Charges brought after panic at garden hall' } }),
    ).toEqual(['a', 'b']);
  });

  test('as many missing in one town, in any two languages, if a stranger is named with it', () => {
    const spec = (n: number, code: string, other: string): ArticleSpec => ({
      ...{ names: ['Q1-port', 'Q1-port', 'Q3', other], title: 'six gone', titleSentences: 2 },
      counts: [{ category: 'missing', n }],
      language: { code, script: 'Latn', confidence: 1 },
    });
    const a = spec(6, 'en', 'Q10');
    expect(stories({ a, b: spec(6, 'uk', 'Q11') })).toEqual(['a b']);
    expect(stories({ a, b: spec(7, 'uk', 'Q11') })).toEqual(['a', 'b']);
  });

  test('one article between two stories does not make one of both', () => {
    const told = (label: string, at: string, names: readonly string[]): ArticleSpec => ({
      ...{ on: '2024-05-01', titleSentences: 1, events: [{ label, at }], names },
    });
    const quake = told('earthquake', 'Q2', ['Q2', 'Q2']);
    const vote = told('election', 'Q1', ['Q1', 'Q1']);
    const between: ArticleSpec = { on: '2024-05-01', names: ['Q2', 'Q1'] };
    expect(stories({ a: quake, b: quake, c: quake, d: vote, e: vote, f: vote })).toEqual([
      'a b c',
      'd e f',
    ]);
    expect(
      stories({ a: quake, b: quake, c: quake, d: vote, e: vote, f: vote, g: between }).length,
    ).toBeGreaterThan(1);
  });

  test('copies go together whatever they are about', () => {
    expect(stories({ a: { bytes: 'same' }, b: { bytes: 'same' }, c: {} })).toEqual(['a b', 'c']);
  });

  test('elections in two countries on one day', () => {
    expect(
      stories({
        a: { on: '2024-05-01', events: [ELECTION] },
        b: { on: '2024-05-01', events: [{ ...ELECTION, at: 'Q3' }] },
      }),
    ).toEqual(['a', 'b']);
  });
});

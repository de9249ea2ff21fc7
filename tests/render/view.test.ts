import { describe, expect, test } from '@jest/globals';
import { sourceDetails, sourceName } from '../../src/render/view/source.js';
import { compareSources } from '../../src/render/view/comparison.js';
import { differences } from '../../src/render/view/differences.js';
import { openQuestions } from '../../src/render/view/open-questions.js';
import { keyNumbers } from '../../src/render/view/numbers.js';
import { entryLabel, timedFacts, timelineEntries } from '../../src/render/view/timeline.js';
import { untimedEntries } from '../../src/render/view/untimed.js';
import { namedGroups } from '../../src/render/view/who.js';
import type { DigestArticle, DigestEntity, StoryActor } from '../../src/types/digest.js';
import type { Fact } from '../../src/types/fact.js';
import { DIGEST } from './fixture.js';

const [story] = DIGEST.stories;
if (story === undefined) throw new Error('the fixture has a story');

const flood = timedFacts(story).find(({ relation }) => relation === 'flood');
if (flood === undefined) throw new Error('the fixture has a dated flood');
const fact = (changes: Partial<Fact>): Fact => ({ ...flood, ...changes });
const lines = (...facts: readonly Fact[]) =>
  timelineEntries(facts).map((entry) => entryLabel(entry));

describe('what a source left out', () => {
  const [value] = flood.values;
  if (value === undefined) throw new Error('the flood has a value');
  const [support] = value.support;
  if (support === undefined) throw new Error('the flood has support');
  /** The flood as these sources tell it, with its day or without. */
  const told = (id: string, dated: boolean, ...ns: readonly number[]): Fact =>
    fact({
      id,
      relation: 'earthquake',
      articles: ns.length,
      values: [
        {
          ...value,
          ...(dated ? {} : { from: null, to: null, value: null, relation: null }),
          support: ns.map((n) => ({ ...support, n })),
        },
      ],
    });
  const leftOut = (...facts: readonly Fact[]): readonly string[] => {
    const articles = DIGEST.articles.map((each) => ({ ...each, published: null }));
    const { sources, leftOut: of } = compareSources({ ...story, facts }, articles);
    return sources.flatMap((source) => of(source).map(({ id }) => `${String(source.n)} ${id}`));
  };

  test('what others tell and it does not', () => {
    expect(leftOut(told('a', true, 1, 2))).toEqual(['3 a']);
  });

  test('not what it tells without the day, or of somebody else on that day', () => {
    expect(leftOut(told('a', true, 1, 2), told('b', false, 3))).toEqual([]);
    expect(leftOut(told('a', true, 1, 2), told('b', true, 3))).toEqual([]);
  });
});

describe('what a source did not leave out', () => {
  const [value] = flood.values;
  if (value === undefined) throw new Error('the flood has a value');
  const [support] = value.support;
  if (support === undefined) throw new Error('the flood has support');
  const told = (
    id: string,
    n: readonly number[],
    changes: Partial<Fact['values'][number]>,
  ): Fact => {
    const cited = n.map((each) => ({ ...support, n: each }));
    const values = [{ ...value, ...changes, support: cited }];
    return fact({ id, relation: 'release', articles: n.length, values });
  };
  const undated = { from: null, to: null, value: null } as const;
  const leftOut = (own: Fact) => {
    const facts = [told('a', [1, 2], {}), own];
    const { sources, leftOut: of } = compareSources({ ...story, facts }, DIGEST.articles);
    return sources.filter((source) => of(source).some(({ id }) => id === 'a')).map(({ n }) => n);
  };

  test('what it tells the like of, be it of somebody else, and not of another day', () => {
    expect(leftOut(told('b', [3], undated))).toEqual([]);
    expect(leftOut(told('b', [3], {}))).toEqual([]);
    expect(leftOut(told('b', [3], { from: '2019-03-01', to: '2019-03-01' }))).toEqual([3]);
    expect(leftOut(told('b', [3], { ...undated, status: 'hypothetical' }))).toEqual([3]);
    expect(leftOut({ ...told('b', [3], undated), doubts: ['bare'] })).toEqual([3]);
  });
});

describe('what of several sources two tell', () => {
  const [article] = DIGEST.articles;
  if (article === undefined) throw new Error('the fixture has an article');
  const articles = [1, 2, 3, 4, 5, 6].map((n) => ({ ...article, n, id: String(n) }));
  const leftOut = (changes: Partial<Fact>) => {
    const { sources, leftOut: of } = compareSources(
      { ...story, facts: [fact({ articles: 2, ...changes })] },
      articles,
    );
    return sources.some((source) => of(source).length > 0);
  };

  test('the others left out if it is a number; of events only what half of them tell', () => {
    expect(leftOut({})).toBe(false);
    expect(leftOut({ articles: 3 })).toBe(true);
    const killed = story.facts.find(({ category }) => category === 'killed');
    expect(leftOut({ ...killed, articles: 2 })).toBe(true);
  });
});

describe('what a timeline tells last', () => {
  const untold = flood.values.map((value) => ({ ...value, from: null, to: null, value: null }));
  const annual = untold.map((value) => ({ ...value, value: 'XXXX-05-15' }));
  const last = (...facts: readonly Fact[]) =>
    untimedEntries({ ...story, facts }).map(({ fact: { label }, value }) => [label, value.value]);

  test('days of unknown years, then what the title says, though nobody dates it', () => {
    const titling = fact({
      id: '1',
      relation: 'storm',
      label: 'storm',
      values: untold,
      prominent: 2,
    });
    const other = fact({ id: '2', label: 'on a day', values: annual, prominent: 1 });
    expect(last(titling, other)).toEqual([
      ['on a day', 'XXXX-05-15'],
      ['storm', null],
    ]);
    expect(last(titling, { ...other, values: untold })).toEqual([['storm', null]]);
  });

  test('not an event whose like at that place has a day', () => {
    const titling = fact({ id: '1', label: 'floods of somebody', values: untold, prominent: 2 });
    expect(last(titling)).toHaveLength(1);
    expect(last(titling, { ...flood, prominent: 1 })).toEqual([]);
    expect(last(titling, { ...flood, prominent: 1, at: 'Q1' })).toHaveLength(1);
    expect(last(titling, { ...flood, prominent: 1, subject: ['Q9'] })).toHaveLength(1);
  });

  test('nothing that has a date, and nothing that one article says in passing', () => {
    expect(last(flood)).toEqual([]);
    const passing = fact({ id: '2', values: annual, articles: 1, prominent: 0 });
    expect(last(flood, passing)).toEqual([]);
  });
});

describe('lines of the timeline', () => {
  test('what the same lines tell of the same day is one line', () => {
    const killing = fact({ id: '0', label: 'killing of X' });
    expect(lines(flood, killing)).toEqual([`${flood.label}; killing of X`]);
    const elsewhere = flood.values.map((value) => ({
      ...value,
      support: value.support.map((support) => ({ ...support, line: 99 })),
    }));
    expect(lines(flood, fact({ label: 'killing of X', values: elsewhere }))).toHaveLength(2);
  });

  test('a blow that the same lines tell in two words is told once, in those that say more', () => {
    const attack = fact({
      relation: 'attack',
      label: 'attack',
      subject: [],
      targets: [],
      at: null,
    });
    const strike = {
      ...attack,
      id: '0',
      relation: 'strike',
      label: 'strike by X',
      subject: ['Q1'],
    };
    expect(lines(attack, strike)).toEqual(['strike by X']);
  });

  test('talks of one side are those of both on that day', () => {
    const talks = fact({ relation: 'talks', label: 'talks', subject: ['Q1', 'Q2'] });
    const half = { ...talks, id: '0', subject: ['Q1'], articles: 1, prominent: 1 };
    expect(timedFacts({ ...story, facts: [talks, half] })).toEqual([talks]);
    expect(timedFacts({ ...story, facts: [half] })).toEqual([half]);
  });

  const told = (changes: Partial<Fact>) =>
    timedFacts({ ...story, facts: [fact(changes)] }).length === 1;
  const single = { articles: 1, prominent: 0 };
  const nobody = { subject: [], targets: [], at: null };

  test.each<[line: boolean, what: string, changes: Partial<Fact>]>([
    [true, 'an occurrence somewhere', { ...single }],
    [false, 'an occurrence of nobody, nowhere, in one article', { ...single, ...nobody }],
    [true, 'the same in two articles', { ...single, ...nobody, articles: 2 }],
    [
      false,
      'that somebody stated something',
      { ...single, relation: 'statement', subject: ['Q30'] },
    ],
    [
      true,
      'a joint statement',
      { ...single, relation: 'joint-statement', subject: ['Q30', 'Q796'] },
    ],
    [false, 'a statement of nobody', { relation: 'joint-statement', ...nobody }],
    [false, 'a date without an event, in one article', { ...single, kind: 'date' }],
    [true, 'a date without an event, in two', { ...single, kind: 'date', articles: 2 }],
    [
      false,
      'what is merely talked of',
      { values: flood.values.map((value) => ({ ...value, status: 'hypothetical' as const })) },
    ],
  ])('worth a line: %s: %s', (line, _, changes) => {
    expect(told(changes)).toBe(line);
  });
});

describe('names worth telling', () => {
  const [known] = story.actors;
  if (known === undefined) throw new Error('the fixture names somebody');
  const local = (
    name: string,
    changes: Partial<StoryActor> = {},
    outlet: string | null = null,
    type: DigestEntity['type'] = 'organisation',
  ) => {
    const entity = `x:${type}:test`;
    const actor = { ...known, entity, articles: 1, support: known.support.slice(0, 1), ...changes };
    const named = { name, type, lemmas: {} };
    const articles = DIGEST.articles.map((article) => ({ ...article, outlet }));
    const digest = { entities: { [entity]: named }, articles };
    return namedGroups({ ...story, actors: [actor] }, digest).length === 1;
  };

  test('one word that one article has and no list knows is not', () => {
    expect(local('Basma')).toBe(false);
    expect(local('Basma', { articles: 2 })).toBe(true);
    expect(local('Relief Society')).toBe(true);
    // Of a place that no list knows one article alone has a spelling that is not sure.
    expect(local('Relief Town', {}, null, 'place')).toBe(false);
    expect(local('Relief Town', { articles: 2 }, null, 'place')).toBe(true);
  });

  test('one in another script, or in capitals, that one article has once is not', () => {
    const [support] = known.support;
    const as = (text: string, mentions = 1) =>
      local('Relief Society', {
        mentions,
        support: support === undefined ? [] : [{ ...support, text }],
      });
    expect(as('Relief Society')).toBe(true);
    expect(as('RELIEF DESK')).toBe(false);
    expect(as('Общество Помощи')).toBe(false);
    expect(as('Общество Помощи', 2)).toBe(true);
  });

  test('who publishes an article is not', () => {
    expect(local('River Post', {}, 'River Post')).toBe(false);
    expect(local('River Post', {}, 'Lake Post')).toBe(true);
  });
});

test('a source is called by its outlet, else by its title, else by its file', () => {
  const [article] = DIGEST.articles;
  if (article === undefined) throw new Error('the fixture has an article');
  const name = (changes: Partial<DigestArticle>) =>
    sourceName({ ...article, title: 'Floods', path: 'a/b.txt', outlet: null, ...changes });
  expect(name({ outlet: 'River Post' })).toBe('River Post');
  expect(name({})).toBe('“Floods”');
  expect(name({ title: null })).toBe('b.txt');
});

test('what contradicts the day of a source is said beside it', () => {
  const [article] = DIGEST.articles;
  if (article === undefined) throw new Error('the fixture has an article');
  const contradictions = [{ from: '2024-06-01', to: null, why: 'tells “June” as past (1:4)' }];
  expect(sourceDetails({ ...article, contradictions })).toContain(
    'does not go with it: tells “June” as past (1:4)',
  );
});

describe('numbers that are worth a line', () => {
  const found = story.facts.find(
    ({ kind, category }) => kind === 'quantity' && category === 'killed',
  );
  if (found === undefined) throw new Error('the fixture counts those who were killed');
  const known = { ...found, articles: 2 };
  const inPassing = {
    ...{ ...found, id: 'x', subject: [], by: null, at: null, articles: 1, prominent: 0 },
    label: 'killed in a village',
  };
  const shown = (other: Partial<Fact>, sources = [1, 2, 3]) =>
    keyNumbers({ ...story, sources, facts: [known, { ...inPassing, ...other }] }).length === 2;

  test.each<[line: boolean, what: string, changes: Partial<Fact>]>([
    [false, 'of nobody, nowhere, told once in passing', {}],
    [true, 'in a lead', { prominent: 1 }],
    [true, 'in two articles', { articles: 2 }],
    [true, 'of somebody', { subject: ['Q30'] }],
    [true, 'the only one of its kind', { category: 'missing' }],
    [false, 'the only ones of their kind, but things', { category: 'vehicles' }],
  ])('%s: %s', (line, _, changes) => {
    expect(shown(changes)).toBe(line);
  });

  test('not what one article sets beside a number that nothing in its words tells from it', () => {
    const beside = { label: found.label, subject: ['Q30'] };
    expect(shown(beside)).toBe(false);
    expect(shown({ ...beside, articles: 2 })).toBe(true);
  });

  test('of two sources each may tell what the other leaves out', () => {
    expect(shown({}, [1, 2])).toBe(true);
  });
});

describe('what one article says of nobody', () => {
  const [value] = flood.values;
  if (value === undefined) throw new Error('the flood has a value');
  const undated = { ...value, from: null, to: null, relation: null } as const;
  const elsewhere = value.support.map((support) => ({ ...support, line: 99 }));
  const isDenied = { polarity: 'negative', status: 'planned' } as const;
  const denied = { ...undated, ...isDenied, support: elsewhere };
  const open = (changes: Partial<Fact>): readonly number[] => {
    const values = [undated, denied];
    const facts = [fact({ agreement: 'conflict', values, articles: 1, ...changes })];
    return [differences({ ...story, facts }).length, openQuestions({ ...story, facts }).length];
  };
  const nobody = { subject: [], targets: [], at: null };

  test('is neither a difference nor open: two resignations need not be one', () => {
    expect(open(nobody)).toEqual([0, 0]);
  });

  test('a line that affirms and denies one thing was misread once, and is no difference', () => {
    const values = [undated, { ...denied, support: undated.support }];
    const facts = [fact({ agreement: 'conflict', values, subject: ['Q30'] })];
    expect(differences({ ...story, facts })).toHaveLength(0);
  });

  test('days of what goes on for days are no difference', () => {
    const days = ['2024-03-23', '2024-03-26'].map((from) => ({ ...undated, from, to: from }));
    const of = (relation: string) => fact({ agreement: 'conflict', values: days, relation });
    expect(differences({ ...story, facts: [of('protest')] })).toHaveLength(0);
    expect(differences({ ...story, facts: [of('fire')] })).toHaveLength(1);
  });

  test('what is told twice without a day that could be named is no difference', () => {
    const years = (from: string) =>
      ({ ...undated, from, to: null, certainty: 'inferred' }) as const;
    const values = [years('2001-01-01'), years('2011-01-01')];
    const facts = [fact({ agreement: 'compatible', values, articles: 1 })];
    expect(differences({ ...story, facts })).toHaveLength(0);
  });

  test('unless a source says that it is not known', () => {
    const told = 'no date has been set for the talks';
    const facts = [fact({ ...nobody, articles: 1, values: [{ ...undated, unknown: told }] })];
    expect(openQuestions({ ...story, facts }).map(({ why, words }) => [why, words])).toEqual([
      ['unknown', told],
    ]);
  });

  test('and then once, of whomever one of two sources names', () => {
    const said = (unknown: string, changes: Partial<Fact>): Fact =>
      fact({ ...nobody, articles: 1, values: [{ ...undated, unknown }], ...changes });
    const questions = (...facts: readonly Fact[]): readonly unknown[] =>
      openQuestions({ ...story, facts }).map(({ fact: of, values, words }) => [
        of.subject,
        values.length,
        words,
      ]);
    const short = said('no date yet', {});
    const long = said('nobody has said when they leave', { subject: ['Q30'] });
    expect(questions(short, long)).toEqual([[['Q30'], 2, 'nobody has said when they leave']]);
    expect(questions(long, said('no date', { subject: ['Q796'] }))).toHaveLength(2);
    expect(questions(long, said('no date', { relation: 'trial' }))).toHaveLength(2);
  });

  test('but of somebody, somewhere or of what is watched it is, in two articles as a question only', () => {
    expect(open({ ...nobody, subject: ['Q30'] })).toEqual([1, 1]);
    expect(open({ ...nobody, at: 'Q796' })).toEqual([1, 1]);
    expect(open({ ...nobody, articles: 2 })).toEqual([0, 1]);
    expect(open({ ...nobody, watched: ['resignation'] })).toEqual([1, 1]);
  });
});

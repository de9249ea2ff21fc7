import { describe, expect, test } from '@jest/globals';
import { mergeLines } from '../../../src/merge/index.js';
import { OPTIONS, article } from '../../support/lines.js';
import type { ArticleSpec, Count, Happening } from '../../support/lines.js';

const strike = (at: string): Happening => ({ label: 'strike', at });
const killed = (n: number, place: Partial<Count> = {}): Count => ({
  ...{ category: 'killed', measure: 'cumulative', n },
  ...place,
});
const HINTED: Partial<Count> = { at: 'Q1-capital', atFrom: 'context' };

/** The numbers of each slot of the dead. */
function tolls(...specs: readonly ArticleSpec[]): readonly (readonly number[])[] {
  const lines = specs.map((spec, n) =>
    article(`a${String(n)}`, {
      ...{ on: '2024-05-03', titleSentences: 1, names: ['Q1-capital', 'Q1-capital', 'Q10'] },
      ...spec,
    }),
  );
  const { stories } = mergeLines(lines, OPTIONS);
  expect(stories).toHaveLength(1);
  const facts = stories.flatMap((story) => story.facts);
  return facts
    .filter(({ category }) => category === 'killed')
    .map(({ values }) => values.map(({ best }) => best ?? 0).sort((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b);
}

const here = (...counts: readonly Count[]): ArticleSpec => ({
  events: [strike('Q1-capital')],
  counts,
});

test('those of whom no place is told died in the town whose attack a story is about', () => {
  expect(tolls(here(killed(12)), here(killed(15, HINTED)))).toEqual([[12, 15]]);
});

test('not where as many tell of attacks on another town', () => {
  const other = { events: [strike('Q1-capital'), strike('Q1-port')], counts: [killed(12)] };
  expect(tolls(other, { ...other, counts: [killed(15, HINTED)] })).toEqual([[12], [15]]);
});

test('not who died in another state', () => {
  expect(tolls(here(killed(12)), here(killed(15, { at: 'Q2' })))).toEqual([[12], [15]]);
});

describe('what reports call the attack on one town', () => {
  const labels = (...told: readonly (readonly Happening[])[]): readonly string[] => {
    const lines = told.map((events, n) =>
      article(`a${String(n)}`, {
        ...{ on: '2024-05-03', titleSentences: 2, names: ['Q1-capital', 'Q1-capital', 'Q10'] },
        events,
      }),
    );
    const { stories } = mergeLines(lines, OPTIONS);
    expect(stories).toHaveLength(1);
    return stories
      .flatMap(({ facts }) => facts.map(({ label, articles }) => `${label} ${String(articles)}`))
      .sort();
  };
  const attack = (label: string, more: Partial<Happening> = {}): Happening => ({
    ...{ label, actors: ['Q2'], targets: ['Q1-capital'] },
    ...more,
  });
  const dated = { when: { value: '2024-05-02' } };

  test('is one, by the name that most give it', () => {
    const told = [attack('attack', dated), attack('missile-attack')];
    const untold = attack('missile-attack', { targets: [] });
    expect(labels(told, [attack('missile-attack')], [attack('strike'), untold])).toEqual([
      'Southern missile attack on North City 3',
    ]);
  });

  test('is an attack where they name two kinds as often', () => {
    const [one, other] = [[attack('missile-attack', dated)], [attack('drone-attack', dated)]];
    expect(labels(one, other)).toEqual(['attack by Southland on North City 2']);
  });

  test('is not the attack of somebody else, of another day or on another state', () => {
    const others = [
      attack('shelling', { actors: ['Q11'], targets: [] }),
      attack('airstrike', { targets: ['Q3'] }),
      attack('strike', { when: { value: '2024-03-01' } }),
    ];
    expect(
      labels([attack('missile-attack', dated), ...others], [attack('missile-attack')]),
    ).toEqual(
      expect.arrayContaining([
        'Southern missile attack on North City 2',
        'Southern airstrike on Eastland 1',
        'Free Guard shelling 1',
      ]),
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { COUNTS } from '../../../src/merge/telling/count-table.js';
import { LABELS } from '../../../src/merge/claims/label-table.js';
import { briefName } from '../../../src/merge/telling/labels.js';
import { fill } from '../../../src/labels/template.js';
import { amountText, numberText } from '../../../src/merge/telling/amount-text.js';
import { dateText } from '../../../src/merge/telling/date-text.js';
import { mergeLines } from '../../../src/merge/index.js';
import { OPTIONS, article } from '../../support/lines.js';
import type { Happening } from '../../support/lines.js';

const WORDS = { of: 'Northern', who: 'Northland', target: 'Ada', at: 'Southland', by: 'Guard' };
const DERIVED = {
  in: 'in Southland',
  place: 'Southland',
  party: 'Northland',
  sides: 'between Northland and Southland',
};
const NAMES = Object.keys(WORDS);

/** All ways to know some of the words and not others. */
const SITUATIONS = Array.from({ length: 2 ** NAMES.length }, (_, bits) => {
  const known = (name: string) => (bits & (1 << NAMES.indexOf(name))) !== 0;
  const words = Object.entries(WORDS).map(([name, word]) => [name, known(name) ? word : '']);
  const derived = {
    in: known('at') ? DERIVED.in : '',
    place: known('at') || known('target') ? DERIVED.place : '',
    party: known('who') || known('target') ? DERIVED.party : '',
    sides: known('who') ? DERIVED.sides : '',
    // The template is for numbers of which it is known.
    measure: 'exports',
  };
  return { ...Object.fromEntries(words), ...derived } as Record<string, string>;
});

const TEMPLATES = [
  ...Object.values(COUNTS),
  ...Object.values(LABELS).flatMap(({ fact, title, told, planned }) => [
    fact,
    title,
    told,
    planned,
  ]),
].filter((template) => template !== undefined);

describe('label templates', () => {
  test.each(TEMPLATES)('%s reads well whatever is known', (template) => {
    for (const words of SITUATIONS) {
      const text = fill(template, words);
      expect(text).toMatch(/^\p{L}.*[\p{L})]$/u);
      expect(text).not.toMatch(/[[\]{}|]|\s{2}|\s,/u);
    }
  });

  test('alternatives and optional parts', () => {
    expect(fill('[{who} held t|T]alks[ {in}]', { who: 'Northland', in: '' })).toBe(
      'Northland held talks',
    );
    expect(fill('[{who} held t|T]alks[ {in}]', { who: '', in: 'in Southland' })).toBe(
      'Talks in Southland',
    );
  });

  test('long names lose their end', () => {
    expect(briefName('Union against Fire')).toBe('Union');
    expect(briefName('Northland')).toBe('Northland');
  });
});

describe('who acts', () => {
  const labelFor = (happening: Happening) =>
    mergeLines([article('a', { on: '2024-05-01', events: [happening] })], OPTIONS).stories[0]
      ?.facts[0]?.label;
  const drones = { label: 'drone-attack', targets: ['Q2'] };

  test.each<[string, Happening]>([
    ['Northern drone attack on Southland', { ...drones, actors: ['Q1'] }],
    ['Free Guard drone attack on Southland', { ...drones, actors: ['Q11'] }],
    [
      'drone attack by Hill Country Defence Committees on Southland',
      { ...drones, actors: ['Q13'] },
    ],
    [
      'talks between Northland and Hill Country Defence Committees',
      {
        ...{ label: 'talks', type: 'CONSULT', actors: ['Q1', 'Q13'] },
      },
    ],
  ])('%s', (label, happening) => {
    expect(labelFor(happening)).toBe(label);
  });
});

describe('what is counted, where the category does not say', () => {
  const labelFor = (text: string) =>
    mergeLines(
      [
        article('a', {
          on: '2024-05-01',
          counts: [{ category: 'people', at: 'Q2', n: 40, counted: { start: 0, end: 1, text } }],
        }),
      ],
      OPTIONS,
    ).stories[0]?.facts[0]?.label;

  test.each([
    ['people', 'people in Southland'],
    ['rescuers', 'people in Southland: rescuers'],
    ['рятувальників', 'people in Southland: “рятувальників”'],
    ['rescuers of the State Emergency Service', 'people in Southland: rescuers of the State…'],
  ])('%s', (text, label) => {
    expect(labelFor(text)).toBe(label);
  });
});

describe('numbers in English', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [2_500_000, '2,500,000'],
    [-1234.5, '-1,234.5'],
    [0.25, '0.25'],
  ])('%d', (value, expected) => {
    expect(numberText(value)).toBe(expected);
  });

  const amount = { low: null, best: null, high: null, unit: null } as const;
  test.each([
    ['about 2,500', { ...amount, best: 2500, mod: 'about' as const }],
    ['more than 150', { ...amount, low: 150, best: 150, mod: 'more-than' as const }],
    ['2,500–3,000', { ...amount, low: 2500, high: 3000, mod: 'range' as const }],
    ['dozens', { ...amount, low: 20, mod: 'vague' as const }],
    ['hundreds', { ...amount, low: 200, mod: 'vague' as const }],
    ['several', { ...amount, low: 2, mod: 'vague' as const }],
    ['54%', { ...amount, best: 54, mod: 'exact' as const, unit: 'percent' }],
    ['3 USD', { ...amount, best: 3, mod: 'exact' as const, unit: 'USD' }],
    ['5', { ...amount, best: 5, mod: 'exact' as const, unit: 'person' }],
    ['a number', { ...amount, mod: 'exact' as const }],
  ])('%s', (expected, value) => {
    expect(amountText(value)).toBe(expected);
  });
});

describe('dates in English', () => {
  test.each([
    ['on 5 May 2024', '2024-05-05', '2024-05-05', 'at', []],
    ['in May 2024', '2024-05-01', '2024-05-31', 'at', []],
    ['in February 2024', '2024-02-01', '2024-02-29', 'at', []],
    ['in 2024', '2024-01-01', '2024-12-31', 'at', []],
    ['by September 2025', '2025-09-01', '2025-09-30', 'by', []],
    ['until the end of September 2025', null, '2025-09-30', 'until', []],
    ['between 5 May 2024 and 7 May 2024', '2024-05-05', '2024-05-07', 'at', []],
    [
      'on a Saturday in January 2024',
      '2024-01-06',
      '2024-01-27',
      'at',
      ['2024-01-06', '2024-01-27'],
    ],
    [
      'between 27 January 2024 and 3 February 2024',
      '2024-01-27',
      '2024-02-03',
      'at',
      ['2024-01-27', '2024-02-03'],
    ],
  ] as const)('%s', (expected, from, to, relation, candidates) => {
    expect(dateText({ from, to, relation, candidates })).toBe(expected);
  });

  test('nothing known, nothing said', () => {
    expect(dateText({ from: null, to: null, relation: 'at', candidates: [] })).toBeNull();
    // "on a Saturday after 28 December" does not say which.
    expect(dateText({ from: '2019-12-28', to: null, relation: 'at', candidates: [] })).toBeNull();
  });
});

import { expect, test } from '@jest/globals';
import { mergeLines } from '../../../src/merge/index.js';
import { OPTIONS, article } from '../../support/lines.js';
import type { Happening } from '../../support/lines.js';

const labels = (...events: readonly Happening[]): readonly string[] =>
  mergeLines([article('a', { on: '2024-05-03', events })], OPTIONS)
    .stories.flatMap(({ facts }) => facts.map(({ label }) => label))
    .sort();

const DELIVERY: Happening = { label: 'arms-delivery', type: 'AID' };
const BY = { value: '2024-12', relation: 'by' as const, from: null, to: '2024-12-31' };

test('an event of nobody takes over who takes part, where all others of its kind agree', () => {
  const dated = { ...DELIVERY, when: { value: '2024-05-01' } };
  expect(labels({ ...DELIVERY, actors: ['Q1'] }, dated)).toEqual(['Northern arms delivery']);
});

test('what is planned again is not by whoever did it before', () => {
  const planned: Happening = { ...DELIVERY, status: 'planned', when: BY };
  expect(labels({ ...DELIVERY, actors: ['Q1'] }, planned)).toEqual([
    'Northern arms delivery',
    'arms delivery',
  ]);
});

test('talks that go on have the sides of those that were held', () => {
  const talks: Happening = { label: 'talks', type: 'CONSULT' };
  const planned: Happening = { ...talks, status: 'planned', when: BY };
  expect(labels({ ...talks, actors: ['Q1', 'Q2'] }, planned)).toEqual([
    'Northern–Southern talks',
    'Northern–Southern talks',
  ]);
});

test('a treaty of a year long past is not of those who sign another', () => {
  const treaty: Happening = { label: 'agreement', type: 'AGREE' };
  const of = (value: string, grain: 'year' | 'day') =>
    labels(
      { ...treaty, actors: ['Q1', 'Q2'] },
      { ...treaty, when: { value, grain, from: value, to: value } },
    );
  expect(of('1961', 'year')).toContain('agreement');
  expect(of('2024-05-01', 'day')).not.toContain('agreement');
});

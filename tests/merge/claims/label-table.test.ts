import { expect, test } from '@jest/globals';
import { FRAMES } from '../../../src/extract/events/triggers/frames.js';
import { LABELS } from '../../../src/merge/claims/label-table.js';
import { fill } from '../../../src/labels/template.js';

const WORDS = {
  of: 'French',
  who: 'France',
  target: 'Chad',
  at: 'Mali',
  in: 'in Mali',
  place: 'Chad',
  party: 'Chad',
  person: 'Habre',
  country: 'Chad',
  sides: 'between France and Mali',
};

test('every event that packs may tell has English of its own', () => {
  expect(Object.keys(FRAMES).filter((label) => !Object.hasOwn(LABELS, label))).toEqual([]);
});

test.each(Object.entries(LABELS))('%s reads with and without names', (_, template) => {
  for (const text of [template.fact, template.title, template.told, template.planned]) {
    if (text === undefined) continue;
    for (const words of [WORDS, {}]) {
      expect(fill(text, words)).toMatch(/^[A-Za-z][A-Za-z –,'-]*[a-z]$/u);
    }
  }
});

test.each([
  ['earthquake', { at: 'Bingöl', in: 'in Bingöl' }, 'earthquake in Bingöl'],
  ['tariff', { of: 'US', target: 'Brazil' }, 'US tariffs on Brazil'],
  ['expulsion', { of: 'Polish', target: 'Russia' }, 'Polish expulsion of diplomats of Russia'],
  ['ties-severed', { who: 'Bolivia', target: 'Israel' }, 'ties broken off by Bolivia with Israel'],
  ['resignation', { who: 'Portugal', country: 'Portugal' }, 'resignation in Portugal'],
  ['labour-strike', { in: 'in Argentina' }, 'labour strike in Argentina'],
])('%s: %j', (label, words, expected) => {
  expect(fill(LABELS[label]?.fact ?? '', words)).toBe(expected);
});

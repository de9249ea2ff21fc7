import { describe, expect, test } from '@jest/globals';
import { counter } from '../../../src/match/index.js';
import { quantitiesOf } from '../../support/quantities.js';

const HOSTILE: readonly (readonly [name: string, code: string, unit: string])[] = [
  ['commas', 'en', '1,'],
  ['groups', 'ru', '1 000 000 '],
  ['dashes', 'uk', '1-'],
  ['points', 'en', '1.1.'],
  ['words', 'ru', 'сто тысяч '],
  ['joined words', 'ar', 'خمسة و'],
  ['modifiers', 'ru', 'более не менее около '],
  ['counts', 'en', 'killed 3 soldiers and wounded 5 '],
  ['currencies', 'en', '$1 $'],
  ['fractions', 'en', '1/2 '],
];

/** Instructions that the matcher runs for a text. */
function stepsOf(code: string, text: string): number {
  counter.steps = 0;
  quantitiesOf(code, text);
  return counter.steps;
}

describe('hostile digit runs', () => {
  test.each(HOSTILE)('%s: twice the text takes about twice the steps', (_, code, unit) => {
    const once = stepsOf(code, unit.repeat(500));
    const twice = stepsOf(code, unit.repeat(1000));
    expect(twice).toBeLessThan(2.3 * once + 2000);
  });
});

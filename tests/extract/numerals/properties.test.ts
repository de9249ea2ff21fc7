import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addNumerals } from '../../../src/extract/numerals/index.js';
import { sectionOf } from '../../support/section.js';
import { SPELLERS } from './spellers.js';

/** Numbers below 10^15 of every length, with zeros in between. */
const numbers = fc.oneof(
  fc.integer({ min: 0, max: 1999 }),
  fc.integer({ min: 0, max: 999_999_999_999 }),
  fc.integer({ min: 0, max: 999_999_999_999_999 }),
  fc
    .tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom(1e3, 1e6, 1e9, 1e12),
      fc.integer({ min: 0, max: 999 }),
    )
    .map(([group, scale, rest]) => group * scale + rest),
);

describe.each(SPELLERS)('numbers in words, %s', (_, code, spell) => {
  test('are read back', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        const text = spell(value);
        const section = sectionOf(code, text);
        const numerals = addNumerals(section);
        // «тысячи» alone is a vague word.
        if (numerals[0]?.vague === true && value === 1000) return;
        expect({ text, values: numerals.map((numeral) => numeral.value) }).toEqual({
          text,
          values: [value],
        });
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

test.each(['ru', 'uk', 'ar', 'en'])('%s: numbers in digits are read back', (code) => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 999_999_999_999 }),
      fc.constantFrom(' ', '\u00a0', '\u202f', "'"),
      (value, mark) => {
        const text = String(value).replace(/\B(?=(?:\d{3})+$)/gu, mark);
        expect(addNumerals(sectionOf(code, text)).map((numeral) => numeral.value)).toEqual([value]);
      },
    ),
    { numRuns: 200, seed: 7 },
  );
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { createDetector } from '../../src/detect/index.js';
import { sample, withoutAddresses } from '../../src/detect/sample.js';
import { wordsOf } from '../../src/detect/words.js';
import { MODEL } from './model.js';

test('the work does not grow with the length of a long text', () => {
  const looked = (length: number): number => wordsOf(sample('слово '.repeat(length))).length;
  expect(looked(100)).toBe(100);
  expect(looked(10_000)).toBeLessThan(600);
  expect(looked(1_000_000)).toBe(looked(10_000));
});

test('a long text is looked at from its beginning to its end', () => {
  const parts = ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.repeat(10_000));
  const seen = new Set(sample(parts.join('')).replaceAll(' ', ''));
  expect([...seen]).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('addresses go, words stay', () => {
  expect(withoutAddresses('see https://example.com/a?b=c or desk@example.org now')).toBe(
    'see   or   now',
  );
  expect(withoutAddresses('Sarbaz.kz пишет')).toBe('  пишет');
  expect(withoutAddresses('The end. A new one, e.g. this.')).toBe('The end. A new one, e.g. this.');
});

test('any string gives a guess whose parts fit together', () => {
  const detect = createDetector(MODEL);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { code, script, confidence } = detect(text);
      expect(code).toMatch(/^[a-z]{2,3}$/);
      expect(script).toMatch(/^[A-Z][a-z]{3}$/);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThan(1);
      expect(detect(text)).toEqual({ code, script, confidence });
    }),
  );
});

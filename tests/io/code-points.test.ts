import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codePointIndex } from '../../src/io/code-points.js';

// Any mixture, with pairs often and with halves of pairs alone.
const text = fc
  .array(fc.constantFrom('a', 'ї', 'ع', '🦔', '𝕏', '\uD83E', '\uDD94', '\r\n', 'e\u0301'))
  .map((parts) => parts.join(''));

describe('codePointIndex', () => {
  test('every code point begins where Array.from says', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { toCodePoint, toUtf16 } = codePointIndex(raw);
        let offset = 0;
        for (const [index, character] of Array.from(raw).entries()) {
          expect(toCodePoint(offset)).toBe(index);
          expect(toUtf16(index)).toBe(offset);
          offset += character.length;
        }
        expect(toCodePoint(raw.length)).toBe(Array.from(raw).length);
        expect(toUtf16(Array.from(raw).length)).toBe(raw.length);
      }),
    );
  });

  test('a citation cut by code points is the one cut by code units', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (raw, a, b) => {
        const { toCodePoint, toUtf16 } = codePointIndex(raw);
        const points = Array.from(raw);
        const [start, end] = [a, b].map((n) => n % (points.length + 1)).sort((x, y) => x - y);
        const cited = raw.slice(toUtf16(start ?? 0), toUtf16(end ?? 0));
        expect(cited).toBe(points.slice(start, end).join(''));
        expect(toCodePoint(toUtf16(start ?? 0))).toBe(start);
      }),
    );
  });

  test('inside a pair counts as its start', () => {
    expect(codePointIndex('a🦔b').toCodePoint(2)).toBe(1);
  });

  test('a million pairs are prepared and asked in linear time', () => {
    const raw = '🦔a'.repeat(1_000_000);
    const started = performance.now();
    const { toCodePoint } = codePointIndex(raw);
    let sum = 0;
    for (let offset = 0; offset < 300_000; offset += 3)
      sum += toCodePoint(offset) - (offset / 3) * 2;
    expect(sum).toBe(0);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scan } from '../../src/text/scan.js';

const cut = (text: string): string =>
  scan(text)
    .map((t) => text.slice(t.start, t.end))
    .join('|');

describe('scan', () => {
  test.each([
    ['письмо из Багдада', 'письмо|из|Багдада'],
    ['300 000людей', '300|000|людей'],
    ['حوالي200', 'حوالي|200'],
    ['15 و16 نيسان', '15|و|16|نيسان'],
    ['2,5-3 тысячи', '2|,|5|-|3|тысячи'],
    ['зобов’язання', 'зобов’язання'],
    ["Iran's", "Iran|'s"],
    ['Iran’s role', 'Iran|’s|role'],
    ["O'Neill's", "O'Neill|'s"],
    ["'s", "'s"],
    ['‘Iran’', '‘|Iran|’'],
    ['про-иранских', 'про|-|иранских'],
    ['см. https://t.me/abc?x=1 и', 'см|.|https://t.me/abc?x=1|и'],
    ['قُتِلَ', 'قُتِلَ'],
    ['a😀b', 'a|😀|b'],
    ['U.S.', 'U|.|S|.'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  test('says where white space stands, no-break spaces included', () => {
    expect(scan('2\u00a0500 чел.').map((t) => t.spaced)).toEqual([true, true, true, false]);
  });

  test.each([
    ['Ирак', 'capital'],
    ['США', 'upper'],
    ['войск', 'lower'],
    ['العراق', 'none'],
    ['eBay', 'mixed'],
    ['Х', 'capital'],
  ])('casing of %s', (text, casing) => {
    expect(scan(text)[0]?.casing).toBe(casing);
  });

  test('tokens are in order, do not overlap, and leave out only white space and invisibles', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0;
        for (const token of scan(text)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(at, token.start)).toMatch(/^[\s\u0085\p{Cf}]*$/u);
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u0085\p{Cf}]*$/u);
      }),
    );
  });
});

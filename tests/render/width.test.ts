import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { isCommon, loadWidths, shownCharacters, widthOf } from '../../src/render/width.js';

test('common characters are measured as string-width does, alone and together', () => {
  const all = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code));
  const common = all.filter(isCommon);
  expect(common.length).toBeGreaterThan(1500);
  expect(common.filter((text) => widthOf(text) !== stringWidth(text))).toEqual([]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...common), { maxLength: 12 }), (characters) => {
      const text = characters.join('');
      expect([text, widthOf(text)]).toEqual([text, stringWidth(text)]);
    }),
    { numRuns: 500 },
  );
});

test('uncommon characters are exact once they have been announced', async () => {
  await loadWidths('会議 👨‍👩‍👧 1️⃣');
  expect(widthOf('会議')).toBe(4);
  expect(widthOf('👨‍👩‍👧')).toBe(2);
  expect(widthOf('1️⃣')).toBe(2);
});

test('characters are told apart as Unicode does, also without its tables', () => {
  const segmenter = new Intl.Segmenter('en');
  const common = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter(
    isCommon,
  );
  const expectSame = (text: string): void => {
    const segments = Array.from(segmenter.segment(text), ({ segment }) => segment);
    expect([text, ...shownCharacters(text)]).toEqual([text, ...segments]);
  };
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...common), { maxLength: 40 }), (characters) => {
      expectSame(characters.join(''));
    }),
    { numRuns: 300 },
  );
  // Whole alphabets, in their order and against it.
  const plain = common.filter((character) => !/[\p{Mn}\p{Cf}]/u.test(character));
  expectSame(plain.join(''));
  expectSame(plain.toReversed().join(''));
  expectSame('e\u0301 👨‍👩‍👧 кишка́');
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scan } from '../../src/text/scan.js';
import { tokensIn } from '../../src/text/tokens-in.js';

/** Pieces at whose joints words, numbers, addresses and apostrophes begin, end and are cut. */
const PIECE = fc.constantFrom(
  ...['Iran', "'s", '’', 'зобов', 'язання', ' ', '\n', '2', ',5', '-', 'https://', 't.me/a'],
  ...['www.', '\u00ad', '\u200f', 'وَ', '\u0301', '😀', '𝐀', '.', '«', '\u00a0', '14:20', 'U.S.'],
);
const TEXT = fc.array(PIECE, { maxLength: 8 }).map((pieces) => pieces.join(''));

describe('tokensIn', () => {
  test('cuts every part of a text as it would be cut alone', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        for (let from = 0; from <= text.length; from++) {
          for (let to = from; to <= text.length; to++) {
            expect([from, to, ...tokensIn(text, from, to)]).toEqual([
              from,
              to,
              ...scan(text, from, to),
            ]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('takes the tokens of a text from one scan', () => {
    const text = 'Iran and Iraq\nagree';
    expect(tokensIn(text, 5, 13)[1]).toBe(tokensIn(text, 9, 19)[0]);
  });

  test('tells texts apart that begin alike', () => {
    expect(tokensIn('Iran', 0, 4).map(({ key }) => key)).toEqual(['iran']);
    expect(tokensIn('Iran agrees', 0, 11).map(({ key }) => key)).toEqual(['iran', 'agrees']);
  });
});

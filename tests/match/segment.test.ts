import { describe, expect, test } from '@jest/globals';
import { CliticSplitter, type CliticRules } from '../../src/match/index.js';
import { scan, toKey } from '../../src/text/index.js';

const RULES: CliticRules = {
  split: ['و', 'ف', 'ب', 'ل', 'ك', 'س'].map(toKey),
  article: toKey('ال'),
  before: { س: ['ي', 'ت', 'ن', 'أ'].map(toKey) },
  opening: { و: ['أ', 'إ'] },
  short: { و: [toKey('في')] },
  fused: { ل: toKey('لل') },
};
const WORDS = new Set(['وادي', 'أدى', 'عراق', 'لأنه', 'أنه', 'جيش', 'في', 'من'].map(toKey));

/** The words of a text as they are split, written out. */
function split(raw: string): string[] {
  return new CliticSplitter(RULES, (key) => WORDS.has(key))
    .split(scan(raw), raw)
    .map(({ start, end }) => raw.slice(start, end));
}

describe('particles that are written with the word behind them', () => {
  test.each([
    ['وجيش', ['و', 'جيش']],
    ['وللعراق', ['و', 'ل', 'لعراق']],
    ['وادي', ['وادي']],
    ['وأدى', ['و', 'أدى']],
    ['لأنه', ['لأنه']],
    ['وزان', ['وزان']],
    ['وفي', ['و', 'في']],
    ['ومن', ['ومن']],
    ['بفي', ['بفي']],
  ])('%s', (raw, expected) => {
    expect(split(raw)).toEqual(expected);
  });
});

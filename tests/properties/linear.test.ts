import { beforeAll, describe, expect, test } from '@jest/globals';
import { openResources } from '../../src/io/resources/resources.js';
import { counter } from '../../src/match/index.js';
import { extractDocument } from '../../src/pipeline.js';
import type { Resources } from '../../src/resources.js';
import { rawDocument } from '../support/documents.js';

let resources: Resources;
beforeAll(async () => {
  resources = await openResources();
});

/** Pieces that, repeated, give a matcher the most ways to begin and to go on. */
const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1 ',
  'digits without spaces': '7',
  years: '2024 ',
  'digits and commas': '12, ',
  'digits with points': '1.',
  'digits and dashes': '10-',
  'digits and slashes': '3/',
  brackets: '( [ ',
  'closed brackets': '(1) ',
  quotes: '« " ',
  'quoted words': '«мир» ',
  dashes: '– - ',
  'capital words': 'Іван Petro ',
  'capital letters': 'А ',
  initials: 'А. Б. ',
  'Russian and': 'и ',
  'Arabic and': 'و ',
  'Arabic clitics': 'وبال',
  'from and to': 'с по от до ',
  months: 'май ',
  'days and months': '5 мая и ',
  'number words': 'сто двадцать тысяч ',
  'English number words': 'two hundred and ',
  'Arabic number words': 'خمسة وعشرون ',
  'verbs of saying': 'сказал ',
  states: 'США Ирак ',
  'states and troops': 'US troops in Iraq and ',
  killed: 'killed 5 and ',
  percent: '5% ',
  money: '$5 ',
  'line ends': 'а\n',
  'full stops': '. ',
  'combining marks': 'a\u0301',
  abbreviations: 'Долл. ',
};

function stepsFor(raw: string, language: string): number {
  counter.steps = 0;
  extractDocument(rawDocument(raw, { language }), resources, { clean: false });
  return counter.steps;
}

const CASES = Object.entries(HOSTILE).flatMap(([name, piece]) =>
  ['ru', 'uk', 'ar', 'en'].map((language) => ({ name, piece, language })),
);

describe('matcher steps at most double when a text doubles', () => {
  test.each(CASES)('$name in $language', ({ piece, language }) => {
    const once = stepsFor(piece.repeat(800), language);
    const twice = stepsFor(piece.repeat(1600), language);
    // At the ends of a text fewer ways are open, so twice the text has a few steps more than twice as many.
    expect(twice).toBeLessThanOrEqual(once * 2 + 2000);
  });

  test('and some of these texts make the matcher work', () => {
    expect(stepsFor('5 мая и '.repeat(1500), 'ru')).toBeGreaterThan(10_000);
  });
});

/** Milliseconds for about so many characters. */
function timeFor(piece: string, characters: number, start = ''): number {
  const raw = start + piece.repeat(Math.ceil(characters / piece.length));
  const started = performance.now();
  extractDocument(rawDocument(raw, { language: 'ru' }), resources, { clean: false });
  return performance.now() - started;
}

// What is done outside the matcher has no counter. Four times the text would take sixteen times the time if it were quadratic.
describe('and so does time, nearly', () => {
  test.each([
    'digits',
    'capital words',
    'days and months',
    'states and troops',
    'quoted words',
    'killed',
  ])(
    '%s',
    (name) => {
      const piece = HOSTILE[name] ?? '';
      timeFor(piece, 5000);
      const short = timeFor(piece, 12_000);
      const long = timeFor(piece, 48_000);
      expect(long).toBeLessThan(10 * short + 500);
    },
    60_000,
  );

  // What is quick for each piece shows only in long texts.
  test.each([
    ['one word without an end', 'а', 'И'],
    ['abbreviations', HOSTILE['abbreviations'] ?? '', ''],
    ['counts in many sentences', '1 2 3, (4) 5. ', ''],
  ])(
    '%s',
    (_, piece, start) => {
      timeFor(piece, 5000, start);
      const short = timeFor(piece, 40_000, start);
      const long = timeFor(piece, 320_000, start);
      expect(long).toBeLessThan(16 * short + 500);
    },
    120_000,
  );
});

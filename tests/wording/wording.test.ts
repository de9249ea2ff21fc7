import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { ENGLISH, OUTPUT_LANGUAGES, Wording, phraseIn } from '../../src/wording/index.js';
import { readWording } from '../../src/wording/build/read-wording.js';
import { amountText } from '../../src/merge/telling/amount-text.js';
import { LANGUAGES, ROOT } from '../support/packs.js';

const OTHERS = OUTPUT_LANGUAGES.filter((code) => code !== 'en');

function wordingOf(code: string): Wording {
  const catalogue = readWording(LANGUAGES, code);
  if (catalogue === null) throw new Error(`no catalogue of ${code}`);
  return new Wording(catalogue);
}

const [ru, uk, ar] = [wordingOf('ru'), wordingOf('uk'), wordingOf('ar')];

const NUMBER = { low: null, best: 2500, high: null, mod: 'about', unit: 'person' } as const;

describe.each(OTHERS)('the catalogue of %s', (code) => {
  const { catalogue } = wordingOf(code);

  test('has every form of every count that its language asks for', () => {
    const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    const missing = Object.entries(catalogue.counts).flatMap(([key, given]) =>
      forms.filter((form) => given[form] === undefined).map((form) => `${key}.${form}`),
    );
    expect(missing).toEqual([]);
  });

  test('is written in no English letters but for an option', () => {
    const lists = [catalogue.months, catalogue['months-of'], catalogue['weekdays-short']].flat();
    const texts = [
      ...Object.values(catalogue.texts),
      ...Object.values(catalogue.phrases),
      ...Object.values(catalogue.units),
      ...lists,
    ];
    const bare = texts.map((text) => text.replace(/\{[a-z]+\}|--format json|--doubtful/gu, ''));
    expect(bare.filter((text) => /[A-Za-z{}]/u.test(text))).toEqual([]);
  });
});

describe('what is no catalogue', () => {
  const folder = mkdtempSync(join(tmpdir(), 'digest-wording-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const whole = readFileSync(join(LANGUAGES, 'ru', 'wording.yaml'), 'utf8');

  test.each([
    ['texts: has no timeline', whole.replace(/^ {2}timeline: .*\n/mu, '')],
    ['texts: nothing asks for timelines', whole.replace(/^ {2}timeline:/mu, '  timelines: x\n$&')],
    ['about: has other names in braces', whole.replace('около {n}', 'около')],
    ['phrases: has no it names {name}', whole.replace(/^ {2}"it names .*\n/mu, '')],
    ['months: must list 12', whole.replace('[январь, ', '[')],
    ['articles: needs other:', whole.replace(', other: "{n} статьи"', '')],
  ])('%s', (problem, yaml) => {
    mkdirSync(join(folder, 'xx'), { recursive: true });
    writeFileSync(join(folder, 'xx', 'wording.yaml'), yaml);
    expect(() => readWording(folder, 'xx')).toThrow(problem);
  });

  test('a language may have none', () => {
    expect(readWording(folder, 'yy')).toBeNull();
  });
});

test.each([
  [ENGLISH, ['1 article', '2 articles', '5 articles', '21 articles']],
  [ru, ['1 статья', '2 статьи', '5 статей', '21 статья']],
  [uk, ['1 стаття', '2 статті', '5 статей', '21 стаття']],
  [ar, ['مقال واحد', 'مقالان', '5 مقالات', '21 مقالاً']],
])('counts stand in the form that goes with them', (wording, expected) => {
  expect([1, 2, 5, 21].map((n) => wording.count('articles', n))).toEqual(expected);
});

test('thousands stand apart as the language has them', () => {
  const numbers = (wording: Wording) =>
    [2500, 58_000, 1_234_567.5, -2000].map((n) => wording.number(n));
  expect(numbers(ENGLISH)).toEqual(['2,500', '58,000', '1,234,567.5', '-2,000']);
  expect(numbers(ru)).toEqual(['2500', '58\u00a0000', '1\u00a0234\u00a0567,5', '-2000']);
  expect(numbers(ar)).toEqual(['2,500', '58,000', '1,234,567.5', '-2,000']);
});

test('amounts say how they are bounded', () => {
  const amounts = (wording: Wording) => [
    amountText(NUMBER, wording),
    amountText({ ...NUMBER, low: 2500, best: null, high: 3000, mod: 'range' }, wording),
    amountText({ ...NUMBER, low: 2_000_000, best: null, high: 3_000_000 }, wording),
    amountText({ ...NUMBER, low: 150, best: 150, mod: 'at-least' }, wording),
    amountText({ ...NUMBER, low: 20, best: null, mod: 'vague' }, wording),
    amountText({ ...NUMBER, best: 3, mod: 'exact', unit: 'km' }, wording),
    amountText({ ...NUMBER, best: 7, mod: 'exact', unit: 'percent' }, wording),
  ];
  expect(amounts(ENGLISH)).toEqual([
    ...['about 2,500', '2,500–3,000', '2–3 million', 'at least 150', 'dozens', '3 km', '7%'],
  ]);
  expect(amounts(ru)).toEqual([
    ...['около 2500', 'от 2500 до 3000', 'от 2 до 3 млн', 'не менее 150', 'десятки', '3 км', '7%'],
  ]);
  expect(amounts(uk)).toEqual([
    ...['близько 2500', 'від 2500 до 3000', 'від 2 до 3 млн', 'щонайменше 150', 'десятки'],
    ...['3 км', '7%'],
  ]);
});

test('every reason that merging gives has its phrase', () => {
  const source = readFileSync(join(ROOT, 'src', 'merge', 'values', 'relate.ts'), 'utf8');
  const reasons = [...source.matchAll(/reason: '([^']+)'/gu)].map(([, reason = '']) => reason);
  expect(reasons.length).toBeGreaterThan(8);
  // What is equal is one line and needs no reason.
  const unknown = reasons.filter((reason) => !(reason in ru.catalogue.phrases));
  expect([...new Set(unknown)]).toEqual(['equal']);
});

test('phrases are found by their English words, and what fills them is said in the language', () => {
  const name = (slot: string, text: string) => (slot === 'name' && text === 'Iraq' ? 'Ирак' : text);
  expect(phraseIn('it names Iraq', ru.catalogue, name)).toBe('названо: Ирак');
  expect(phraseIn('Iraq is named in the sentences before', ru.catalogue, name)).toBe(
    'Ирак: названо в предыдущих предложениях',
  );
  expect(phraseIn('talks: “суботу” (3:2) beside 1:21', ru.catalogue, name)).toBe(
    'talks: “суботу” (3:2), сверено с 1:21',
  );
  expect(phraseIn('tells “2014 році” as past', ru.catalogue, name)).toBe(
    '“2014 році” уже в прошлом',
  );
  expect(phraseIn('something else', ru.catalogue, name)).toBeNull();
});

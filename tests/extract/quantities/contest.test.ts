import { expect, test } from '@jest/globals';
import { readCounts, type Count } from './news.js';

/** `20 of Hamas | 30`: value and whose. */
const inShort = ({ value, fields: { of } }: Count): string =>
  of === null ? value : `${value} of ${of}`;

test.each([
  [
    'en',
    'With all votes counted, Alternative for Germany, led by Alice Weidel, came in second with 21%.',
    '21 of Alternative for Germany',
  ],
  [
    'en',
    'Macron took 58% of the vote while his rival Le Pen received 42%.',
    '58 of Emmanuel Macron | 42 of Marine Le Pen',
  ],
  ['en', 'Fidesz won 135 seats in the vote, Jobbik 10.', '135 of Fidesz | 10 of Jobbik'],
  ['en', 'Macron and Le Pen won 58% and 42% of the vote.', '58 | 42'],
  ['en', 'Macron won 58% of the vote, a far-left rival 20%.', '58 of Emmanuel Macron | 20'],
  ['en', 'Macron received 58% of the aid that was pledged.', '58'],
  [
    'ru',
    'Голоса подсчитаны. На втором месте «Альтернатива для Германии» с результатом 21%.',
    '21 of Alternative for Germany',
  ],
  ['ru', 'Макрона и Ле Пен поддержали 58% и 42% избирателей.', '58 | 42'],
  [
    'uk',
    'Голоси підраховано. На другому місці «Альтернатива для Німеччини» з результатом 21%.',
    '21 of Alternative for Germany',
  ],
  [
    'ar',
    'حصل ماكرون على 58 في المئة من الأصوات، تليه لوبان بحصولها على 42 في المئة.',
    '58 of Emmanuel Macron | 42 of Marine Le Pen',
  ],
])('%s: %s', (code, text, expected) => {
  expect(readCounts(code, text).map(inShort).join(' | ')).toBe(expected);
});

import { describe, expect, test } from '@jest/globals';
import { addNumerals } from '../../../src/extract/numerals/index.js';
import { tokenSpan } from '../../../src/extract/section.js';
import { sectionOf } from '../../support/section.js';

/** `text=value`, `text=low..high`, `text>=value` for vague words. */
function read(code: string, text: string): string {
  const section = sectionOf(code, text);
  return addNumerals(section)
    .map(({ first, end, value, high, vague }) => {
      const span = tokenSpan(section.stream.tokens, first, end);
      const number = high === null ? `${vague ? '>' : ''}=${value}` : `=${value}..${high}`;
      return `${text.slice(span.start, span.end)}${number}`;
    })
    .join('; ');
}

describe('numbers in digits and words', () => {
  test.each([
    ['ru', 'около 2500 военных', '2500=2500'],
    ['ru', '2\u00a0500 военных', '2\u00a0500=2500'],
    ['ru', '300 000людей', '300 000=300000'],
    ['ru', '58 тысяч человек', '58 тысяч=58000'],
    ['ru', '2,5-3 тысячи', '2,5-3 тысячи=2500..3000'],
    ['ru', 'от 900 до 2 тысяч', '900=900; 2 тысяч=2000'],
    [
      'ru',
      'двадцать один танк и триста сорок пять машин',
      'двадцать один=21; триста сорок пять=345',
    ],
    ['ru', 'две тысячи пятьсот', 'две тысячи пятьсот=2500'],
    ['ru', 'двух миллионов трёхсот тысяч пяти', 'двух миллионов трёхсот тысяч пяти=2300005'],
    ['ru', 'полтора миллиона', 'полтора миллиона=1500000'],
    ['ru', 'десятки тысяч и сотни', 'десятки тысяч>=20000; сотни>=200'],
    ['ru', '1,5 млн. рублей', '1,5 млн.=1500000'],
    ['ru', 'тысяча человек', 'тысяча=1000'],
    ['ru', '12-05-2024', '12=12; 05=5; 2024=2024'],
    ['ru', 'двое, трое', 'двое=2; трое=3'],
    ['uk', 'майже 2 500 військових', '2 500=2500'],
    ['uk', 'двадцяти п’яти тисяч', 'двадцяти п’яти тисяч=25000'],
    ['uk', 'тисяча дев’ятсот сорок один', 'тисяча дев’ятсот сорок один=1941'],
    ['uk', 'п’ятьох', 'п’ятьох=5'],
    ['en', 'two hundred and five troops', 'two hundred and five=205'],
    ['en', 'twenty-one soldiers', 'twenty-one=21'],
    ['en', '2,500 troops and 2.5 million', '2,500=2500; 2.5 million=2500000'],
    ['en', '1,200-1,500 fighters', '1,200-1,500=1200..1500'],
    ['en', 'dozens of attacks', 'dozens>=24'],
    ['en', 'three thousand four hundred', 'three thousand four hundred=3400'],
    ['en', 'between two and three', 'two=2; three=3'],
    ['ar', 'خمسة وعشرون جنديا', 'خمسة وعشرون=25'],
    ['ar', 'ثلاثمئة وخمسة وأربعون', 'ثلاثمئة وخمسة وأربعون=345'],
    ['ar', 'خلال الاثني عشر شهرا', 'الاثني عشر=12'],
    ['ar', 'ألفين وخمسمئة', 'ألفين وخمسمئة=2500'],
    ['ar', 'حوالي 2500 جندي', '2500=2500'],
    ['ar', '٢٥ ألف', '٢٥ ألف=25000'],
    ['ar', 'مئة ألف', 'مئة ألف=100000'],
    ['ar', 'ثلاثة ملايين ومئتي ألف', 'ثلاثة ملايين ومئتي ألف=3200000'],
  ])('%s %s', (code, text, expected) => {
    expect(read(code, text)).toBe(expected);
  });
});

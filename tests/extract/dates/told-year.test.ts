import { describe, expect, test } from '@jest/globals';
import { datesOf } from '../../support/dates.js';

/** Values of the dates of an undated text. */
function values(language: string, text: string): string[] {
  return datesOf(language, text, null).mentions.map(({ value }) => value);
}

describe('the year of the story', () => {
  test('is that of a month without one', () => {
    expect(values('en', 'The war began in 1942. In August the city fell.')).toEqual([
      '1942',
      '1942-08',
    ]);
  });
  test.each([
    ['en', 'The colony was returned in 1997. They protest against what was decided last August.'],
    ['ar', 'أعيدت المستعمرة عام 1997. ويحتجون على ما تقرر في أغسطس الماضي.'],
  ])('is not that of a month counted from the article: %s', (language, text) => {
    expect(values(language, text)).toEqual(['1997', 'XXXX-08']);
  });
});

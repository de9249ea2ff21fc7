import { describe, expect, test } from '@jest/globals';
import { valuesOf } from '../../support/dates.js';

describe('a month in which a day lies that is known by name', () => {
  test.each([
    [
      'en',
      'The Oct. 7 attack began it. The shelling started in mid-October.',
      '2023-10-07 | 2023-10 MID',
    ],
    [
      'uk',
      'Напади тривають із середини жовтня. Перемовини йшли ще до 7 жовтня, до війни в Газі.',
      null,
    ],
    ['ru', 'Обстрелы начались в октябре. После нападения 7 октября границу закрыли.', null],
  ])('%s: is of its year where the article has no date: %s', (code, text, values) => {
    const found = valuesOf(code, text);
    expect(found).toContain('2023-10-07');
    expect(found).not.toContain('XXXX');
    if (values !== null) expect(found.startsWith('2023-10-07')).toBe(true);
  });

  test('another month stays open', () => {
    expect(
      valuesOf('en', 'The Oct. 7 attack began it. The shelling started in mid-March.'),
    ).toContain('XXXX-03');
  });

  test('an article with a day of its own goes by that', () => {
    const text = 'The Oct. 7 attack began it. The shelling started in October.';
    expect(valuesOf('en', text, '2025-11-02')).toContain('2025-10');
  });

  test('a year that is written names no other date', () => {
    expect(
      valuesOf('en', 'The war began on 7 October 2022.\n\nThe shelling started in October.'),
    ).toContain('XXXX-10');
  });
});

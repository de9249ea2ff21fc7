import { describe, expect, test } from '@jest/globals';
import { quantitiesOf } from '../../support/quantities.js';

/** `12 of 60`: each part of a text with its whole. */
const partsOf = (code: string, text: string): readonly string[] => {
  const found = quantitiesOf(code, text);
  return found.flatMap(({ relation, best }) => {
    const whole = found.find(({ id }) => id === relation?.mention);
    return relation?.type === 'part-of' && whole ? [`${best} of ${whole.best}`] : [];
  });
};

describe('a part and the whole beside it', () => {
  test.each([
    ['ru', 'Из 60 задержанных 12 остаются под стражей.', ['12 of 60']],
    ['ru', 'Из 60 задержанных 12 отпустили, 48 остались в полиции.', ['12 of 60', '48 of 60']],
    ['ru', 'Сбито 43 из 50 беспилотников.', ['43 of 50']],
    ['uk', 'Із 60 затриманих 12 залишаються під вартою.', ['12 of 60']],
    ['uk', 'Троє із семи поранених померли.', ['3 of 7']],
    ['en', 'Of the 60 detained, 12 remain in custody.', ['12 of 60']],
    ['en', 'Twelve of the 60 people detained were released.', ['12 of 60']],
    ['en', 'Out of 40 lawmakers, 11 voted against.', ['11 of 40']],
    ['ar', 'أفرج عن 12 من أصل 60 معتقلا.', ['12 of 60']],
    ['ar', 'من بين 60 معتقلا أفرج عن 12.', ['12 of 60']],
  ])('%s: %s', (code, text, parts) => {
    expect(partsOf(code, text)).toEqual(parts);
  });

  test.each([
    ['ru', 'Из 12 стран прибыли 300 спасателей.'],
    ['ru', 'Из 60 задержанных 12 процентов отпустили.'],
    ['uk', 'З 5 шкіл вивезли 120 дітей.'],
    ['en', 'Of the 60 villages, 12,000 people fled.'],
    ['ar', 'من 5 مدارس نقل 120 طفلا.'],
  ])('%s, none: %s', (code, text) => {
    expect(partsOf(code, text)).toEqual([]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { scanProse } from '../../src/text/lost-marks.js';

/** The keys of a text's tokens, with the white space that rules see between them. */
const read = (text: string): string =>
  scanProse(text)
    .map(({ key, spaced }, i) => (spaced && i > 0 ? ` ${key}` : key))
    .join('');

describe('marks that an old encoding has made a question mark', () => {
  test.each([
    ['против слова ?уход?: по его словам', 'против слова "уход": по его словам'],
    ['?Ни одна сторона?, ? сказал он', '"ни одна сторона", – сказал он'],
    ['(?Талибан? запрещён)', '("талибан" запрещен)'],
    ['спросил: ?Кто виноват??', 'спросил: "кто виноват?"'],
    ['в Сирии ? 900', 'в сирии – 900'],
    ['?Уход? ? Вашингтон возразил', '"уход" – вашингтон возразил'],
    ['1,2?1,5 млрд', '1,2–1,5 млрд'],
    ['в 2019?2021 годах', 'в 2019–2021 годах'],
    ['30?мая 2?500?солдат', '30 мая 2 500 солдат'],
    ['в г.?Киеве', 'в г. киеве'],
    ['ضد تنظيم ?داعش? في سوريا', 'ضد تنظيم "داعش" في سوريا'],
    ['the ?ceasefire? holds', 'the "ceasefire" holds'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('question marks', () => {
  test.each([
    ['Кто виноват?', 'кто виноват?'],
    ['Кто виноват? Россия', 'кто виноват? россия'],
    ['Почему? 20 человек ждут', 'почему? 20 человек ждут'],
    ['Кто виноват ? Россия молчит', 'кто виноват ? россия молчит'],
    ['«Зачем?» — спросил он', '"зачем?" – спросил он'],
    ['Как?!', 'как?!'],
    ['(уже?)', '(уже?)'],
    ['Кто?Россия', 'кто?россия'],
    ['от 50?100 человек', 'от 50?100 человек'],
    ['300?500', '300?500'],
    ['https://a.example/?id=5', 'https://a.example/?id=5'],
    ['هل هذا عادل؟', 'هل هذا عادل?'],
    ['что дальше ?\nнеизвестно', 'что дальше ? неизвестно'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

test('the tokens keep their places', () => {
  const text = 'слова ?уход? ? 2?500';
  const cut = scanProse(text).map(({ start, end }) => text.slice(start, end));
  expect(cut).toEqual(['слова', '?', 'уход', '?', '?', '2', '500']);
});

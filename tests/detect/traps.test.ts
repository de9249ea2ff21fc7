import { describe, expect, test } from '@jest/globals';

import { createDetector, scriptOf } from '../../src/detect/index.js';
import { MODEL } from './model.js';

const detect = createDetector(MODEL);

describe('letters that decide', () => {
  test.each([
    ['uk', 'Її їжа ще гаряча'],
    ['be', 'Ён ужо ўвайшоў у хату'],
    ['ru', 'Мы были сыты'],
    ['sr', 'Ђак је дошао у школу'],
    ['mk', 'Ќе дојдам по ручекот'],
    ['bg', 'Къщата е до гората'],
    ['fa', 'پدرم چای می‌نوشد'],
    ['ur', 'لڑکے نے ٹوپی خریدی'],
    ['ps', 'زما مور ښه ډوډۍ پخوي'],
    ['ckb', 'کوڕەکەم لە ماڵەوەیە'],
    ['ug', 'ئانام بازارغا بارىدۇ'],
  ])('%s: %s', (code, text) => {
    expect(detect(text).code).toBe(code);
  });

  test('ې stands in Pashto and in Uyghur', () => {
    expect(detect('بېلى').code).not.toBe('ps');
    expect(detect('مور مې ناسته ده').code).toBe('ps');
  });

  test('Persian typed with the Arabic letters ك and ي is Persian', () => {
    expect(detect('اين كتاب را به كسي ندهيد').code).toBe('fa');
  });
});

describe('badly typed words', () => {
  test('Latin look-alikes inside Cyrillic words', () => {
    const text = 'Прeзидeнт пoдписaл сoглaшeниe';
    expect(detect(text)).toMatchObject({ code: 'ru', script: 'Cyrl' });
  });

  test('Latin è and ï in Macedonian and Ukrainian', () => {
    expect(detect('Сè што сакам е мир').code).toBe('mk');
    expect(detect('До Києва приïхали гості').code).toBe('uk');
  });

  test('Cyrillic й as и with a breve, stressed vowels', () => {
    expect(detect('Перший день був важки\u0438\u0306').code).toBe('uk');
    expect(detect('Нача\u0301ло перегово\u0301ров').code).toBe('ru');
  });

  test('Arabic with vowel signs and tatweel', () => {
    expect(detect('أَعْلَنَ الرَّئِيسُ عَن اتِّفـــاقٍ').code).toBe('ar');
  });

  test('Turkish capital İ', () => {
    expect(detect('İSTANBUL İÇİN YENİ BİR KÖPRÜ').code).toBe('tr');
  });
});

describe('more than one script', () => {
  test.each([
    ['ru', 'Cyrl', 'Компания Northwind Traders открыла завод под Рязанью'],
    [
      'uk',
      'Cyrl',
      'Читайте новини на https://example.com/latest/news-of-today, а також у Telegram',
    ],
    ['ar', 'Arab', 'أطلقت Contoso هاتفها الجديد في الأسواق'],
    ['zh', 'Hani', '据 The Example Times 报道，双方已达成协议'],
    ['ja', 'Jpan', '新型iPhoneの発売日が発表された'],
    ['en', 'Latn', 'The Russian word for peace is мир, and it also means world'],
  ])('%s: %s', (code, script, text) => {
    expect(detect(text)).toMatchObject({ code, script });
    expect(scriptOf(text)).toBe(script);
  });
});

describe('more than one language: that of most of the text', () => {
  const ukrainian =
    'Речник уряду повідомив, що переговори триватимуть ще два тижні. Жодна зі сторін поки не погодилася на умови. ';
  const russian = '«Мы надеемся, что все вопросы будут решены», — сказал он журналистам. ';
  const english = 'The spokesman said that the talks would go on for another two weeks. ';

  test.each([
    ['uk', ukrainian + russian],
    ['uk', russian + ukrainian.repeat(3)],
    ['ru', russian.repeat(3) + ukrainian],
    ['en', english.repeat(3) + russian],
    ['uk', english + ukrainian.repeat(2)],
  ])('%s', (code, text) => {
    expect(detect(text).code).toBe(code);
  });

  test('furniture at the beginning of a long page does not decide', () => {
    const menu = 'Home News Politics Sport Weather About us Contact Sign in Subscribe ';
    expect(detect(menu.repeat(4) + ukrainian.repeat(40)).code).toBe('uk');
  });
});

test('Han characters alone are Chinese unless Japan alone writes them', () => {
  expect(detect('总统访问北京').code).toBe('zh');
  expect(detect('首相訪米、経済対策発表').code).toBe('ja');
});

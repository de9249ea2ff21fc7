import { expect, test } from '@jest/globals';
import { scan } from '../../src/text/scan.js';
import { cutSentences } from '../../src/text/sentences.js';

const abbreviations = new Set(['г', 'гг', 'им', 'тыс', 'млрд', 'долл', 'mr', 'т', 'е', 'jan']);
const isShortMonth = (key: string): boolean => key === 'jan';
const isMonth = (key: string): boolean => key === 'июня';
const opensTime = (key: string): boolean => ['в', 'к', 'летом'].includes(key);

/** The expected cut is written into the text as `|`. */
test.each([
  'Первое предложение. |Второе.',
  'Ллойд Дж. Остин прибыл в г. Багдад. |Он уехал.',
  'Л. Остин заявил. |США согласны!',
  'В 2024 г. войска уйдут. |Это план.',
  'Это было в 2024 г. |Президент молчит.',
  'В сентябре 2024 г. Ирак и США договорились. |Это всё.',
  'Летом 2023 г. Польша купила танки. |К концу 2023 г. Киев получил 40.',
  '1 июня 2024 г. Анкара согласилась. |Война шла с 2014 г. |Москва молчит.',
  'Около 2,5 тыс. военных. |Из них 3.5 тысячи.',
  'Долг вырос до 5 млрд долл. |В мае он упал.',
  'Дали 5 млрд долл. США и 2,5 тыс. тонн зерна. |Этого мало.',
  '"Мы уйдём." |Так он сказал.',
  'Что дальше?! |Неясно… |Ждём.',
  'и т. е. вскоре',
  'Mr. Smith came. |He left.',
  'It fell on Jan. 5 and 6. |Near Zindah Jan. |The first quake came.',
  'قال ذلك. |ثم غادر؟ |نعم.',
  'Версия 2.5 вышла.',
])('%s', (marked) => {
  const text = marked.replaceAll('|', '');
  const tokens = scan(text);
  const cuts = cutSentences(tokens, 0, tokens.length, {
    abbreviations,
    isMonth,
    isShortMonth,
    opensTime,
  });
  const got = cuts.map((cut) => text.slice(cut.start, cut.end)).join(' |');
  expect(got).toBe(marked);
});

test('a sentence without an end is cut all the same', () => {
  const text = 'слово '.repeat(1000);
  const tokens = scan(text);
  const cuts = cutSentences(tokens, 0, tokens.length, { abbreviations });
  expect(cuts.length).toBeGreaterThan(1);
  expect(cuts.at(-1)?.endToken).toBe(tokens.length);
});

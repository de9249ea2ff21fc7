import { describe, expect, test } from '@jest/globals';
import { toldBy } from '../../support/events.js';

const marksOf = (code: string, text: string, label: string) =>
  toldBy(code, text)
    .events.filter((event) => event.label === label)
    .map(({ instrument, outside }) => ({ instrument: instrument?.text ?? null, outside }));

describe('what a deed is done with', () => {
  test.each([
    ['en', 'Hezbollah shelled Metula using mortars on Friday.', 'shelling', 'mortars'],
    ['en', 'Two men killed the priest with a knife in Rouen.', 'killing', 'knife'],
    ['ru', 'Боевики обстреляли Шебекино из миномётов.', 'shelling', 'миномётов'],
    ['ru', 'Мужчина убил ножом двоих в Лионе.', 'killing', 'ножом'],
    ['uk', 'Бойовики обстріляли Золоте з мінометів.', 'shelling', 'мінометів'],
    ['uk', 'Росія вдарила по Сумах крилатими ракетами.', 'missile-attack', 'крилатими ракетами'],
    ['ar', 'قصفت إسرائيل بيروت بطائرات مسيرة.', 'drone-attack', 'طائرات مسيرة'],
    [
      'ar',
      'هاجم الحوثيون سفينة في البحر الأحمر بصواريخ باليستية.',
      'missile-attack',
      'صواريخ باليستية',
    ],
  ])('in %s: %s', (code, text, label, weapon) => {
    expect(marksOf(code, text, label).map(({ instrument }) => instrument)).toEqual([weapon]);
  });

  test.each([
    ['en', 'Police with rifles stood by as gunmen attacked Goma.', 'attack'],
    ['en', 'Chad killed nine rebels, and Niger paid for drones with gold.', 'killing'],
    ['ru', 'Боевики напали на колонну танков в Идлибе.', 'attack'],
    ['uk', 'Бойовики напали на склад дронів в Ідлібі.', 'attack'],
    ['ar', 'هاجم الحوثيون سفينة تنقل صواريخ في البحر الأحمر.', 'attack'],
  ])('weapons that nothing is done with, in %s: %s', (code, text, label) => {
    expect(marksOf(code, text, label).map(({ instrument }) => instrument)).toEqual([null]);
  });
});

describe('roles from outside the clause of an event', () => {
  test.each([
    ['en', 'An Israeli strike on Khan Younis killed two.', 'killing', []],
    ['en', 'Israel struck Gaza, killing nine in Rafah.', 'killing', ['actor']],
    ['ru', 'Руанда сообщила, что вывела войска из Гомы.', 'withdrawal', ['actor']],
    ['uk', 'Руанда повідомила, що вивела війська з Гоми.', 'withdrawal', ['actor']],
    ['ru', 'Руанда вывела войска из Гомы.', 'withdrawal', []],
  ])('%s: %s', (code, text, label, roles) => {
    expect(marksOf(code, text, label).map(({ outside }) => outside)).toEqual([roles]);
  });
});

test.each([
  ['en', 'Iran and the United States resumed talks in Oman in May 2025.', ['resumed']],
  ['en', 'Talks between Iran and Iraq began in Muscat on 12 April 2025.', ['begun']],
  ['en', 'The second round of talks between Iran and Iraq took place in Rome.', ['round']],
  ['en', 'Iran held talks with Iraq in Rome.', [null]],
  ['ru', 'Переговоры Ирана и Ирака возобновились в мае 2025 года.', ['resumed']],
  ['ru', 'Переговоры Ирана и Ирака начались в Маскате.', ['begun']],
  ['ru', 'Второй раунд переговоров Ирана и Ирака прошёл в Риме.', ['round']],
  ['uk', 'Переговори Ірану та Іраку відновилися у травні 2025 року.', ['resumed']],
  ['uk', 'Другий раунд переговорів Ірану та Іраку відбувся в Римі.', ['round']],
  ['ar', 'بدأت المحادثات بين إيران والعراق في مسقط.', ['begun']],
  ['ar', 'عقدت الجولة الثانية من المحادثات بين إيران والعراق في روما.', ['round']],
])('how far talks are, in %s: %s', (code, text, phases) => {
  const talks = toldBy(code, text).events.filter(({ label }) => label === 'talks');
  expect(talks.map(({ phase }) => phase)).toEqual(phases);
});

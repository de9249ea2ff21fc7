import { expect, test } from '@jest/globals';
import { readCounts, type Count } from './news.js';

/** `percent 43 of Servant of the People | killed 12 by Houthis`: category, value, whose, by whom. */
const inShort = ({ category, value, fields: { of, by } }: Count): string =>
  [category, value, of === null ? '' : `of ${of}`, by === null ? '' : `by ${by}`]
    .filter(Boolean)
    .join(' ');

test.each([
  // Whose a share of votes or a number of seats is.
  [
    'en',
    'Macron took 66 percent of the vote, Le Pen 34 percent.',
    'percent 66 of Emmanuel Macron | percent 34 of Marine Le Pen',
  ],
  ['en', 'Germany cut its deficit, and 40 percent of the vote was counted.', 'percent 40'],
  ['en', 'Hamas won 74 of the 132 seats.', 'other 74 of Hamas | other 132'],
  [
    'ru',
    'За Макрона проголосовали 66% избирателей, за Ле Пен — 34%.',
    'percent 66 of Emmanuel Macron | percent 34 of Marine Le Pen',
  ],
  [
    'ru',
    '«Единая Россия» набрала 54% голосов, КПРФ — 13%.',
    'percent 54 of United Russia | percent 13 of Communist Party of the Russian Federation',
  ],
  ['ru', 'Безработица в Испании составила 12%.', 'percent 12'],
  ['uk', '«Слуга народу» здобула 43% голосів.', 'percent 43 of Servant of the People'],
  [
    'uk',
    'За Зеленського проголосували 73% виборців, за Порошенка — 24%.',
    'percent 73 of Volodymyr Zelensky | percent 24 of Petro Poroshenko',
  ],
  ['ar', 'حصل ماكرون على 66 في المئة من الأصوات.', 'percent 66 of Emmanuel Macron'],
  ['ar', 'بلغت نسبة المشاركة 66 في المئة.', 'percent 66'],
  // Who says that he did it.
  ['en', 'The Houthis said they had killed 12 soldiers.', 'killed 12 by Houthis'],
  ['en', 'Israel said they had killed 12 soldiers.', 'killed 12'],
  ['en', 'Israel said it had captured 30 fighters.', 'captured 30 by Israel'],
  ['ru', 'Хуситы заявили, что убили 12 солдат.', 'killed 12 by Houthis'],
  ['ru', 'Украина заявила, что убили 12 солдат.', 'killed 12'],
  ['uk', 'Хусити заявили, що вбили 12 солдатів.', 'killed 12 by Houthis'],
  ['ar', 'قال الحوثيون إنهم قتلوا 12 جنديا.', 'killed 12 by Houthis'],
  // Who goes on with the deed.
  ['en', 'The Taliban stormed the town, killing 20 policemen.', 'killed 20 by Taliban'],
  ['en', 'Floods hit Mali, killing 20 policemen.', 'killed 20'],
  ['ru', 'Талибы ворвались в город, убив 20 полицейских.', 'killed 20 by Taliban'],
  ['uk', 'Таліби увірвалися в місто, вбивши 20 поліцейських.', 'killed 20 by Taliban'],
  ['ar', 'هاجمت طالبان المدينة، وقتلت 20 شرطيا.', 'killed 20 by Taliban'],
  // Forces without a name.
  [
    'en',
    "Mali's army fought near Gao. The army lost 30 soldiers.",
    'casualties 30 of Malian Armed Forces',
  ],
  ['en', "Mali's army met the Syrian army near Gao. The army lost 30 soldiers.", 'casualties 30'],
  [
    'ru',
    'Армия Мали вела бои под Гао. Военные убили 40 боевиков.',
    'killed 40 by Malian Armed Forces',
  ],
  ['ru', 'Армия Мали вела бои под Гао. Повстанческая армия потеряла 30 солдат.', 'casualties 30'],
  [
    'uk',
    'Армія Малі вела бої під Гао. Військові вбили 40 бойовиків.',
    'killed 40 by Malian Armed Forces',
  ],
  [
    'ar',
    'هاجم المتمردون الجيش السوداني. وقتل الجيش 40 متمردا.',
    'killed 40 by Sudanese Armed Forces',
  ],
  // Who stands beside a preposition does not act, and does not own.
  ['en', 'The war against Ukraine has killed 300 civilians.', 'killed 300'],
  [
    'uk',
    'Російська армія втратила на війні в Україні 900 своїх солдатів.',
    'casualties 900 of Russia',
  ],
])('%s: %s', (code, text, expected) => {
  expect(readCounts(code, text).map(inShort).join(' | ')).toBe(expected);
});

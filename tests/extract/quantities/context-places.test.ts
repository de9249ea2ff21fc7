import { expect, test } from '@jest/globals';
import { readCounts, type Count } from './news.js';

/** `killed 5 at Khartoum`. */
const inShort = ({ category, value, fields: { at } }: Count): string =>
  `${category} ${value}${at === null ? '' : ` at ${at}`}`;

test.each([
  // One place has been told of: the next count is there.
  [
    'en',
    'Five people were killed in Khartoum. Another 20 people were wounded.',
    'killed 5 at Khartoum | wounded 20 at Khartoum',
  ],
  // Several have: the next count may be at any of them, or at all.
  [
    'en',
    'Nine people were killed in Khartoum. One person was killed in Mosul. Police said 76 people were wounded.',
    'killed 9 at Khartoum | killed 1 at Mosul | wounded 76',
  ],
  [
    'ru',
    'В Хартуме погибли девять человек. В Мосуле погиб один человек. Ранены 76 человек.',
    'killed 9 at Khartoum | killed 1 at Mosul | wounded 76',
  ],
  // A sentence that recalls what happened elsewhere does not say where the story goes on.
  [
    'uk',
    'Вибух стався в Хартумі. Напередодні в Мосулі загинули двоє людей. Поранено 12 людей.',
    'killed 2 at Mosul | wounded 12',
  ],
  [
    'en',
    'Nine people were killed in Khartoum. Last month bandits killed 27 people.',
    'killed 9 at Khartoum | killed 27',
  ],
  // The place of a relative clause is that of the count in it.
  [
    'en',
    'The toll rose to 20 in the town, which was struck in 2015 by a quake that killed 300 people in Nepal.',
    'killed 20 | killed 300 at Nepal',
  ],
  // Officials of another region speak of theirs.
  [
    'ru',
    'В Киеве погибли двое. Глава Харьковской области сообщил о 12 раненых.',
    'killed 2 at Kyiv | wounded 12',
  ],
  // What somebody has is not all in the place that was told of.
  [
    'ar',
    'أرسلت ألمانيا 400 جندي إلى ليتوانيا. ولدى ألمانيا 180 ألف جندي.',
    'troops 400 at Lithuania | troops 180000',
  ],
  // A preposition of several words, and a kind of place in front of its name.
  ['en', 'At least 19 people were killed in different parts of Khartoum.', 'killed 19 at Khartoum'],
  [
    'en',
    'Twelve people were killed in the remote southern Egyptian city of Aswan.',
    'killed 12 at Aswan',
  ],
  ['ar', 'قتل 5 أشخاص جراء انفجار وقع في الخرطوم.', 'killed 5 at Khartoum'],
  // Where a way leads is nobody's place.
  [
    'ru',
    'Автобус, направлявшийся из Киева в Харьков, перевернулся. Ранены 15 человек.',
    'wounded 15',
  ],
  // Not there alone.
  ['en', 'About 40 people died in Nepal and neighbouring countries.', 'killed 40'],
  ['ru', 'Погибли 40 человек в Непале и соседних странах.', 'killed 40'],
  // Whose toll it is.
  [
    'en',
    "Turkey's death toll rose to 40,000 and Syria's to 6,000.",
    'killed 40000 at Türkiye | killed 6000 at Syria',
  ],
  // A host, with a relative clause or a particle in front of its verb.
  [
    'en',
    'Chad, which hosts 1.2 million refugees, has closed its border.',
    'displaced 1200000 at Chad',
  ],
  ['ar', 'وكانت إيطاليا قد استقبلت 120 ألف لاجئ.', 'displaced 120000 at Italy'],
])('%s: %s', (code, text, expected) => {
  expect(readCounts(code, text).map(inShort).join(' | ')).toBe(expected);
});

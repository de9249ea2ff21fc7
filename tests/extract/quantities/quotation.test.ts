import { expect, test } from '@jest/globals';
import { readCounts, type Count } from './news.js';

/** `killed 5 says Vorobyov`. */
const inShort = ({ category, value, fields: { says } }: Count): string =>
  `${category} ${value}${says === null ? '' : ` says ${says}`}`;

test.each([
  // Who speaks stands behind the last sentence of a quotation, or in front of its first one.
  [
    'ru',
    '«Погибли 5 человек. Ранены 20 человек», — сообщил губернатор Андрей Воробьев.',
    'killed 5 says Andrei Vorobyov | wounded 20 says Andrei Vorobyov',
  ],
  [
    'en',
    '“Five people were killed. Another 20 people were hurt,” said Governor Andrei Vorobyov.',
    'killed 5 says Andrei Vorobyov | wounded 20 says Andrei Vorobyov',
  ],
  [
    'en',
    'Governor Andrei Vorobyov said: “It was a hard night. Five people were killed. There is no power.”',
    'killed 5 says Andrei Vorobyov',
  ],
  [
    'uk',
    '"Загинули 5 людей. Поранено 20 людей", – повідомив президент України Володимир Зеленський.',
    'killed 5 says Volodymyr Zelensky | wounded 20 says Volodymyr Zelensky',
  ],
  [
    'ar',
    'وقال الرئيس السوري أحمد الشرع: "كانت ليلة صعبة. قتل خمسة أشخاص."',
    'killed 5 says Ahmed al-Sharaa',
  ],
  // A quotation that a sentence has all of says nothing of the next; nor does one of another paragraph.
  [
    'en',
    'Governor Andrei Vorobyov said: “It was a hard night.” Five people were killed.',
    'killed 5',
  ],
  // What is told is where something happened, or whom a number counts, and nobody's words.
  ['en', 'At least 39 deaths were reported in Bangladesh.', 'killed 39'],
  ['en', 'There were an estimated 950 Israeli soldiers at the camp.', 'troops 950'],
  [
    'en',
    'Andrei Vorobyov said 30 people were killed, while residents put the death toll at 37.',
    'killed 30 says Andrei Vorobyov | killed 37',
  ],
])('%s: %s', (code, text, expected) => {
  expect(readCounts(code, text).map(inShort).join(' | ')).toBe(expected);
});

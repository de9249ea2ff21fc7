import { expect, test } from '@jest/globals';
import { loadNames } from '../../support/gazetteer.js';
import { analyse } from '../../support/quantities.js';

const { entities, gazetteers } = loadNames();
const [IRAQ, CHINA] = ['Q796', 'Q148'];

/** Whose what is measured is, and the words that no id covers. */
const CASES: readonly (readonly [string, string, of: string | null, rest: string | null])[] = [
  ['en', "Iraq's oil exports rose 5%.", IRAQ, null],
  ['en', 'Chinese inflation slowed to 2%.', CHINA, null],
  ['en', 'Imports from China rose 7%.', null, 'china'],
  ['en', "Iraq's imports of Chinese cars rose 7%.", IRAQ, 'chinese'],
  ['en', 'Aid to Iraq came to $7 million.', null, 'iraq'],
  ['ru', 'Экспорт нефти Ирака вырос на 5%.', IRAQ, null],
  ['ru', 'Китайский экспорт вырос на 5%.', CHINA, null],
  ['ru', 'Импорт из Китая вырос на 7%.', null, 'китая'],
  ['ru', 'Импорт китайских автомобилей вырос на 7%.', null, 'китайских'],
  ['uk', 'Експорт нафти Іраку зріс на 5%.', IRAQ, null],
  ['uk', 'Імпорт з Китаю зріс на 7%.', null, 'китаю'],
  ['ar', 'ارتفعت صادرات العراق بنسبة 5%.', IRAQ, null],
  ['ar', 'ارتفعت صادرات النفط العراقية بنسبة 5%.', IRAQ, null],
];

test.each(CASES)('%s: %s', (code, text, of, rest) => {
  const { quantities } = analyse(code, text, gazetteers.get(code), entities);
  expect(quantities.map((each) => [each.of, each.indicator?.rest])).toEqual([[of, rest]]);
});

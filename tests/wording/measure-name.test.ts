import { expect, test } from '@jest/globals';
import { readWording } from '../../src/wording/build/read-wording.js';
import { ENGLISH_CATALOGUE } from '../../src/wording/english.js';
import { measureName } from '../../src/wording/measure-name.js';
import { LANGUAGES } from '../support/packs.js';
import { inventoryOf } from '../packs/inventory.js';

const catalogues = new Map(
  ['ru', 'uk', 'ar'].map((code) => [code, readWording(LANGUAGES, code)] as const),
);
const name = (code: string, ids: string): string | undefined =>
  measureName(ids.split(' '), catalogues.get(code) ?? ENGLISH_CATALOGUE)?.text;

test.each([
  ['en', 'aid', 'aid'],
  ['en', 'exports oil', 'oil exports'],
  ['en', 'revenue exports oil', 'oil export revenue'],
  ['en', 'price annual consumer core', 'annual core consumer prices'],
  ['en', 'proportion exports', 'share of exports'],
  ['ru', 'exports oil', 'экспорт нефти'],
  ['ru', 'aid humanitarian', 'гуманитарная помощь'],
  ['ru', 'deficit trade', 'торговый дефицит'],
  ['ru', 'revenue exports oil', 'выручка (экспорт нефти)'],
  ['ru', 'proportion exports', 'доля (экспорт)'],
  ['uk', 'exports grain', 'експорт зерна'],
  ['uk', 'debt public', 'державний борг'],
  ['ar', 'exports oil', 'صادرات النفط'],
  ['ar', 'aid humanitarian', 'مساعدات إنسانية'],
  ['ar', 'deficit budget', 'عجز في الموازنة'],
])('%s: %s is %s', (code, ids, expected) => {
  expect(name(code, ids)).toBe(expected);
});

test('what a user adds to the words of a pack has no name', () => {
  expect(name('en', 'carbon')).toBeUndefined();
  expect(name('ru', 'price carbon')).toBeUndefined();
});

test.each(['en', 'ru', 'uk', 'ar'])('every id of the pack has a name in %s', (code) => {
  const ids = [...(inventoryOf(code).get('quantities.yaml') ?? [])]
    .filter((id) => id.startsWith('measure '))
    .map((id) => id.slice('measure '.length))
    .filter((id) => id !== 'amount');
  const { indicators, goods, qualities } = catalogues.get(code) ?? ENGLISH_CATALOGUE;
  const known = new Set([indicators, goods, qualities].flatMap((words) => Object.keys(words)));
  expect(ids.length).toBeGreaterThan(100);
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
});

import { expect, test } from '@jest/globals';
import { nameTables } from '../../../../src/extract/actors/sound/name-tables.js';
import { romanise } from '../../../../src/extract/actors/sound/romanise.js';
import { loadPack } from '../../../support/packs.js';

const { romanisation } = nameTables(loadPack('ar'));

// No vowel stands between the consonants of surnames that end as those of other languages do.
test.each([
  ['غينتسبورغ', 'Ghintsburg'],
  ['جروندبرج', 'Jrundberg'],
  ['روبنشتاين', 'Rubnstein'],
  ['أيمن البرج', 'Ayman al-Burj'],
  ['هاني رمزى', 'Hani Ramzi'],
  ['سلوى التنظيم', 'Salwa al-Tanzim'],
])('%s is %s', (name, latin) => {
  expect(romanise(name, romanisation)).toBe(latin);
});

import { beforeAll, expect, test } from '@jest/globals';
import { rowsBySound } from '../../src/extract/actors/sound/people-by-sound.js';
import { learnSpellings } from '../../src/extract/actors/sound/spellings.js';
import { loadPeople } from '../../src/gazetteer/index.js';
import { writePeople } from '../../src/gazetteer/people.js';
import { openResources } from '../../src/io/resources/resources.js';
import type { Resources } from '../../src/resources.js';

let resources: Resources;
beforeAll(async () => {
  resources = await openResources();
});

test('what is written is found again, and nothing else', () => {
  const { entities } = resources;
  const last = entities.size - 1;
  const rows = [
    ['ksm-slmn', 0],
    ['shared', null],
    ['last', last],
  ] as const;
  const source = { rowsBySound: new Map(rows), spellings: new Map([['фрэнк', 'Frank']]) };
  const people = loadPeople(writePeople(source), entities);
  expect(people.bySound('ksm-slmn')).toBe(entities.at(0));
  expect(people.bySound('last')).toBe(entities.at(last));
  expect(people.bySound('shared')).toBeNull();
  expect(people.bySound('ksm')).toBeNull();
  expect(people.spelling('фрэнк')).toBe('Frank');
  expect(people.spelling('last')).toBeUndefined();
});

test.each(['ru', 'uk', 'ar', 'en'])('%s: what is stored is what the entities say', (code) => {
  const { entities } = resources;
  const pack = resources.pack(code);
  const { people } = resources.gazetteer(code);
  if (!pack || !people) throw new Error(`nothing is stored for ${code}`);
  const rows = rowsBySound(entities, pack);
  expect(rows.size).toBeGreaterThan(100);
  for (const [sound, row] of rows) {
    expect(people.bySound(sound)).toBe(row === null ? null : entities.at(row));
  }
  const spellings = learnSpellings(code, entities);
  expect(spellings.size).toBeGreaterThan(100);
  for (const [key, spelling] of spellings) expect(people.spelling(key)).toBe(spelling);
});

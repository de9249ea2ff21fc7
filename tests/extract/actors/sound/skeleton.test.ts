import { describe, expect, test } from '@jest/globals';
import { nameTables } from '../../../../src/extract/actors/sound/name-tables.js';
import { skeleton } from '../../../../src/extract/actors/sound/skeleton.js';
import { loadNames } from '../../../support/gazetteer.js';
import { loadPack } from '../../../support/packs.js';

const tables = nameTables(loadPack('en'));
const keyOf = (name: string): string => skeleton(name, tables);

describe('the skeleton of a name', () => {
  test.each([
    ['Касем Сулеймани', 'قاسم سليماني', 'Qasem Soleimani', 'ksm-slmn'],
    ['Мохаммад Хатами', 'محمد خاتمي', 'Muhammad Khatami', 'mhmd-htm'],
    ['Абдул Фаттах', 'عبد الفتاح', 'Abdel Fattah', 'bdft'],
    ['Мухаммед ас-Судани', 'محمد السوداني', 'Mohammed al-Sudani', 'mhmd-sdn'],
    ['Пётр Ветлугин', 'بيتر فيتلوغين', 'Petr Vetlugin', 'btr-ftlhn'],
    ['Джон Керри', 'جون كيري', 'John Kerry', 'jn-kr'],
  ])('%s, %s and %s are %s', (russian, arabic, english, key) => {
    expect([russian, arabic, english].map(keyOf)).toEqual([key, key, key]);
  });

  test.each([
    ['Сергей Лавров', 'Sergey Naryshkin'],
    ['محمد', 'محمود'],
    ['Ахмад Хусейн', 'Hassan Ahmadi'],
  ])('%s and %s are different', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  test('a name without consonants has none', () => {
    expect(keyOf('Ио')).toBe('');
    expect(keyOf('')).toBe('');
  });
});

/** People of the gazetteer by their lemma in a language, or the English display name. */
function peopleIn(language: string): Map<string, string> {
  const { entities } = loadNames();
  const names = new Map<string, string>();
  for (let row = 0; row < entities.size; row++) {
    const entity = entities.at(row);
    const name = language === 'en' ? entity.name : entity.lemmas.get(language);
    if (entity.type === 'person' && name !== undefined) names.set(entity.id, name);
  }
  return names;
}

describe('the people of the gazetteer', () => {
  test.each([
    ['ru', 'en', 0.7],
    ['uk', 'en', 0.7],
    ['ar', 'en', 0.7],
    ['ar', 'ru', 0.7],
    ['ru', 'uk', 0.9],
  ])('have equal keys in %s and %s', (one, other, least) => {
    const others = peopleIn(other);
    const pairs = [...peopleIn(one)].filter(([id]) => others.has(id));
    const equal = pairs.filter(([id, name]) => keyOf(name) === keyOf(others.get(id) ?? ''));
    expect(pairs.length).toBeGreaterThan(400);
    expect(equal.length / pairs.length).toBeGreaterThanOrEqual(least);
  });

  /** Names of one key, different ones only. */
  function sharing(language: string): string[][] {
    const keys = new Map<string, Set<string>>();
    for (const name of peopleIn(language).values()) {
      if (!name.includes(' ')) continue;
      const key = keyOf(name);
      keys.set(key, (keys.get(key) ?? new Set()).add(name));
    }
    return [...keys.values()].filter((names) => names.size > 1).map((names) => [...names]);
  }

  test.each(['ru', 'uk', 'ar'])('hardly ever share a key in %s', (language) => {
    expect(sharing(language).length).toBeLessThanOrEqual(peopleIn(language).size / 100);
  });

  test('never share a key in English unless they share the name', () => {
    expect(sharing('en')).toEqual([]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { findAll, gazetteersOf, textsOf } from './support.js';

const YAML = `
- id: Q796
  name: Iraq
  type: state
  ru: [Ирак]
  adjective: { ru: [иракский, ирако-] }
  national: { ru: [иракец] }
- id: Q30
  name: United States
  type: state
  ru: [США, Соединённые Штаты Америки, Соединённые Штаты]
  adjective: { ru: [американский, американо-] }
- id: Q945
  name: Togo
  type: state
  ru: [Того]
  ambiguous: [ru/Того]
- id: d:form
  name: Doha
  type: place
  ru: [Доха]
  ambiguous: [ru/Дохой]
- id: d:taliban
  name: Taliban
  type: armed-group
  ru: [движение «Талибан», Талибан]
- id: Q60
  name: New York
  type: place
  of: Q30
  ru: [Нью-Йорк]
- id: d:is
  name: Islamic State
  type: armed-group
  ru: [Исламское государство]
- id: d:us-forces
  name: US forces
  type: military
  of: Q30
  ru: [войска США]
- id: d:person
  name: Pavel Ivanov
  type: person
  gender: m
  ru: [Павел Иванов]
  short: { ru: [Иванов] }
- id: d:irregular
  name: Highland
  type: place
  ru: [{ lemma: Высокогорье, forms: [Высокогорий, Высокогорьями] }]
`;
const gazetteer = gazetteersOf(YAML, ['ru']).get('ru');
if (!gazetteer) throw new Error('Russian is missing');

describe('longest', () => {
  test('takes the longest name, in any case form', () => {
    const found = findAll(gazetteer, 'Базы Соединённых Штатов Америки в Ираке и войскам США');
    expect(textsOf(found)).toEqual(['Соединённых Штатов Америки', 'Ираке', 'войскам США']);
  });

  test('falls back to the shorter name when the longer one breaks off', () => {
    const found = findAll(gazetteer, 'Соединённые Штаты Мексики');
    expect(textsOf(found)).toEqual(['Соединённые Штаты']);
  });

  test.each([
    ['«Исламское государство»', ['Исламское государство']],
    ['движение "Талибан"', ['движение "Талибан"']],
    ['движением „Талибан“.', ['движением „Талибан“']],
    ['движение Талибан', ['движение Талибан']],
    ['Нью-Йорком', ['Нью-Йорком']],
    ['Нью‑Йорком', ['Нью‑Йорком']],
    ['Нью Йорке', ['Нью Йорке']],
    ['Нью — — «Йорк»', []],
    ['американо-иракские', ['американо', 'иракские']],
    ['Соединенные Штаты', ['Соединенные Штаты']],
  ])('writing variants: %s', (text, expected) => {
    expect(textsOf(findAll(gazetteer, text))).toEqual(expected);
  });

  test.each(['Иракли', 'исламское право', 'штаты', 'Йорк', 'войска', '«»', ''])(
    'finds nothing in "%s"',
    (text) => {
      expect(findAll(gazetteer, text)).toEqual([]);
    },
  );

  test('knows first words only', () => {
    expect(gazetteer.knows('ирака')).toBe(true);
    expect(gazetteer.knows('соединенных')).toBe(true);
    expect(gazetteer.knows('америки')).toBe(false);
  });
});

describe('readings', () => {
  const reading = (text: string): unknown => findAll(gazetteer, text)[0]?.aliases[0];

  test('entity, lemma and use', () => {
    expect(reading('иракскими')).toMatchObject({
      entity: { id: 'Q796', type: 'state', ner: 'LOC', of: null, capital: false },
      use: 'adjective',
      lemma: 'иракский',
      casing: 'any',
      plural: true,
    });
    expect(reading('иракцам')).toMatchObject({ use: 'national', lemma: 'иракец', plural: true });
    expect(reading('американо')).toMatchObject({ use: 'adjective', combining: true });
  });

  test('case and number of a form', () => {
    expect(reading('Ирак')).toMatchObject({ nominative: true, genitive: false });
    expect(reading('Ирака')).toMatchObject({ nominative: false, genitive: true, otherCase: false });
    expect(reading('США')).toMatchObject({ nominative: true, genitive: true, otherCase: true });
    expect(reading('Соединённым Штатам')).toMatchObject({ singular: false, plural: true });
  });

  test('casing, ambiguity, short names', () => {
    expect(reading('США')).toMatchObject({ casing: 'upper', acronym: true });
    expect(reading('Ирак')).toMatchObject({ casing: 'capital', acronym: false, ambiguous: false });
    expect(reading('Того')).toMatchObject({ ambiguous: true });
    expect(reading('Дохой')).toMatchObject({ ambiguous: true });
    expect(reading('Дохи')).toMatchObject({ ambiguous: false });
    expect(reading('Ивановым')).toMatchObject({ short: true, entity: { gender: 'm', ner: 'PER' } });
    expect(reading('Павлом Ивановым')).toMatchObject({ short: false, lemma: 'Павел Иванов' });
  });

  test('listed forms replace the tables', () => {
    expect(reading('Высокогорьями')).toMatchObject({ lemma: 'Высокогорье' });
    expect(reading('Высокогорьем')).toBeUndefined();
  });
});

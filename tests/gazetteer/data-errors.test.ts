import { describe, expect, test } from '@jest/globals';
import { compileEntries } from '../../src/gazetteer/build/compile-entries.js';
import { parseParadigms } from '../../src/gazetteer/build/parse-paradigms.js';
import { parseEntries } from '../../src/gazetteer/build/parse-entries.js';
import { loadEntities, loadGazetteer } from '../../src/gazetteer/index.js';
import { paradigmsOf } from './support.js';

function problemsOf(text: string): string {
  try {
    compileEntries(parseEntries([{ name: 'f.yaml', text }]), new Map([['ru', paradigmsOf('ru')]]));
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('what is wrong with an entry is said with file, entry and reason', () => {
  test.each([
    ['- {id: Q1, name: A}', 'f.yaml: Q1 (A): type must be one of state'],
    ['- {id: 796, name: A, type: state}', 'id must be a Wikidata id'],
    ['- {id: Q1, name: A, type: state, colour: red}', 'unknown key "colour"'],
    ['- {id: Q1, name: A, type: state, of: Q2}', 'of: no entry has the id Q2'],
    ['- {id: Q1, name: A, type: person, gender: x}', 'gender must be m or f'],
    [
      '- {id: Q1, name: A, type: state, ru: [Чад], ambiguous: [ru/Чадд]}',
      '"ru/Чадд" is no form of',
    ],
    ['- {id: Q1, name: A, type: state, ru: [Чад~x]}', 'the mark after ~ in "Чад~x"'],
    ['- {id: Q1, name: A, type: state, ru: [{lemma: Чад}]}', 'Чад needs a list of forms'],
    ['- {id: Q1, name: A, type: state, ru: [{form: Чад}]}', 'is neither a name nor'],
    [
      '- {id: Q1, name: A, type: state}\n- {id: Q1, name: B, type: state}',
      'already used in f.yaml: Q1 (A)',
    ],
    ['a: 1', 'must be a list of entries'],
    ['- [', 'f.yaml:'],
    ['- text', 'an entry must be a mapping'],
  ])('%s', (text, message) => {
    expect(problemsOf(text)).toContain(message);
  });

  test('all problems at once', () => {
    expect(problemsOf('- {id: Q1, name: A}\n- {id: Q2, name: B}').split('\n')).toHaveLength(2);
  });

  test('an empty file and a right one are fine', () => {
    expect(problemsOf('')).toBe('');
    expect(problemsOf('- {id: Q1, name: A, type: state, ru: [Чад], ambiguous: [ru/Чад]}')).toBe('');
    expect(problemsOf('- {id: Q1, name: A, type: state, ru: [Чад], ambiguous: [ru/Чада]}')).toBe(
      '',
    );
  });
});

test('a language with a pack and no names yet has an empty table', () => {
  const entries = parseEntries([
    { name: 'f.yaml', text: '- {id: Q1, name: A, type: state, ru: [Чад]}' },
  ]);
  const { names, entities } = compileEntries(entries, new Map(), ['pl', 'ru']);
  expect([...names.keys()]).toEqual(['pl', 'ru']);
  const polish = names.get('pl') ?? new Uint8Array();
  expect(loadGazetteer(polish, loadEntities(entities)).knows('czad')).toBe(false);
});

describe('collisions', () => {
  const collisionsOf = (text: string): readonly string[] =>
    compileEntries(parseEntries([{ name: 'f.yaml', text }]), new Map([['ru', paradigmsOf('ru')]]))
      .collisions;

  test('two entries with one spelling are reported once', () => {
    const lines = collisionsOf(
      '- {id: Q1, name: A, type: place, ru: [Триполи]}\n- {id: Q2, name: B, type: place, ru: [Триполи]}',
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('ru: "Триполи" is shared by');
    expect(lines[0]).toContain('f.yaml: Q2 (B)');
  });

  test.each([
    [
      'marked',
      '- {id: Q1, name: A, type: place, ru: [Сирт], ambiguous: [ru/Сирт]}\n- {id: Q2, name: B, type: place, ru: [Сирт]}',
    ],
    [
      'one belongs to the other',
      '- {id: Q1, name: A, type: state, ru: [Кувейт]}\n- {id: Q2, name: B, type: place, of: Q1, ru: [Кувейт]}',
    ],
    [
      'capitals tell them apart',
      '- {id: Q1, name: A, type: place, ru: [Гуам]}\n- {id: Q2, name: B, type: organisation, ru: [ГУАМ]}',
    ],
    [
      'other names',
      '- {id: Q1, name: A, type: place, ru: [Мали]}\n- {id: Q2, name: B, type: place, ru: [Мале]}',
    ],
  ])('none: %s', (_, text) => {
    expect(collisionsOf(text)).toEqual([]);
  });
});

describe('paradigms', () => {
  test.each([
    [
      { cases: 'a b', nouns: [{ ending: 'x', forms: 'x y z' }] },
      'nouns, line 1 (-x): forms: needs 2 endings (a, b), has 3',
    ],
    [{ cases: 'a b', nouns: [{ forms: 'x y' }] }, 'nouns, line 1: needs an ending'],
    [{ cases: 'a', nouns: 'x' }, 'nouns must be a list'],
    ['x', 'must be a mapping'],
  ])('%j', (content, message) => {
    expect(() => parseParadigms(content, 'p.yaml')).toThrow(message);
  });
});

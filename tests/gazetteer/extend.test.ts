import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { compileEntries } from '../../src/gazetteer/build/compile-entries.js';
import { parseEntries } from '../../src/gazetteer/build/parse-entries.js';
import { extendGazetteer, type GazetteerSet } from '../../src/gazetteer/extend.js';
import { loadEntities, loadGazetteer } from '../../src/gazetteer/index.js';
import { findAll, languagesDir, paradigmsOf, textsOf } from './support.js';

const ru: unknown = parse(readFileSync(`${languagesDir}ru/paradigms.yaml`, 'utf8'));

function baseSet(): GazetteerSet {
  const text =
    '- {id: Q796, name: Iraq, type: state, ru: [Ирак]}\n- {id: d:x, name: X, type: place, ru: [Озеро]}';
  const entries = parseEntries([{ name: 'base.yaml', text }]);
  const compiled = compileEntries(entries, new Map([['ru', paradigmsOf('ru')]]));
  const entities = loadEntities(compiled.entities);
  const bytes = compiled.names.get('ru') ?? new Uint8Array();
  return { entities, languages: new Map([['ru', loadGazetteer(bytes, entities)]]) };
}

function extended(text: string): GazetteerSet {
  return extendGazetteer(baseSet(), [{ name: 'mine.yaml', text }], { ru });
}

function find(set: GazetteerSet, language: string, text: string): ReturnType<typeof findAll> {
  const gazetteer = set.languages.get(language);
  if (!gazetteer) throw new Error(`no ${language}`);
  return findAll(gazetteer, text);
}

describe("a user's own entries", () => {
  const mine = extended(
    '- {id: d:mill, name: Mill, type: organisation, of: Q796, ru: [Иракский завод, Озеро], fr: [Moulin]}',
  );

  test('are inflected and found beside the shipped ones', () => {
    expect(textsOf(find(mine, 'ru', 'на Иракском заводе в Ираке'))).toEqual([
      'Иракском заводе',
      'Ираке',
    ]);
    expect(mine.entities.get('d:mill')?.of).toBe('Q796');
    expect(mine.entities.get('Q796')?.name).toBe('Iraq');
  });

  test('come first where both have the same name', () => {
    const [found] = find(mine, 'ru', 'Озера');
    expect(found?.aliases.map(({ entity }) => entity.id)).toEqual(['d:mill', 'd:x']);
  });

  test('may bring a language of their own, uninflected', () => {
    expect(textsOf(find(mine, 'fr', 'le Moulin, les Moulins'))).toEqual(['Moulin']);
  });

  test('leave the shipped ones as they were', () => {
    expect(textsOf(find(baseSet(), 'ru', 'Иракском заводе'))).toEqual([]);
  });

  test('are refused with file and reason', () => {
    expect(() => extended('- {id: d:mill, name: Mill, type: factory}')).toThrow(
      'mine.yaml: d:mill (Mill): type must be',
    );
    expect(() => extended('- {id: d:mill, name: Mill, type: place, of: Q1}')).toThrow(
      'no entry has the id Q1',
    );
  });
});

describe('bytes that are no gazetteer', () => {
  const { entities } = baseSet();
  test.each([
    ['empty', new Uint8Array()],
    ['text', new TextEncoder().encode('{"names": []}')],
  ])('%s', (_, bytes) => {
    expect(() => loadGazetteer(bytes, entities)).toThrow('build it again');
    expect(() => loadEntities(bytes)).toThrow('build it again');
  });

  test('a view that does not start at a word boundary is read all the same', () => {
    const entries = parseEntries([
      { name: 'a.yaml', text: '- {id: Q1, name: A, type: place, ru: [Омск]}' },
    ]);
    const compiled = compileEntries(entries, new Map());
    const shifted = (bytes: Uint8Array | undefined): Uint8Array => {
      const copy = new Uint8Array((bytes?.length ?? 0) + 1);
      copy.set(bytes ?? [], 1);
      return copy.subarray(1);
    };
    const table = loadEntities(shifted(compiled.entities));
    const gazetteer = loadGazetteer(shifted(compiled.names.get('ru')), table);
    expect(findAll(gazetteer, 'Омск')[0]?.aliases[0]?.entity.id).toBe('Q1');
  });
});

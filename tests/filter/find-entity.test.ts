import { describe, expect, test } from '@jest/globals';
import { findEntity } from '../../src/filter/index.js';
import { namesBy } from '../../src/gazetteer/index.js';
import { loadNames } from '../support/gazetteer.js';

const HERE = [
  { id: 'Q796', names: ['Iraq', 'Ирак', 'العراق'] },
  { id: 'x:person:nvk', names: ['Novak', 'Новак'] },
];
const nobody = (): readonly string[] => [];

describe('findEntity', () => {
  test.each([
    ['Q796', ['Q796']],
    ['iraq', ['Q796']],
    ['ИРАК', ['Q796']],
    ['العِراق', ['Q796']],
    ['Новак', ['x:person:nvk']],
  ])('%s is in the digest', (asked, ids) => {
    expect(findEntity(asked, HERE, nobody)).toEqual({ ids });
  });

  test('a name nobody has gets the nearest', () => {
    expect(findEntity('Novack', HERE, nobody)).toEqual({ ids: null, nearest: 'Novak' });
    expect(findEntity('Atlantis', HERE, nobody)).toEqual({ ids: null, nearest: null });
  });

  test('the gazetteer knows inflected forms of all languages', () => {
    const { gazetteers } = loadNames();
    const known = (name: string): readonly string[] => namesBy(name, [...gazetteers.values()]);
    for (const name of ['Ірак', 'Ирака', 'العراق', 'Iraq', 'Іраку']) {
      expect({ name, found: findEntity(name, [], known) }).toEqual({
        name,
        found: { ids: ['Q796'] },
      });
    }
    expect(known('Iraq and Syria')).toEqual([]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { keyPrefixEnd, toKey } from '../../src/text/key.js';

describe('toKey', () => {
  test.each([
    ['case', 'ИРАК', 'ирак'],
    ['ё and е', 'Соединённые', 'соединенные'],
    ['decomposed й', 'войск', 'войск'.normalize('NFC')],
    ['decomposed ї', 'Україна'.normalize('NFD'), 'україна'],
    ['apostrophes', 'зобов’язання', "зобов'язання"],
    ['letter apostrophe', 'зобовʼязання', "зобов'язання"],
    ['Latin letters in a Cyrillic word', 'Moсквa', 'москва'],
    ['Latin i in a Ukrainian word', 'вiйськ', 'військ'],
    [
      'Cyrillic letters in a Latin word',
      'Рentagon'.replace('Р', 'P').replace('о', 'о'),
      'pentagon',
    ],
    ['hamza carriers', 'أيلول', 'ايلول'],
    ['alef madda', 'آب', 'اب'],
    ['ta marbuta', 'المتحدة', 'المتحده'],
    ['alef maqsura', 'حتى', 'حتي'],
    ['tashkeel', 'قُتِلَ', 'قتل'],
    ['tatweel', 'العـــراق', 'العراق'],
    ['Persian letters', 'آمریکا', 'امريكا'],
    ['Arabic-Indic digits', '٢٥٠٠', '2500'],
    ['Persian digits', '۱۴۰۳', '1403'],
    ['Latin accents', 'Élysée', 'elysee'],
    ['dotless i', 'Erdoğan', 'erdogan'],
    ['soft hyphen', 'коали\u00adция', 'коалиция'],
    ['stress mark', 'за́мок', 'замок'],
  ])('%s', (_what, text, key) => {
    expect(toKey(text)).toBe(key);
  });

  test('a key is its own key', () => {
    for (const text of ['Соединённые', 'أيلول', 'Élysée', 'ІДІЛ', 'зобов’язання', '٢٥']) {
      expect(toKey(toKey(text))).toBe(toKey(text));
    }
  });
});

describe('keyPrefixEnd', () => {
  test('without marks it is the length itself', () => {
    expect(keyPrefixEnd('والعراق', 1)).toBe(1);
  });
  test('takes the marks along that hang on the letter', () => {
    expect('وَالعراق'.slice(0, keyPrefixEnd('وَالعراق', 1))).toBe('وَ');
  });
});

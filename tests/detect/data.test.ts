import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { compileDetect } from '../../src/detect/build/compile.js';
import { readScripts } from '../../src/detect/build/read-yaml.js';
import { wordsOf } from '../../src/detect/words.js';
import { DATA, FILES, MODEL } from './model.js';

test('the model weighs at most 500 kB', () => {
  const sizes = [...FILES.values()].map((file) => Buffer.byteLength(file));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(500_000);
});

test('compiling twice gives the same bytes', () => {
  expect(compileDetect(DATA)).toEqual(FILES);
});

describe.each(readScripts(DATA))('$script', ({ script, languages }) => {
  test.each(languages)('$code: its words are written in its letters', (language) => {
    const letters = new Set(`${language.letters}'`);
    const foreign = wordsOf(`${language.function} ${language.common}`).filter(
      (word) =>
        word.script !== script ||
        (language.letters !== '' &&
          Array.from(word.letters).some((letter) => !letters.has(letter))),
    );
    expect(foreign.map((word) => word.letters)).toEqual([]);
  });

  test.each(languages)('$code: no letter is both its own and borrowed', ({ letters, rare }) => {
    expect(Array.from(rare).filter((letter) => letters.includes(letter))).toEqual([]);
  });
});

test('no two languages of a script have the same code', () => {
  for (const { languages } of MODEL.tables) {
    expect(new Set(languages.map(({ code }) => code)).size).toBe(languages.length);
  }
});

test('an error names the file and the field', () => {
  const dir = mkdtempSync(join(tmpdir(), 'detect-'));
  writeFileSync(join(dir, 'single.yaml'), 'single: { Grek: el }\njapanese_han: 県\n');
  writeFileSync(join(dir, 'ngrams.json'), '{}');
  writeFileSync(join(dir, 'x.yaml'), 'script: Latn\nlanguages: { en: { weight: 0 } }\n');
  expect(() => compileDetect(dir)).toThrow('x.yaml: en: weight');
  writeFileSync(join(dir, 'x.yaml'), 'script: Latn\nlanguages: { en: { weight: 1 } }\n');
  expect(() => compileDetect(dir)).toThrow('x.yaml: en: letters');
  writeFileSync(
    join(dir, 'x.yaml'),
    'script: Latn\nlanguages: { en: { weight: 1, letters: ab } }\n',
  );
  expect(() => compileDetect(dir)).toThrow('ngrams.json: Latn is missing');
});

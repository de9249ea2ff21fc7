import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { compileClean } from '../../src/clean/build/compile.js';
import { expand, readPhrase } from '../../src/clean/notation.js';
import { readCleanModel } from '../../src/clean/index.js';
import { ofEachList } from '../../src/clean/model.js';
import { languages } from './support.js';

describe('phrases', () => {
  test('alternatives within a word', () => {
    expect(expand('верес(ень|ня)', 'x')).toEqual(['вересень', 'вересня']);
  });
  test('steps, and a step that may be left out', () => {
    expect(readPhrase('Читайте (также|) … тут', 'x')).toEqual([
      [['читайте'], ['также', ''], ['…'], ['тут']],
    ]);
  });
  test('a first step that may be left out makes two phrases', () => {
    expect(readPhrase('(самые|) свежие', 'x')).toEqual([[['самые'], ['свежие']], [['свежие']]]);
  });
  test.each(['читайте (также', 'также) тут', '… тут', 'тут …', '', '(|)'])('wrong: %s', (text) => {
    expect(() => readPhrase(text, 'ru/clean.yaml: tags.label')).toThrow(
      /^ru\/clean\.yaml: tags\.label: /u,
    );
  });
});

const words = ofEachList(() => []);

describe('clean.yaml', () => {
  function compile(yaml: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'digest-clean-'));
    try {
      mkdirSync(join(folder, 'xx'));
      writeFileSync(join(folder, 'xx', 'clean.yaml'), yaml);
      return compileClean(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  test.each([
    [
      'tgas: {label: [теги]}',
      'xx/clean.yaml:1: unknown topic "tgas" (did you mean "tags"?); known are subscription',
    ],
    [
      'tags: {lable: [теги]}',
      'xx/clean.yaml:1: tags: unknown key "lable" (did you mean "label"?); known are whole',
    ],
    ['tags: [теги]', 'xx/clean.yaml:1: tags: expected whole, label'],
    ['tags: {label: теги}', 'xx/clean.yaml:1: tags.label: expected a list'],
    ['tags: {label: [1]}', 'xx/clean.yaml:1: tags.label: 1 is not a text; quote it'],
    ['month: {a: 1}', 'xx/clean.yaml:1: month: expected a list'],
    ['- tags', 'xx/clean.yaml:1: expected topics'],
  ])('%s', (yaml, message) => {
    expect(() => compile(yaml)).toThrow(message);
  });
  test('the same packs give the same bytes', () => {
    expect(compileClean(languages)).toBe(compileClean(languages));
  });
  test('an empty pack is a model', () => {
    expect(readCleanModel(JSON.parse(compile('{}')))).toEqual({
      phrases: [],
      words,
    });
  });
});

describe('readCleanModel', () => {
  test.each([
    null,
    [],
    { phrases: [] },
    { phrases: [], words: {} },
    { phrases: [{ topic: 'tgas', place: 'label', steps: [] }], words },
    { phrases: [{ topic: 'tags', place: 'label' }], words },
    { phrases: [{ topic: 'tags', place: 'label', steps: [[1]] }], words },
  ])('refuses %j', (value) => {
    expect(() => readCleanModel(value)).toThrow(/^clean\.json: /u);
  });
});

import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { environmentSettings, parseConfig } from '../../src/config/index.js';
import { SCHEMAS } from '../../src/schema/index.js';

const valuesOf = (text: string, path = 'conf/digest.yaml'): Record<string, unknown> =>
  Object.fromEntries(parseConfig(text, path).map(({ key, value }) => [key, value]));

const problemOf = (text: string): string => {
  try {
    parseConfig(text, 'digest.yaml');
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

describe('a configuration', () => {
  test('has values, and says where each stands', () => {
    expect(parseConfig('# ours\nwidth: 120\ncolor: never\n', 'a/digest.yaml')).toEqual([
      { key: 'width', value: 120, from: 'a/digest.yaml:2' },
      { key: 'color', value: 'never', from: 'a/digest.yaml:3' },
    ]);
  });

  test('names paths beside itself, and keeps whole ones', () => {
    expect(valuesOf('paths: [news, /srv/wire]\nentities: own.yaml')).toEqual({
      paths: ['conf/news', '/srv/wire'],
      entities: 'conf/own.yaml',
    });
    expect(valuesOf('paths: news', 'digest.yaml')).toEqual({ paths: ['news'] });
  });

  test('reads what YAML takes for numbers and dates as the words that they are', () => {
    expect(valuesOf('published: 2024-09-27\nencoding: 1251')).toEqual({
      published: '2024-09-27',
      encoding: '1251',
    });
  });

  test('may be empty', () => {
    expect([valuesOf(''), valuesOf('# nothing yet\n')]).toEqual([{}, {}]);
  });

  test('names outlets', () => {
    expect(valuesOf('outlets: {example.org: The Example}')['outlets']).toEqual(
      new Map([['example.org', 'The Example']]),
    );
  });
});

describe('mistakes are named with file, line and the way out', () => {
  test.each([
    ['\n\nwidht: 100', /^digest\.yaml:3: there is no key "widht" \(did you mean "width"\?\)/u],
    ['width: wide', /^digest\.yaml:1: width: write a number$/u],
    ['clean: maybe', /^digest\.yaml:1: clean: write true or false$/u],
    ['paths:\n  - a\n  - 7', /^digest\.yaml:3: paths\.1: write a path$/u],
    ['outlets: {a.example: [x]}', /^digest\.yaml:1: outlets\.a\.example: write a name$/u],
    ['outlets: {__proto__: x}', /^digest\.yaml:1: outlets\.__proto__: write a name$/u],
    ['packs: [en]', /^digest\.yaml:1: packs: write languages/u],
    ['packs:\n  en:\n    event: {}', /^digest\.yaml:3: packs\.en\.event: .*did you mean "events"/u],
    ['packs: {__proto__: {evens: {}}}', /^digest\.yaml:1: packs\.__proto__\.evens: no such topic/u],
    ['watch: [a]', /^digest\.yaml:1: watch: write entities, categories, words/u],
    ['watch:\n  wrods: [a]', /^digest\.yaml:2: watch\.wrods: .*did you mean "words"/u],
    ['watch:\n  words:\n    - a\n    - 7', /^digest\.yaml:4: watch\.words\.1: write words$/u],
    ['watch: {words: ["a(b"]}', /^digest\.yaml:1: watch\.words\.0: .*never closed/u],
    ['__proto__: {width: 3}', /^digest\.yaml:1: there is no key "__proto__"/u],
    ['constructor: x', /^digest\.yaml:1: there is no key "constructor"/u],
    ['- a', /^digest\.yaml:1: write keys and values/u],
    ['width: [', /^digest\.yaml:1: /u],
    ['a: &a [x]\npaths: *a', /^digest\.yaml:2: \*a: an alias cannot be used here$/u],
  ])('%j', (text, message) => {
    expect(problemOf(text)).toMatch(message);
  });
});

describe('variables', () => {
  test('say the same as keys', () => {
    const env = { DIGEST_WIDTH: '90', DIGEST_CLEAN: '0', DIGEST_PATHS: 'a:b', DIGEST_DEBUG: '1' };
    expect(environmentSettings(env)).toEqual([
      { key: 'paths', value: ['a', 'b'], from: 'DIGEST_PATHS' },
      { key: 'width', value: 90, from: 'DIGEST_WIDTH' },
      { key: 'clean', value: false, from: 'DIGEST_CLEAN' },
    ]);
  });

  test('that are empty say nothing', () => {
    expect(environmentSettings({ DIGEST_WIDTH: '' })).toEqual([]);
  });

  test('of the wrong kind are named', () => {
    expect(() => environmentSettings({ DIGEST_WIDTH: 'wide' })).toThrow('DIGEST_WIDTH');
  });
});

test('the schema for editors agrees with what is read', () => {
  const valid = new Ajv2020().compile(SCHEMAS['config'] ?? {});
  const texts = [
    ...['width: 120', 'paths: [a]', 'paths: a', 'outlets: {a: b}', 'widht: 1', 'clean: x'],
    ...['packs: {en: {events: {rules: [{id: own.a, match: x}]}}}', 'packs: {en: {event: {}}}'],
    ...['watch: {words: [a]}', 'watch: {word: [a]}', 'watch: []'],
    ...['packs: [en]', 'packs: {uk: {clean: {own: {whole: [a]}}}}'],
  ];
  for (const text of texts) {
    expect({ text, valid: valid(parse(text)) }).toEqual({ text, valid: problemOf(text) === '' });
  }
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { yaml, yamlText } from '../../src/render/yaml.js';
import { DIGEST, OPTIONS } from './fixture.js';

test('a digest as YAML looks like this, and reads back', () => {
  const text = yaml.renderDigest(DIGEST, OPTIONS);
  expect(text).toMatchSnapshot();
  expect(parse(text)).toEqual(DIGEST);
  expect(yaml.renderComparison(DIGEST, OPTIONS)).toBe(text);
});

test('whatever an article holds reads back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(parse(yamlText({ a, b, list: [a, b] }))).toEqual({ a, b, list: [a, b] });
    }),
  );
});

test('no control reaches a terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(yamlText({ text }).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    }),
  );
});

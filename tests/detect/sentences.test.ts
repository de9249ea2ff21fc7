import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { createDetector } from '../../src/detect/index.js';
import { MODEL } from './model.js';

const detect = createDetector(MODEL);
const sentences = parse(
  readFileSync(new URL('sentences.yaml', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly string[]>>;

describe.each(Object.entries(sentences))('%s', (code, texts) => {
  test.each(texts)('%s', (text) => {
    expect(detect(text)).toMatchObject({ code });
  });

  test('all sentences together: sure', () => {
    expect(detect(texts.join(' ')).confidence).toBeGreaterThanOrEqual(0.9);
  });
});

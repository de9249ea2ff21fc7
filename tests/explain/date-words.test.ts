import { beforeAll, expect, test } from '@jest/globals';
import { toArticleLine } from '../../src/article-line.js';
import { dateWordsOf, missedSentences } from '../../src/explain/index.js';
import { openResources } from '../../src/io/resources/resources.js';
import { textDocument } from '../../src/io/input/text.js';
import { extractDocument } from '../../src/pipeline.js';
import type { Resources } from '../../src/resources.js';

let resources: Resources;
beforeAll(async () => {
  resources = await openResources();
});

test.each([
  ['en', 'november', true],
  ['en', 'Thursday', true],
  ['en', 'may', false],
  ['ru', 'сентябре', true],
  ['uk', 'п’ятницю', true],
  ['ar', 'تموز', true],
  ['ru', 'стол', false],
  ['xx', 'Thursday', false],
])('%s: "%s" is a word of dates: %s', (language, word, expected) => {
  expect(dateWordsOf(resources.pack)(word, language)).toBe(expected);
});

test('a month that is part of no date is told, one that a date has is not', async () => {
  const raw =
    'Ministers met in Rome on 3 November 2024.\n\nThe village of November has a new bridge.\n';
  const read = await textDocument('a.txt', new TextEncoder().encode(raw), {});
  if (!read.ok) throw new Error(read.problem.message);
  const extraction = extractDocument(read.value, resources, { clean: true });
  const line = toArticleLine(extraction, { version: '1', rules: 'r' });
  const without = { ...line, mentions: line.mentions.filter((each) => each.line === 1) };
  const article = { n: 1, line: without, characters: Array.from(raw) };
  const { sentences } = missedSentences([article], dateWordsOf(resources.pack));
  expect(sentences.map((each) => [each.line, each.dateWords])).toEqual([[3, ['November']]]);
});

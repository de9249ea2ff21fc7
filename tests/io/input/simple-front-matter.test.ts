import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { frontMatter } from '../../../src/io/input/front-matter.js';

const key = fc.constantFrom('title', 'published', 'outlet', 'url', 'source', 'author', 'Null');
const piece = fc.constantFrom(
  'a',
  'Б',
  'ل',
  ' ',
  '  ',
  ':',
  ': ',
  ' #',
  '#',
  '-',
  '- ',
  '"',
  "'",
  '2024-09-27',
  '12',
  '~',
  'null',
  'true',
  'No',
  '[',
  ']',
  '{',
  '}',
  ',',
  '&',
  '*',
  '!',
  '|',
  '>',
  '%',
  '@',
  '`',
  '\\',
  '\t',
  '.inf',
  'https://a.example/b?c=1',
);
const value = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
const line = fc.oneof(
  fc.tuple(key, value).map(([name, text]) => `${name}: ${text}`),
  value,
);

test('plain blocks say what YAML says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 3 }), async (lines) => {
      const block = lines.join('\n');
      const found = await frontMatter(`---\n${block}\n---\ntext`);
      if (!found.ok || found.value.length === 0) return;
      const fields = parse(block, { logLevel: 'error' }) as Record<string, unknown>;
      const { title, url } = found.value.facts;
      const stated = (name: string) =>
        typeof fields[name] === 'string' ? fields[name].trim() : '';
      expect([title ?? '', url ?? '']).toEqual([stated('title'), stated('url')]);
    }),
    { numRuns: 3000 },
  );
});

import { expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { lineKeeper, type Keeper } from '../../src/cli/keep-lines.js';
import { ARTICLE_SCHEMA, type ArticleLine } from '../../src/types/article-line.js';
import type { RawDocument } from '../../src/types/index.js';
import { rawDocument } from '../support/documents.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = temporaryFolder();

const DOCUMENT = rawDocument('The army said so.', { bytes: '0123' });
// What the keeper asks of a line; the rest is whatever was put.
const LINE = { schema: ARTICLE_SCHEMA, bytes: DOCUMENT.bytes } as unknown as ArticleLine;

/** A keeper in a folder of the test's. */
function keeperIn(name: string, rules = 'r', clean = true): Keeper<ArticleLine> {
  const keeper = lineKeeper({ rules }, { clean }, { XDG_CACHE_HOME: folder.at(name) });
  if (keeper === null) throw new Error('not built: npm run build');
  return keeper;
}

test('a line is found for the very document, rules and options only', () => {
  keeperIn('one').of(DOCUMENT)?.put(LINE);
  expect(
    keeperIn('one')
      .of({ ...DOCUMENT })
      ?.get(),
  ).toEqual(LINE);
  const others: Partial<RawDocument>[] = [
    { raw: 'The army said so!' },
    { path: 'b.txt' },
    { id: 'b' },
    { title: 'A title' },
    { outlet: 'An outlet' },
    { url: 'https://example.org/' },
    { language: 'en' },
    { encoding: 'windows-1251' },
    { frontMatter: 3 },
    { published: { date: '2024-05-03', basis: 'given' } },
  ];
  for (const other of others)
    expect(
      keeperIn('one')
        .of({ ...DOCUMENT, ...other })
        ?.get(),
    ).toBeUndefined();
  expect(keeperIn('one', 'other rules').of(DOCUMENT)?.get()).toBeUndefined();
  expect(keeperIn('one', 'r', false).of(DOCUMENT)?.get()).toBeUndefined();
});

test('the line of a very long text is not kept', () => {
  const long = { ...DOCUMENT, raw: 'x'.repeat(1_000_001) };
  keeperIn('long').of(long)?.put(LINE);
  expect(keeperIn('long').of(long)).toBeNull();
  expect(existsSync(folder.at('long'))).toBe(false);
});

test('without a home folder there is no keeper', () => {
  expect(lineKeeper({ rules: 'r' }, { clean: true }, {})).toBeNull();
  expect(lineKeeper({ rules: 'r' }, { clean: true }, { HOME: 'relative' })).toBeNull();
});

import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import type { ReadOptions } from '../../src/io/read.js';
import { readInputs } from '../support/read-inputs.js';
import { collect, documentOf, errorOf, readStdin } from '../support/results.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = temporaryFolder();
const read = (paths: readonly string[], options: ReadOptions = {}) =>
  collect(readInputs(paths, options));

test('a text file becomes a document', async () => {
  const bytes = iconv.encode('Мост закрыт.\r\nОбъезд — через село Заречье.\r\n', 'windows-1251');
  const path = await folder.write('2024-09-27-vestnik-most.txt', bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const [result] = await read([path]);
  expect(documentOf(result)).toEqual({
    id: hash.slice(0, 16),
    path,
    input: 'text',
    encoding: 'windows-1251',
    bytes: hash,
    raw: 'Мост закрыт.\r\nОбъезд — через село Заречье.\r\n',
    frontMatter: 0,
    title: null,
    outlet: 'vestnik',
    url: null,
    published: { date: '2024-09-27', basis: 'metadata' },
    language: null,
    replaced: 0,
  });
});

test('front matter comes before the file name, and both before --published', async () => {
  const block = '---\ntitle: Міст\ndate: 2024-05-06\nlang: uk\n---\n';
  const paths = [
    await folder.write('dates/2024-09-27-vestnik-b.txt', `${block}Текст`),
    await folder.write('dates/2024-09-28-a-b.txt', 'Текст'),
    await folder.write('dates/c.txt', 'Текст'),
  ];
  const documents = (await read(paths, { published: '2020-01-01' })).map(documentOf);
  expect(documents).toMatchObject([
    {
      published: { date: '2024-05-06', basis: 'metadata' },
      frontMatter: block.length,
      title: 'Міст',
      language: 'uk',
      outlet: 'vestnik',
    },
    { published: { date: '2024-09-28', basis: 'metadata' }, frontMatter: 0 },
    { published: { date: '2020-01-01', basis: 'given' } },
  ]);
});

test('one result for each input, in order, whatever is wrong with some', async () => {
  await folder.write('mixed/a.txt', 'перший');
  await folder.write('mixed/b.txt', '');
  await folder.write('mixed/c.jsonl', '{"text":"другий"}\n{"text":"третій"}\n');
  await folder.write('mixed/d.txt', Buffer.of(0x89, 0x50, 0x4e, 0x47));
  await folder.write('mixed/e.txt', '---\ntitle: A\n---\n \n');
  const results = await read([folder.at('mixed'), folder.at('absent'), folder.at('mixed/a.txt')]);
  expect(results.map((result) => (result.ok ? result.document.raw : errorOf(result)))).toEqual([
    'перший',
    'empty: holds no text: remove it, or check where it was written',
    'другий',
    'третій',
    'binary: is a PNG image: only text can be read',
    'empty: holds front matter but no article: add the text, or remove the file',
    'missing: no such file or folder: check the path',
    'перший',
  ]);
});

describe('standard input', () => {
  test('is text unless something else is asked for', async () => {
    const [result] = await readStdin('Просто текст.', { language: 'uk' });
    expect(documentOf(result)).toMatchObject({ path: '-', input: 'text', language: 'uk' });
  });

  test('can be read once', async () => {
    const { Readable } = await import('node:stream');
    const results = await read(['-', '-'], { stdin: Readable.from(['текст']) });
    expect(errorOf(results[1])).toBe('empty: standard input was already read: give - only once');
  });

  test('that breaks is an error', async () => {
    const { Readable } = await import('node:stream');
    const broken = new Readable({
      read() {
        this.destroy(Object.assign(new Error('broken'), { code: 'EIO' }));
      },
    });
    expect(errorOf((await read(['-'], { stdin: broken }))[0])).toBe(
      'unreadable: cannot be read (EIO)',
    );
  });
});

describe('what kind of input it is', () => {
  test('NDJSON by its ending, unless text is asked for', async () => {
    const path = await folder.write('kind/a.ndjson', '["x"]\n');
    const kinds = await Promise.all(
      [undefined, 'html', 'ndjson', 'text'].map(async (input) => {
        const [result] = await read([path], { input: input as ReadOptions['input'] });
        return result?.ok === true ? result.document.input : errorOf(result).split(':')[0];
      }),
    );
    expect(kinds).toEqual(['bad-record', 'bad-record', 'bad-record', 'text']);
  });

  test('a page by its first tag', async () => {
    const page = '<!-- saved -->\n<!DOCTYPE html><html><body><p>Привіт усім читачам.</p></body>';
    expect(documentOf((await readStdin(page))[0]).input).toBe('html');
    expect(documentOf((await readStdin(page, { input: 'text' }))[0]).raw).toBe(page);
    const prose = 'Тег <html> стоїть на початку сторінки.';
    expect(documentOf((await readStdin(prose))[0])).toMatchObject({ input: 'text', raw: prose });
  });
});

describe('data where text is expected', () => {
  test.each([
    [
      '{"schema":"digest/article/1","version":"0.1.0"}\n',
      'digest-output: is an output of digest (digest/article/1), not an article: use digest merge to go on from it',
    ],
    [
      '{ "schema": "digest/digest/1", "version": "0.1.0" }',
      'digest-output: is an output of digest (digest/digest/1), not an article: give the articles themselves',
    ],
    [
      '[\n  {"schema":"digest/article/1","version":"0.1.0"}]\n',
      'digest-output: is an output of digest (digest/article/1), not an article: use digest merge to go on from it',
    ],
    [
      'schema: digest/digest/1\nversion: 0.1.0\n',
      'digest-output: is an output of digest (digest/digest/1), not an article: give the articles themselves',
    ],
    [
      '<!doctype html>\n<html lang="en"><head><meta name="generator" content="digest 0.1.0" />',
      'digest-output: is an output of digest (digest/digest/1), not an article: give the articles themselves',
    ],
    [
      '{"id":"1","text":"Текст"}\n{"id":"2","text":"Текст"}\n',
      'wrong-input: is JSON, not text: use --input ndjson, with one record a line',
    ],
  ])('%s', async (text, message) => {
    expect(errorOf((await readStdin(text))[0])).toBe(message);
  });

  test('prose with a brace is text', async () => {
    expect(documentOf((await readStdin('{Фото: архів} Текст')).at(0)).input).toBe('text');
  });
});

test('a long article is read in pieces', async () => {
  const text = 'Речення про міст. '.repeat(100_000);
  const path = await folder.write('long.txt', text);
  expect(documentOf((await read([path]))[0]).raw).toBe(text);
});

const articles = fileURLToPath(new URL('../../../shared/articles', import.meta.url));
(existsSync(articles) ? test : test.skip)('the seed articles (needs ../shared)', async () => {
  const results = await read([articles]);
  const names = readdirSync(articles).sort();
  expect(results.map((result) => documentOf(result).path)).toEqual(
    names.map((name) => `${articles}/${name}`),
  );
  for (const result of results) {
    const { raw, path, encoding, replaced } = documentOf(result);
    expect({ encoding, replaced }).toEqual({ encoding: 'utf-8', replaced: 0 });
    expect(readFileSync(path, 'utf8').startsWith(raw)).toBe(true);
  }
});

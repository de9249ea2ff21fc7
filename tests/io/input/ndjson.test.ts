import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { readInputs } from '../../support/read-inputs.js';
import { collect, documentOf, errorOf, readStdin } from '../../support/results.js';

const read = (content: string | Uint8Array, options = {}) =>
  readStdin(content, { input: 'ndjson', ...options });

test('a record becomes a document', async () => {
  const text = 'Міст закрили.\r\nОб’їзд — через село.';
  const [result] = await read(
    JSON.stringify({
      id: 'k-1',
      text,
      title: ' Міст ',
      published: '2024-09-27T23:30:00-08:00',
      language: 'uk',
      outlet: 'Вісник',
      url: 'https://example.org/1',
      score: 5,
    }),
  );
  expect(documentOf(result)).toEqual({
    id: 'k-1',
    path: '-',
    input: 'ndjson',
    encoding: 'utf-8',
    bytes: createHash('sha256').update(text, 'utf8').digest('hex'),
    raw: text,
    frontMatter: 0,
    title: 'Міст',
    outlet: 'Вісник',
    url: 'https://example.org/1',
    published: { date: '2024-09-27', basis: 'given' },
    language: 'uk',
    replaced: 0,
  });
});

test('without an id, the hash of the text is the id', async () => {
  const [first, second] = await read('{"text":"Міст"}\n{"text":"Міст","title":"Інше"}');
  const hash = createHash('sha256').update('Міст', 'utf8').digest('hex');
  expect(documentOf(first).id).toBe(hash.slice(0, 16));
  expect(documentOf(second).id).toBe(hash.slice(0, 16));
});

test('null and empty fields count as absent, whole numbers as ids', async () => {
  const [result] = await read('{"id":17,"text":"a","title":null,"published":"","outlet":" "}');
  expect(documentOf(result)).toMatchObject({
    id: '17',
    title: null,
    published: null,
    outlet: null,
  });
});

test('--language and --published', async () => {
  const lines = '{"text":"a","language":"uk","published":"2024-01-02"}\n{"text":"b"}';
  const results = await read(lines, { language: 'ru', published: '2023-12-31' });
  expect(results.map((result) => documentOf(result))).toMatchObject([
    { language: 'ru', published: { date: '2024-01-02' } },
    { language: 'ru', published: { date: '2023-12-31', basis: 'given' } },
  ]);
});

test.each([
  ['{"text":"a"', 'bad-json: line 1: is not JSON: write one whole record a line'],
  ['[1]', 'bad-record: line 1: is not an object: write {"text": "…"} on each line'],
  ['null', 'bad-record: line 1: is not an object: write {"text": "…"} on each line'],
  ['{"body":"a"}', `bad-record: line 1: "text" is missing: give the article's text as a string`],
  ['{"text":["a"]}', `bad-record: line 1: "text" is an array: give the article's text as a string`],
  ['{"text":" \\n"}', 'empty: line 1: "text" is empty: leave the record out'],
  [
    '{"text":"a","title":7}',
    'bad-record: line 1: "title" is a number: give a string, or leave it out',
  ],
  ['{"text":"a","id":{}}', 'bad-record: line 1: "id" is an object: give a string, or leave it out'],
  [
    '{"text":"a","published":"27.09.2024"}',
    `bad-record: line 1: "published" is '27.09.2024': give an ISO date such as 2024-09-27`,
  ],
  [
    '{"text":"a","published":"2023-02-29"}',
    `bad-record: line 1: "published" is '2023-02-29': give an ISO date such as 2024-09-27`,
  ],
  [
    '{"text":"a","language":"ukrainian language"}',
    `bad-record: line 1: "language" is 'ukrainian language': give a BCP 47 code such as uk or ar`,
  ],
  [
    '{"schema":"digest/article/1","id":"x"}',
    'digest-output: line 1: is an output of digest (digest/article/1), not an article: use digest merge to go on from it',
  ],
  ['', 'empty: holds no records: give one JSON a line'],
  [
    '[\n  {"text": "a"},\n  {"text": "b"}\n]',
    'bad-json: is one JSON document over many lines: write one record a line, e.g. with jq -c .[]',
  ],
])('%j', async (line, message) => {
  const results = await read(line);
  expect(results.map(errorOf)).toEqual([message]);
});

test('a broken line does not stop the rest, and lines are counted with blank ones', async () => {
  const results = await read('{"text":"a"}\r\n\r\n{"text":\n{"id":"c","text":"c"}');
  expect(results.map((result) => (result.ok ? result.document.raw : errorOf(result)))).toEqual([
    'a',
    'bad-json: line 3: is not JSON: write one whole record a line',
    'c',
  ]);
});

test('an error keeps the id of its record', async () => {
  const [result] = await read('{"id":"k-9","text":5}');
  expect(result).toMatchObject({ ok: false, error: { id: 'k-9', path: '-' } });
});

test('an error of an earlier stage is passed on', async () => {
  const [result] = await read(
    '{"schema":"digest/error/1","id":null,"path":"a/b.txt","error":{"code":"empty","message":"m"}}',
  );
  expect(result).toEqual({
    ok: false,
    error: { id: null, path: 'a/b.txt', code: 'empty', message: 'm' },
  });
});

describe('encodings', () => {
  const lines = '{"id":"1","text":"Міст закрили до п’ятниці"}\n{"id":"2","text":"Їжак"}\n';
  const texts = async (bytes: Uint8Array, encoding?: string) =>
    (await read(bytes, { encoding })).map((result) => documentOf(result).raw);
  const expected = ['Міст закрили до п’ятниці', 'Їжак'];

  test('a byte-order mark is skipped', async () => {
    expect(await texts(Buffer.from(`\uFEFF${lines}`))).toEqual(expected);
  });

  test('UTF-16 with a mark', async () => {
    expect(await texts(iconv.encode(lines, 'utf-16le', { addBOM: true }))).toEqual(expected);
    expect(await texts(iconv.encode(lines, 'utf-16be', { addBOM: true }))).toEqual(expected);
  });

  test('a given encoding', async () => {
    expect(await texts(iconv.encode(lines, 'windows-1251'), 'cp1251')).toEqual(expected);
    const unknown = await read(lines, { encoding: 'cp-none' });
    expect(unknown.map(errorOf)).toEqual([
      "unknown-encoding: unknown encoding 'cp-none': use a WHATWG name such as utf-8, windows-1251 or koi8-u",
    ]);
  });

  test('invalid bytes are counted', async () => {
    const broken = Buffer.concat([
      Buffer.from('{"text":"Міст закрили'),
      Buffer.of(0xff),
      Buffer.from('"}'),
    ]);
    expect(documentOf((await read(broken))[0])).toMatchObject({
      raw: 'Міст закрили\uFFFD',
      replaced: 1,
    });
  });
});

test('records and their letters may be cut anywhere between pieces of the stream', async () => {
  const bytes = Buffer.from('{"text":"Їжак 🦔"}\r\n{"text":"ще"}');
  const stdin = Readable.from(Array.from(bytes, (byte) => Buffer.of(byte)));
  const results = await collect(readInputs(['-'], { input: 'ndjson', stdin }));
  expect(results.map((result) => documentOf(result).raw)).toEqual(['Їжак 🦔', 'ще']);
});

test('records come as they are read, not at the end', async () => {
  let produced = 0;
  function* endless() {
    for (;;) {
      produced += 1;
      yield Buffer.from(`{"text":"line ${produced}"}\n`);
    }
  }
  const results = readInputs(['-'], { input: 'ndjson', stdin: Readable.from(endless()) });
  expect(documentOf((await results.next()).value as never).raw).toBe('line 1');
  await results.return(undefined);
  expect(produced).toBeLessThan(100);
});

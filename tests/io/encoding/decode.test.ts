import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { decode } from '../../../src/io/encoding/decode.js';
import { OWN_TEXTS } from '../../support/own-texts.js';

const utf8 = (text: string) => Buffer.from(text, 'utf8');

async function decoded(bytes: Uint8Array, encoding?: string) {
  const outcome = await decode(bytes, { encoding });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

async function problem(bytes: Uint8Array, encoding?: string) {
  const outcome = await decode(bytes, { encoding });
  if (outcome.ok) throw new Error(`decoded as ${outcome.value.encoding}`);
  return `${outcome.problem.code}: ${outcome.problem.message}`;
}

describe('Unicode', () => {
  test('plain ASCII is UTF-8', async () => {
    expect(await decoded(utf8('A plain line.\n'))).toEqual({
      raw: 'A plain line.\n',
      encoding: 'utf-8',
      replaced: 0,
    });
  });

  test('line breaks stay as they are', async () => {
    const raw = 'раз\r\nдва\rтри\nчотири\u2028п’ять';
    expect((await decoded(utf8(raw))).raw).toBe(raw);
  });

  test('a byte-order mark is not part of the text, a second one is', async () => {
    expect((await decoded(utf8('\uFEFF\uFEFFрік'))).raw).toBe('\uFEFFрік');
  });

  test.each([
    ['utf-16le', true],
    ['utf-16be', true],
    ['utf-16le', false],
    ['utf-16be', false],
  ])('%s, mark: %s', async (encoding, addBOM) => {
    for (const text of [OWN_TEXTS.uk, OWN_TEXTS.ru, OWN_TEXTS.ar, OWN_TEXTS.en, 'Ірак']) {
      const bytes = iconv.encode(text, encoding, { addBOM });
      expect(await decoded(bytes)).toEqual({ raw: text, encoding, replaced: 0 });
    }
  });

  test('the last character may be cut short', async () => {
    const bytes = utf8('Мост закрыт до пятницы');
    expect(await decoded(bytes.subarray(0, -1))).toEqual({
      raw: 'Мост закрыт до пятниц',
      encoding: 'utf-8',
      replaced: 0,
    });
    expect((await decoded(utf8('місто 🏙').subarray(0, -1))).raw).toBe('місто ');
    const utf16 = iconv.encode('Мост закрыт', 'utf-16le').subarray(0, -1);
    expect((await decoded(utf16)).raw).toBe('Мост закры');
  });

  test('few invalid bytes become U+FFFD and are counted', async () => {
    const bytes = Buffer.concat([utf8(OWN_TEXTS.uk), Buffer.of(0xff, 0xfe), utf8(OWN_TEXTS.ar)]);
    expect(await decoded(bytes)).toEqual({
      raw: `${OWN_TEXTS.uk}\uFFFD\uFFFD${OWN_TEXTS.ar}`,
      encoding: 'utf-8',
      replaced: 2,
    });
  });

  test('U+FFFD of the input itself is not counted', async () => {
    const bytes = Buffer.concat([utf8('Лист\uFFFDки, багато листівок'), Buffer.of(0xff)]);
    expect((await decoded(bytes)).replaced).toBe(1);
  });
});

describe('a given encoding', () => {
  test('is binding, under any of its names', async () => {
    const bytes = iconv.encode('Київ', 'koi8-u');
    expect((await decoded(bytes, 'KOI8-U')).raw).toBe('Київ');
    expect(await decoded(bytes, 'cp1251')).toEqual({
      raw: 'лЙ§Ч',
      encoding: 'windows-1251',
      replaced: 0,
    });
    expect((await decoded(iconv.encode('мост', 'maccyrillic'), 'MacCyrillic')).raw).toBe('мост');
  });

  test('counts what it cannot decode', async () => {
    expect((await decoded(Buffer.of(0x41, 0xff, 0x42), 'utf-8')).replaced).toBe(1);
  });

  test('windows-1252 has its quotation marks', async () => {
    expect((await decoded(Buffer.of(0x93, 0x80, 0x94, 0x97), 'latin1')).raw).toBe('“€”—');
  });

  test('must exist', async () => {
    expect(await problem(utf8('x'), 'windows-9')).toBe(
      "unknown-encoding: unknown encoding 'windows-9': use a WHATWG name such as utf-8, windows-1251 or koi8-u",
    );
  });
});

describe('what is no text', () => {
  test.each([
    ['', 'empty: holds no text: remove it, or check where it was written'],
    [' \r\n\t\u00A0\u200B', 'empty: holds no text: remove it, or check where it was written'],
    ['\uFEFF', 'empty: holds no text: remove it, or check where it was written'],
    ['%PDF-1.7\n', 'binary: is a PDF: extract its text first, e.g. with pdftotext'],
    ['PK\u0003\u0004\u0014', 'binary: is a ZIP or Office file: save it as text or HTML'],
    ['a\u0000b', 'binary: holds NUL bytes, so it is no text: give text, HTML or NDJSON'],
  ])('%j', async (text, message) => {
    expect(await problem(utf8(text))).toBe(message);
  });

  test.each([
    [[0x1f, 0x8b, 0x08, 0x00], 'binary: is gzip: unpack it first'],
    [[0x89, 0x50, 0x4e, 0x47, 0x0d], 'binary: is a PNG image: only text can be read'],
    [[0xff, 0xd8, 0xff, 0xe0], 'binary: is a JPEG image: only text can be read'],
    [
      [0xff, 0xfe, 0x00, 0x00, 0x41, 0x00, 0x00, 0x00],
      'unknown-encoding: is UTF-32, which is not supported: convert it to UTF-8',
    ],
  ])('%j', async (bytes, message) => {
    expect(await problem(Uint8Array.from(bytes))).toBe(message);
  });
});

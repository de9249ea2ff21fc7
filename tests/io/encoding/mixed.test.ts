import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { decode } from '../../../src/io/encoding/decode.js';
import { OWN_TEXTS } from '../../support/own-texts.js';

/** Pieces in their encodings, one after the other. */
const joined = (...pieces: readonly (readonly [text: string, encoding: string])[]): Buffer =>
  Buffer.concat(pieces.map(([text, encoding]) => iconv.encode(`${text}\n`, encoding)));

async function decoded(bytes: Uint8Array) {
  const outcome = await decode(bytes);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

describe('lines in two encodings', () => {
  test.each([
    ['windows-1251', OWN_TEXTS.ru],
    ['koi8-u', OWN_TEXTS.uk],
    ['windows-1256', OWN_TEXTS.ar],
    ['ibm866', OWN_TEXTS.ru],
  ])('UTF-8 and %s, in either order', async (encoding, text) => {
    const legacy = [iconv.decode(iconv.encode(text, encoding), encoding), encoding] as const;
    const utf8 = [OWN_TEXTS.en.replaceAll("'", '’') + OWN_TEXTS.uk, 'utf-8'] as const;
    for (const pieces of [[utf8, legacy] as const, [legacy, utf8] as const]) {
      expect(await decoded(joined(...pieces))).toEqual({
        ...{ raw: pieces.map(([line]) => `${line}\n`).join(''), replaced: 0 },
        encoding: `utf-8+${encoding}`,
      });
    }
  });

  test('a byte-order mark says nothing of the lines that follow', async () => {
    const bytes = joined([`\uFEFF${OWN_TEXTS.uk}`, 'utf-8'], [OWN_TEXTS.ru, 'windows-1251']);
    expect((await decoded(bytes)).raw).toBe(`${OWN_TEXTS.uk}\n${OWN_TEXTS.ru}\n`);
  });
});

describe('no mixture', () => {
  test('what a byte-order mark says holds for damaged bytes, and for NUL bytes', async () => {
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff, 0xfe, 0xe9, 0x62]);
    expect(await decoded(bytes)).toEqual({
      ...{ raw: 'a\uFFFD\uFFFD\uFFFDb', encoding: 'utf-8', replaced: 3 },
    });
    expect((await decoded(Buffer.from('\uFEFFa\u0000b'))).raw).toBe('a\u0000b');
  });

  test('damaged UTF-8 stays UTF-8', async () => {
    const whole = Buffer.from(`${OWN_TEXTS.uk}\n${OWN_TEXTS.ru}\n`);
    const damaged = Buffer.concat([whole.subarray(0, 701), whole.subarray(702)]);
    expect((await decoded(damaged)).encoding).toBe('utf-8');
  });

  test.each(['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'])('%s alone', async (encoding) => {
    const lines = OWN_TEXTS.ru.replaceAll('. ', '.\n');
    const bytes = iconv.encode(`${lines}\nPlain line, 2024\n`, encoding);
    expect((await decoded(bytes)).encoding).toBe(encoding);
  });

  test('a few signs of another encoding are no lines of it', async () => {
    const bytes = joined([OWN_TEXTS.uk, 'utf-8'], ['“Yes”, he said', 'windows-1252']);
    expect(await decoded(bytes)).toMatchObject({ encoding: 'utf-8', replaced: 2 });
  });
});

import { expect, test } from '@jest/globals';
import { Readable } from 'node:stream';
import { readAll } from '../../../src/io/encoding/byte-stream.js';

test('all pieces, strings as UTF-8', async () => {
  const outcome = await readAll(Readable.from(['мі', Buffer.from('ст')]));
  expect(outcome.ok && Buffer.from(outcome.value).toString('utf8')).toBe('міст');
});

test('no more than the limit is held', async () => {
  const mebibyte = Buffer.alloc(2 ** 20);
  let produced = 0;
  function* endless() {
    for (;;) {
      produced += 1;
      yield mebibyte;
    }
  }
  expect(await readAll(Readable.from(endless()), 3 * 2 ** 20)).toEqual({
    ok: false,
    problem: {
      code: 'too-large',
      message: 'is larger than 3 MiB: split it into articles, or give it as NDJSON',
    },
  });
  expect(produced).toBeLessThan(30);
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Readable } from 'node:stream';
import { byteLines } from '../../../src/io/input/byte-lines.js';
import { collect } from '../../support/results.js';

const linesOf = async (parts: readonly Uint8Array[], limit?: number) =>
  (await collect(byteLines(Readable.from(parts), limit))).map(({ number, bytes }) => [
    number,
    bytes === null ? null : Buffer.from(bytes).toString('latin1'),
  ]);

test('cutting the stream elsewhere changes nothing', async () => {
  const part = fc.array(fc.constantFrom('a', 'b', '\n', '\r'), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
      const text = parts.map((letters) => letters.join(''));
      const expected = text.join('').split('\n');
      if (expected.at(-1) === '') expected.pop();
      const found = await linesOf(text.map((letters) => Buffer.from(letters)));
      expect(found).toEqual(expected.map((line, index) => [index + 1, line]));
    }),
  );
});

test('a line over the limit is skipped, wherever it is cut', async () => {
  const parts = ['abc\nab', 'cdefg', 'h\nok'].map((part) => Buffer.from(part));
  expect(await linesOf(parts, 4)).toEqual([
    [1, 'abc'],
    [2, null],
    [3, 'ok'],
  ]);
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { packRows, unpackRows } from '../../src/detect/rows.js';

test('cells come back as they were', () => {
  const cell = fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 22 }));
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 600 }), (values) => {
      const cells = Uint8Array.from(values);
      const packed = packRows(cells);
      expect(unpackRows(packed, 0, packed.length, cells.length)).toEqual(cells);
    }),
  );
});

test('a run of zeros takes a byte for every hundred and fifty', () => {
  const cells = new Uint8Array(1600);
  cells[1599] = 22;
  expect(packRows(cells).length).toBeLessThanOrEqual(12);
});

test('a group in the middle is read alone', () => {
  const groups = [[0, 5, 0], [22, 0, 1], [7]].map((cells) => packRows(Uint8Array.from(cells)));
  const packed = Uint8Array.from(groups.flatMap((group) => [...group]));
  const from = groups[0]?.length ?? 0;
  expect([...unpackRows(packed, from, from + (groups[1]?.length ?? 0), 3)]).toEqual([22, 0, 1]);
});

import { expect, test } from '@jest/globals';
import { fileBytes } from '../../../src/io/input/file-bytes.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const folder = temporaryFolder();

async function piecesOf(path: string): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of fileBytes(path)) pieces.push(piece);
  return pieces;
}

test.each([0, 1, 4096, 262_144, 600_001])('%d bytes are read whole, in pieces', async (size) => {
  const bytes = Buffer.from(Array.from({ length: size }, (_, i) => i % 251));
  const pieces = await piecesOf(await folder.write('bytes', bytes));
  expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
  for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(262_144);
});

test('what is no proper file is read as a stream', async () => {
  expect(await piecesOf('/dev/null')).toEqual([]);
});

test('a missing file throws', async () => {
  await expect(piecesOf(folder.at('absent'))).rejects.toThrow('ENOENT');
});

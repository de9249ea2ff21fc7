import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';

const CHUNK_BYTES = 262_144;
/** Of files that say they are empty, as those of /proc do. */
const LEAST_BYTES = 4096;

/**
 * The bytes of a file. Files proper are read at once, a piece at a time: a stream would take longer to set up and wait for
 * than most articles take to read. What can keep the reader waiting (a pipe, a device) stays a stream.
 * Iterating throws what opening and reading throw.
 */
export async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  const stats = statSync(path);
  if (!stats.isFile()) {
    const stream: AsyncIterable<Uint8Array> = createReadStream(path, {
      highWaterMark: CHUNK_BYTES,
    });
    yield* stream;
    return;
  }
  const file = openSync(path, 'r');
  const size = Math.min(CHUNK_BYTES, Math.max(stats.size, LEAST_BYTES));
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(size);
      const length = readSync(file, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

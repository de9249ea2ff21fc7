import { byteLines } from './byte-lines.js';
import { createReadStream } from 'node:fs';

/**
 * Lines of a file or, for `-`, of standard input, as UTF-8; null for a line that is too long to hold. Throws what opening and
 * reading throw.
 */
export async function* readTextLines(path: string): AsyncGenerator<string | null> {
  const input = path === '-' ? process.stdin : createReadStream(path);
  const text = new TextDecoder();
  for await (const { bytes } of byteLines(input)) yield bytes && text.decode(bytes);
}

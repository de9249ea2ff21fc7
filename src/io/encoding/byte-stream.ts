import { done, failed, fileProblem, type Outcome } from '../common/problem.js';
import { repairWindows1252 } from './text-decoder.js';
import { byteOrderMark } from './unicode-bytes.js';

/** Bytes in pieces of any size, as streams give them. */
export type ByteStream = AsyncIterable<string | Uint8Array>;

/** The longest article in bytes; JavaScript's own limit for a string is not far above. */
export const MAX_ARTICLE_BYTES = 256 * 2 ** 20;

/** All bytes of a stream, or the problem met on the way. */
export async function readAll(
  stream: ByteStream,
  limit = MAX_ARTICLE_BYTES,
): Promise<Outcome<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      const bytes = asBytes(chunk);
      length += bytes.length;
      if (length > limit) {
        const mebibytes = Math.round(limit / 2 ** 20);
        return failed(
          'too-large',
          `is larger than ${mebibytes} MiB: split it into articles, or give it as NDJSON`,
        );
      }
      chunks.push(bytes);
    }
  } catch (error) {
    return { ok: false, problem: fileProblem(error) };
  }
  return done(Buffer.concat(chunks));
}

/** A piece of a stream as bytes. */
export function asBytes(chunk: string | Uint8Array): Uint8Array {
  return typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
}

/**
 * The stream in an encoding in which a line feed is one byte: UTF-16, known by its mark or given,
 * becomes UTF-8, and so does any other given encoding. Everything else passes unchanged, as `label` null.
 */
export async function* asLines(
  stream: ByteStream,
  given: string | null,
): AsyncGenerator<{ readonly bytes: Uint8Array; readonly label: string | null }> {
  let label = given === 'utf-8' ? null : given;
  let decoder = label === null ? null : new TextDecoder(label);
  let first = true;
  const encoder = new TextEncoder();
  const encode = (text: string): Uint8Array =>
    encoder.encode(label === 'windows-1252' ? repairWindows1252(text) : text);
  for await (const chunk of stream) {
    const bytes = asBytes(chunk);
    const mark = first && decoder === null ? byteOrderMark(bytes) : null;
    first = false;
    if (mark !== null && mark.label !== 'utf-8' && mark.label !== 'utf-32') {
      label = mark.label;
      decoder = new TextDecoder(label);
    }
    yield {
      bytes: decoder === null ? bytes : encode(decoder.decode(bytes, { stream: true })),
      label,
    };
  }
  if (decoder !== null) yield { bytes: encode(decoder.decode()), label };
}

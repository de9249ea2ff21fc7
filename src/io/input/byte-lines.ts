/** A line of a byte stream, without its line break. */
export interface ByteLine {
  /** 1-based. */
  readonly number: number;
  /** Null where the line was longer than the limit and was skipped. */
  readonly bytes: Uint8Array | null;
}

/** The longest line of NDJSON that is read, in bytes. */
export const MAX_LINE_BYTES = 64 * 2 ** 20;

const LINE_FEED = 0x0a;

/**
 * Cuts a stream of bytes at line feeds, holding no more than one line. A carriage return in front
 * of a line feed stays: it is white space to JSON. A last line needs no line feed.
 */
export async function* byteLines(
  stream: AsyncIterable<Uint8Array>,
  limit = MAX_LINE_BYTES,
): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): ByteLine => {
    const line = { number, bytes: length > limit ? null : Buffer.concat(parts) };
    parts = [];
    length = 0;
    number += 1;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    let end = chunk.indexOf(LINE_FEED);
    while (end >= 0) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
      end = chunk.indexOf(LINE_FEED, start);
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

/** A Unicode encoding as the first bytes declare it. */
export interface ByteOrderMark {
  readonly label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32';
  readonly length: number;
}

/** The byte-order mark that the bytes start with, or null. */
export function byteOrderMark(bytes: Uint8Array): ByteOrderMark | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { label: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { label: 'utf-32', length: 4 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { label: 'utf-32', length: 4 };
  if (a === 0xff && b === 0xfe) return { label: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { label: 'utf-16be', length: 2 };
  return null;
}

const SAMPLE_BYTES = 4096;
// Latin, Cyrillic, Hebrew, Arabic, general punctuation: rows whose number is a control character
// or a space, so that every other byte betrays UTF-16.
const ROWS = new Set([0x00, 0x01, 0x04, 0x05, 0x06, 0x20, 0x21]);

/**
 * UTF-16 without a mark, seen by its pattern: every other byte is one of a few row numbers, and some
 * of these are bytes that text in other encodings never holds. Null when there is no such pattern.
 */
export function utf16Pattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const units = Math.floor(sample.length / 2);
  // Spaces, or the rows of Cyrillic and Arabic: without any of them the count is not worth its time.
  if (units < 2 || ![0x00, 0x04, 0x06].some((row) => sample.includes(row))) return null;
  const rows = { even: 0, odd: 0 };
  const controls = { even: 0, odd: 0 };
  for (let index = 0; index < units * 2; index += 1) {
    const byte = sample[index] ?? 0;
    const side = index % 2 === 0 ? 'even' : 'odd';
    if (ROWS.has(byte)) rows[side] += 1;
    if (byte < 0x09) controls[side] += 1;
  }
  const regular = (high: 'even' | 'odd', low: 'even' | 'odd'): boolean =>
    rows[high] >= units * 0.95 && controls[high] >= units / 2 && controls[low] <= units / 4;
  if (regular('odd', 'even')) return 'utf-16le';
  return regular('even', 'odd') ? 'utf-16be' : null;
}

/** Bytes of the character of UTF-8 that a lead byte starts. */
export function utf8Length(lead: number): number {
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/**
 * Where a character that the end of the bytes cut short begins; the length of the bytes when their
 * end is whole. Only lead and continuation bytes are looked at.
 */
export function wholeUtf8Length(bytes: Uint8Array): number {
  const { length } = bytes;
  for (let back = 1; back <= Math.min(3, length); back += 1) {
    const byte = bytes[length - back] ?? 0;
    if (byte < 0x80) return length;
    if (byte >= 0xc2) {
      return byte <= 0xf4 && utf8Length(byte) > back ? length - back : length;
    }
  }
  return length;
}

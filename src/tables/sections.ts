/** First bytes of a compiled file; also tells the byte order, which typed arrays take from the machine. */
const MAGIC = 0x315a4744;
const HEADER_WORDS = 2;

/** A typed array that a compiled file is made of. */
export type Section = Uint8Array | Uint16Array | Uint32Array;

/** Access to the sections of a compiled file, as views: nothing is copied or parsed. */
export interface SectionReader {
  words(index: number): Uint32Array;
  units(index: number): Uint16Array;
  bytes(index: number): Uint8Array;
}

/**
 * Lays sections out in one block of bytes: magic, count, then byte offset and byte length of each,
 * then the sections, aligned to four bytes.
 */
export function writeSections(sections: readonly Section[]): Uint8Array {
  const headerBytes = 4 * (HEADER_WORDS + 2 * sections.length);
  const total = sections.reduce((size, section) => size + aligned(section.byteLength), headerBytes);
  const bytes = new Uint8Array(total);
  const header = new Uint32Array(bytes.buffer, 0, headerBytes / 4);
  header.set([MAGIC, sections.length]);
  let offset = headerBytes;
  sections.forEach((section, index) => {
    header.set([offset, section.byteLength], HEADER_WORDS + 2 * index);
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset);
    offset += aligned(section.byteLength);
  });
  return bytes;
}

/**
 * Opens what `writeSections` made.
 * @throws Error when the bytes are no such file, or one of a machine with the other byte order.
 */
export function openSections(bytes: Uint8Array): SectionReader {
  // Views need an aligned start; a Buffer from Node's shared pool may begin anywhere.
  const aligned4 = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset } = aligned4;
  const words = new Uint32Array(buffer, byteOffset, Math.floor(aligned4.byteLength / 4));
  if (words[0] !== MAGIC) throw new Error('not a compiled table of this machine: build it again');
  const place = (index: number): [start: number, length: number] => {
    const offset = words[HEADER_WORDS + 2 * index];
    const length = words[HEADER_WORDS + 2 * index + 1];
    if (offset === undefined || length === undefined || index >= (words[1] ?? 0)) {
      throw new Error(`compiled table has no section ${index}: build it again`);
    }
    return [byteOffset + offset, length];
  };
  return {
    words: (index) => {
      const [start, length] = place(index);
      return new Uint32Array(buffer, start, length / 4);
    },
    units: (index) => {
      const [start, length] = place(index);
      return new Uint16Array(buffer, start, length / 2);
    },
    bytes: (index) => {
      const [start, length] = place(index);
      return new Uint8Array(buffer, start, length);
    },
  };
}

function aligned(length: number): number {
  return (length + 3) & ~3;
}

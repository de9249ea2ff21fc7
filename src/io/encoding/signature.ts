interface Signature {
  readonly bytes: readonly number[];
  readonly offset?: number;
  readonly what: string;
  readonly advice: string;
}

const UNPACK = 'unpack it first';
const AS_TEXT = 'save it as text or HTML';
const NO_TEXT = 'only text can be read';

const ascii = (text: string): readonly number[] => Array.from(text, (c) => c.charCodeAt(0));

// ZIP covers .docx, .odt and .epub.
const SIGNATURES: readonly Signature[] = [
  { bytes: ascii('%PDF-'), what: 'a PDF', advice: 'extract its text first, e.g. with pdftotext' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a ZIP or Office file', advice: AS_TEXT },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], what: 'an old Office file', advice: AS_TEXT },
  { bytes: ascii('{\\rtf'), what: 'an RTF document', advice: AS_TEXT },
  { bytes: [0x1f, 0x8b, 0x08], what: 'gzip', advice: UNPACK },
  { bytes: ascii('BZh'), what: 'bzip2', advice: UNPACK },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], what: 'xz', advice: UNPACK },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: 'zstd', advice: UNPACK },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], what: '7-Zip', advice: UNPACK },
  { bytes: ascii('ustar'), offset: 257, what: 'a tar archive', advice: UNPACK },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG image', advice: NO_TEXT },
  { bytes: [0xff, 0xd8, 0xff], what: 'a JPEG image', advice: NO_TEXT },
  { bytes: ascii('GIF8'), what: 'a GIF image', advice: NO_TEXT },
  { bytes: ascii('WEBP'), offset: 8, what: 'a WebP image', advice: NO_TEXT },
  { bytes: ascii('SQLite format 3\u0000'), what: 'an SQLite database', advice: NO_TEXT },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], what: 'a program', advice: NO_TEXT },
];

/** What kind of binary file the first bytes show, and what to do about it; null for none. */
export function signature(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find(({ bytes: wanted, offset = 0 }) =>
    wanted.every((byte, index) => bytes[offset + index] === byte),
  );
  return found === undefined ? null : `is ${found.what}: ${found.advice}`;
}

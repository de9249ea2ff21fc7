import { detectLegacy } from './legacy.js';
import { done, failed, type Outcome } from '../common/problem.js';
import { decodeMixed } from './mixed.js';
import { signature } from './signature.js';
import { decodeAs, encodingLabel } from './text-decoder.js';
import { byteOrderMark, utf16Pattern, wholeUtf8Length } from './unicode-bytes.js';

/** Bytes as text. */
export interface Decoded {
  /** Line breaks as in the input; no byte-order mark. */
  readonly raw: string;
  /** WHATWG label; `utf-8+windows-1251` of lines in two encodings. */
  readonly encoding: string;
  /** Invalid byte sequences that became U+FFFD. */
  readonly replaced: number;
}

/** What is known about the encoding beforehand. */
export interface DecodeOptions {
  /** Any name of an encoding; binding. */
  readonly encoding?: string | undefined;
  /** An encoding that the document declares; believed unless the bytes are UTF-8. */
  readonly declared?: string | undefined;
}

/**
 * Decodes text of unknown encoding: byte-order mark, UTF-16 by its pattern, UTF-8, lines in UTF-8 among lines in a legacy encoding,
 * UTF-8 with few mistakes, a declared encoding, then the likeliest legacy encoding. A last character cut short is
 * left out. What is no text (`binary`) or has no visible character (`empty`) is a problem.
 */
export async function decode(
  bytes: Uint8Array,
  options: DecodeOptions = {},
): Promise<Outcome<Decoded>> {
  const decoded =
    options.encoding === undefined
      ? await decodeUnknown(bytes, options.declared)
      : decodeGiven(bytes, options.encoding);
  if (decoded.ok && !/[^\s\p{Cc}\p{Cf}]/u.test(decoded.value.raw)) {
    return failed('empty', 'holds no text: remove it, or check where it was written');
  }
  return decoded;
}

function decodeGiven(bytes: Uint8Array, name: string): Outcome<Decoded> {
  const label = encodingLabel(name);
  if (label === null) {
    return failed(
      'unknown-encoding',
      `unknown encoding '${name}': use a WHATWG name such as utf-8, windows-1251 or koi8-u`,
    );
  }
  return done(decodedAs(bytes, label));
}

async function decodeUnknown(
  bytes: Uint8Array,
  declared: string | undefined,
): Promise<Outcome<Decoded>> {
  const mark = byteOrderMark(bytes);
  if (mark?.label === 'utf-32') {
    return failed('unknown-encoding', 'is UTF-32, which is not supported: convert it to UTF-8');
  }
  if (mark !== null) {
    const decoded = decodedAs(bytes, mark.label);
    // What else is in the file the mark does not say.
    const isMixed = mark.label === 'utf-8' && decoded.replaced > 0;
    return done((isMixed ? await mixedIn(bytes) : null) ?? decoded);
  }
  const binary = signature(bytes);
  if (binary !== null) return failed('binary', binary);
  const utf16 = utf16Pattern(bytes);
  if (utf16 !== null) return done(decodedAs(bytes, utf16));
  if (bytes.includes(0)) {
    return failed('binary', 'holds NUL bytes, so it is no text: give text, HTML or NDJSON');
  }
  const utf8 = decodedAs(bytes, 'utf-8');
  if (utf8.replaced === 0 && wholeUtf8Length(bytes) === bytes.length) return done(utf8);
  const mixed = declared === undefined ? await mixedIn(bytes) : null;
  if (mixed !== null) return done(mixed);
  if (isNearlyUtf8(bytes, utf8)) return done(utf8);
  return done(decodedAs(bytes, await legacyLabel(bytes, declared)));
}

async function mixedIn(bytes: Uint8Array): Promise<Decoded | null> {
  const mixed = await decodeMixed(bytes);
  return mixed && { ...mixed, replaced: 0 };
}

async function legacyLabel(bytes: Uint8Array, declared: string | undefined): Promise<string> {
  const label = declared === undefined ? null : encodingLabel(declared);
  // A page that says UTF-8 or UTF-16 but is not would turn into replacement characters.
  return label === null || label.startsWith('utf-') ? detectLegacy(bytes) : label;
}

function decodedAs(bytes: Uint8Array, label: string): Decoded {
  const end = label.startsWith('utf-16')
    ? bytes.length - (bytes.length % 2)
    : label === 'utf-8'
      ? wholeUtf8Length(bytes)
      : bytes.length;
  const whole = bytes.subarray(0, end);
  const raw = decodeAs(whole, label);
  const all = occurrences(raw, '\uFFFD');
  const own = all > 0 && label === 'utf-8' ? replacementCharacters(whole) : 0;
  return { raw, encoding: label, replaced: all - own };
}

// Bytes that are UTF-8 but for few mistakes. In other encodings, valid sequences are accidents.
function isNearlyUtf8(bytes: Uint8Array, decoded: Decoded): boolean {
  const cut = wholeUtf8Length(bytes) < bytes.length;
  const mistakes = decoded.replaced + (cut ? 1 : 0);
  const sequences = bytes.reduce((count, byte) => (byte >= 0xc2 ? count + 1 : count), 0);
  const valid = sequences - decoded.replaced;
  return valid >= 4 * mistakes || (decoded.replaced === 0 && valid > 1);
}

// U+FFFD that stands in the input itself.
function replacementCharacters(bytes: Uint8Array): number {
  let count = 0;
  let at = bytes.indexOf(0xef);
  while (at >= 0) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1;
    at = bytes.indexOf(0xef, at + 1);
  }
  return count;
}

function occurrences(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}

import { isUtf8 } from 'node:buffer';
import { detectLegacy } from './legacy.js';
import { decodeAs } from './text-decoder.js';
import { utf8Length } from './unicode-bytes.js';

const LINE_FEED = 0x0a;

/** So many characters beyond ASCII show that lines are UTF-8, so many bytes that others are not: fewer are accidents and damage. */
const LEAST_UTF8 = 8;
const LEAST_LEGACY = 12;
/** Of a damaged line of UTF-8, at least this share of its bytes beyond ASCII belongs to a whole character. */
const SOUND = 0.8;

/** Text of which some lines are UTF-8 and others in an older encoding, each read as what it is. */
export interface MixedText {
  readonly raw: string;
  /** Both WHATWG labels: `utf-8+windows-1251`. */
  readonly encoding: string;
}

/**
 * Reads what was joined from files of two encodings, as a log or a folder of clippings put into one file: lines that are UTF-8 as
 * UTF-8, all others in the likeliest older encoding of them together. Null where the bytes are no such mixture.
 */
export async function decodeMixed(bytes: Uint8Array): Promise<MixedText | null> {
  const lines = linesOf(bytes);
  const isLegacy = lines.map((line) => !isUtf8(line));
  const legacy = lines.filter((_, i) => isLegacy[i]);
  if (legacy.some(isDamaged)) return null;
  const sound = lines.filter((_, i) => !isLegacy[i]);
  if (countOf(sound, isLead) < LEAST_UTF8 || countOf(legacy, isHigh) < LEAST_LEGACY) return null;
  const label = await detectLegacy(Buffer.concat(legacy));
  const raw = lines.map((line, i) => decodeAs(line, isLegacy[i] === true ? label : 'utf-8'));
  return { raw: raw.join(''), encoding: `utf-8+${label}` };
}

const isHigh = (byte: number): boolean => byte >= 0x80;
const isLead = (byte: number): boolean => byte >= 0xc2;

/** Lines with their line feeds, as views of the bytes. */
function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length;) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    lines.push(bytes.subarray(start, end));
    start = end;
  }
  return lines;
}

const countOf = (lines: readonly Uint8Array[], which: (byte: number) => boolean): number =>
  lines.reduce((all, line) => all + line.reduce((n, byte) => (which(byte) ? n + 1 : n), 0), 0);

/** Whether a line that is not UTF-8 was, before some of its bytes were lost: most of those beyond ASCII make whole characters. */
function isDamaged(line: Uint8Array): boolean {
  let [high, whole] = [0, 0];
  for (let at = 0; at < line.length;) {
    const byte = line[at] ?? 0;
    const length = isLead(byte) ? utf8Length(byte) : 1;
    const end = at + length;
    let next = at + 1;
    while (next < end && isContinuation(line[next] ?? 0)) next += 1;
    if (isHigh(byte)) high += next - at;
    if (length > 1 && next === end) whole += length;
    at = next;
  }
  return high > 0 && whole >= SOUND * high;
}

const isContinuation = (byte: number): boolean => byte >= 0x80 && byte < 0xc0;

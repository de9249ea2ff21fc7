import { byteTable, plausibility, type ByteTable } from './plausibility.js';
import { encodingLabel } from './text-decoder.js';

const LATIN = 'windows-1252';

// With head starts: a lone sign in English prose is likelier to be a sign than a one-letter Cyrillic
// word, and Windows files are commoner than Macintosh ones. Of equals, the first wins.
const CANDIDATES: ReadonlyMap<string, number> = new Map([
  [LATIN, 3],
  ['windows-1251', 1],
  ['koi8-r', 0],
  ['koi8-u', 0],
  ['iso-8859-5', 0],
  ['ibm866', 0],
  ['x-mac-cyrillic', 0],
  ['windows-1256', 0],
  ['iso-8859-6', 0],
]);

// Right readings of 40 letters or more score better a byte; Greek, Hebrew, Thai, Chinese or Korean
// bytes read as the likeliest of our candidates score −4 or worse unless they are few.
const PLAUSIBLE_PER_BYTE = -3.6;

const SAMPLE_BYTES = 65_536;
// Confidence above which jschardet is right more often than not: against a ranking in favour of some
// kind of Latin, for another kind of Latin or for anything else; against an implausible best.
const SURE = { latin: 0.12, other: 0.3, implausible: 0.2 };

let tables: readonly ByteTable[] | undefined;

/**
 * The likeliest single-byte (or, rarely, other) encoding of bytes that are not UTF-8, as a WHATWG
 * label. Our own ranking decides for Cyrillic and Arabic; for the rest of the world it asks
 * jschardet, whose models are only loaded then.
 */
export async function detectLegacy(bytes: Uint8Array): Promise<string> {
  const sample = sampleOf(bytes);
  const best = rank(sample);
  if (best.encoding !== LATIN && best.perByte >= PLAUSIBLE_PER_BYTE) return best.encoding;
  const { detect } = await import('jschardet');
  const { encoding, confidence } = detect(sample);
  const label = encoding === null ? null : encodingLabel(encoding);
  if (label === null || label === 'utf-8') return best.encoding;
  const latin = CANDIDATES.has(label) ? SURE.other : SURE.latin;
  const sure = best.encoding === LATIN ? latin : SURE.implausible;
  return confidence >= sure ? label : best.encoding;
}

function rank(sample: Uint8Array): { readonly encoding: string; readonly perByte: number } {
  tables ??= Array.from(CANDIDATES.keys(), byteTable);
  let best = { encoding: LATIN, score: -Infinity };
  for (const table of tables) {
    const score = (CANDIDATES.get(table.encoding) ?? 0) + plausibility(sample, table);
    if (score > best.score) best = { encoding: table.encoding, score };
  }
  const high = sample.reduce((count, byte) => (byte < 0x80 ? count : count + 1), 0);
  return { encoding: best.encoding, perByte: best.score / Math.max(1, high) };
}

// Starts at the first byte that says something: a page may open with kilobytes of ASCII.
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - 64);
  return bytes.subarray(start, start + SAMPLE_BYTES);
}

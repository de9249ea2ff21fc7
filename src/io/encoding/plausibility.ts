import { ARABIC_LETTERS, CYRILLIC_LETTERS } from './letters.js';
import { decodeAs } from './text-decoder.js';

// What a byte is under an encoding. Gap: ASCII but no letter; mark: touches words in prose; sign:
// stands apart from words; odd: not used in prose; none: no character.
const KINDS = [
  'gap',
  'ascii',
  'latin',
  'lower',
  'upper',
  'arabic',
  'mark',
  'sign',
  'odd',
  'none',
] as const;
type Kind = (typeof KINDS)[number];

const MARKS = /[«»“”„‘’‚‹›…\u00A0]/u;
const DASHES = /[—–]/u;
const SIGNS = /[№€£°§©®™•·]/u;

// Logarithms of how likely a byte is for its kind alone; letters have their own.
const ALONE = { mark: -3.5, dash: -3.5, sign: -5, latin: -4, odd: -8, none: -14 } as const;

// What a pair of neighbours costs; pairs not named cost nothing. Small letters before capitals,
// scripts mixed in a word, and two accented Latin letters in a row are what wrong encodings make.
const PAIRS: Partial<Record<Kind, Partial<Record<Kind, number>>>> = {
  gap: { upper: -1, lower: -0.5, arabic: -0.5, latin: -2 },
  ascii: { lower: -4, upper: -5, arabic: -5, sign: -4 },
  latin: { latin: -4, lower: -5, upper: -5, arabic: -6, sign: -4 },
  lower: { upper: -5, ascii: -4, latin: -5, sign: -4 },
  upper: { upper: -0.4, ascii: -5, latin: -5, sign: -4 },
  arabic: { ascii: -5, latin: -6, sign: -4 },
  mark: { lower: -3.5, upper: -1, arabic: -1 },
  sign: { ascii: -4, latin: -4, lower: -4, upper: -4, arabic: -4 },
};

// Vowels and consonants take turns; a sign that only follows a consonant follows one.
const SOUNDS = ['none', 'vowel', 'consonant', 'follower'] as const;
type Sound = (typeof SOUNDS)[number];
const VOWELS = /[аеєиіїоуэюяёў]/u;
const FOLLOWERS = /[ьъы]/u;

const TURNS: Partial<Record<Sound, Partial<Record<Sound, number>>>> = {
  none: { follower: -4 },
  vowel: { vowel: -1.2, consonant: 0.3, follower: -3 },
  consonant: { vowel: 0.3, consonant: -0.5 },
  follower: { vowel: -0.5, follower: -4 },
};

type Costs = readonly Float64Array[];
const PAIR_COSTS: Costs = KINDS.map((left) =>
  Float64Array.from(KINDS, (right) => PAIRS[left]?.[right] ?? 0),
);
const TURN_COSTS: Costs = SOUNDS.map((left) =>
  Float64Array.from(SOUNDS, (right) => TURNS[left]?.[right] ?? 0),
);

/** What the 256 bytes of a single-byte encoding mean, prepared for {@link plausibility}. */
export interface ByteTable {
  /** WHATWG label. */
  readonly encoding: string;
  readonly kinds: Uint8Array;
  readonly sounds: Uint8Array;
  readonly weights: Float64Array;
}

/** Prepares a single-byte encoding. */
export function byteTable(encoding: string): ByteTable {
  const kinds = new Uint8Array(256);
  const sounds = new Uint8Array(256);
  const weights = new Float64Array(256);
  for (let byte = 0; byte < 256; byte += 1) {
    const character = decodeAs(Uint8Array.of(byte), encoding);
    const [kind, weight] = classify(character, byte);
    kinds[byte] = KINDS.indexOf(kind);
    sounds[byte] = SOUNDS.indexOf(soundOf(character.toLowerCase()));
    weights[byte] = weight;
  }
  return { encoding, kinds, sounds, weights };
}

function classify(character: string, byte: number): readonly [Kind, number] {
  if (byte < 0x80) return [/[a-z]/iu.test(character) ? 'ascii' : 'gap', 0];
  const small = character.toLowerCase();
  const cyrillic = CYRILLIC_LETTERS.get(small);
  if (cyrillic !== undefined) return [small === character ? 'lower' : 'upper', cyrillic];
  const arabic = ARABIC_LETTERS.get(character);
  if (arabic !== undefined) return ['arabic', arabic];
  if (/\p{Script=Latin}/u.test(character)) return ['latin', ALONE.latin];
  if (MARKS.test(character)) return ['mark', ALONE.mark];
  if (DASHES.test(character)) return ['sign', ALONE.dash];
  if (SIGNS.test(character)) return ['sign', ALONE.sign];
  return /[\p{Cc}\p{Cn}\p{Co}\uFFFD]/u.test(character) ? ['none', ALONE.none] : ['odd', ALONE.odd];
}

function soundOf(small: string): Sound {
  if (!CYRILLIC_LETTERS.has(small)) return 'none';
  if (FOLLOWERS.test(small)) return 'follower';
  return VOWELS.test(small) ? 'vowel' : 'consonant';
}

/**
 * How likely the bytes are to be prose under an encoding: a log-likelihood, to be compared between
 * encodings of the same bytes. Bytes below 0x80 count only as neighbours.
 */
export function plausibility(bytes: Uint8Array, table: ByteTable): number {
  const { kinds, sounds, weights } = table;
  let score = 0;
  let kindBefore = 0;
  let soundBefore = 0;
  for (const byte of bytes) {
    const kind = kinds[byte] ?? 0;
    const sound = sounds[byte] ?? 0;
    score += weights[byte] ?? 0;
    score += PAIR_COSTS[kindBefore]?.[kind] ?? 0;
    score += TURN_COSTS[soundBefore]?.[sound] ?? 0;
    kindBefore = kind;
    soundBefore = sound;
  }
  return score;
}

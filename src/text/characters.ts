/** What a UTF-16 code unit is to the scanner. */
export const LETTER = 1;
export const DIGIT = 2;
/** Combining mark: continues the word it stands in. */
export const COMBINING = 3;
export const SPACE = 4;
/** Invisible inside words: soft hyphen, zero-width joiners, bidi marks, tatweel is a letter. */
export const INVISIBLE = 5;
export const APOSTROPHE = 6;
export const OTHER = 7;
/** Half of a character outside the basic plane; the scanner looks at the pair. */
export const SURROGATE = 8;

const APOSTROPHES = new Set([0x27, 0x2018, 0x2019, 0x02bc, 0x0060, 0x00b4, 0x02b9, 0xff07]);

/**
 * Class of each code unit, worked out at first sight: filling all 65,536 at start-up costs
 * milliseconds that a run over a few files never earns back.
 */
const classes = new Uint8Array(0x10000);

/** The class of a code unit. */
export function classOf(unit: number): number {
  const known = classes[unit];
  if (known) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  if (APOSTROPHES.has(unit)) return APOSTROPHE;
  return classifyCharacter(String.fromCharCode(unit));
}

/** The class of a whole character, also of one outside the basic plane. */
export function classifyCharacter(character: string): number {
  if (/^\p{L}$/u.test(character)) return LETTER;
  if (/^\p{Nd}$/u.test(character)) return DIGIT;
  if (/^\p{M}$/u.test(character)) return COMBINING;
  if (/^[\s\u0085]$/u.test(character)) return SPACE;
  if (/^\p{Cf}$/u.test(character)) return INVISIBLE;
  return OTHER;
}

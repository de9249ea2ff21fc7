/**
 * Grammatical features of a word form as bits, in three groups. A group without a bit says nothing.
 * In packs: `m f n`, `sg pl`, `nom gen dat acc ins loc`, joined by dots: `gen.pl`.
 */
const BITS: Readonly<Record<string, number>> = {
  m: 1,
  f: 2,
  n: 4,
  sg: 8,
  pl: 16,
  nom: 32,
  gen: 64,
  dat: 128,
  acc: 256,
  ins: 512,
  loc: 1024,
};
const GROUPS = [7, 24, 2016];

/** The names that a pack may use, for error messages. */
export const FEATURE_NAMES: readonly string[] = Object.keys(BITS);

/** Bits of `gen.pl`; null when a name is not known. */
export function parseFeatures(text: string): number | null {
  let bits = 0;
  for (const name of text.split('.')) {
    const bit = BITS[name];
    if (bit === undefined) return null;
    bits |= bit;
  }
  return bits;
}

/** What both forms allow, or null when they disagree in gender, number or case. */
export function unify(a: number, b: number): number | null {
  let result = 0;
  for (const group of GROUPS) {
    const left = a & group;
    const right = b & group;
    const both = left === 0 || right === 0 ? left | right : left & right;
    if (both === 0 && left !== 0) return null;
    result |= both;
  }
  return result;
}

/** Whether a form carries the features that are asked for. */
export function hasFeatures(features: number, wanted: number): boolean {
  for (const group of GROUPS) {
    if ((wanted & group) !== 0 && (features & wanted & group) === 0) return false;
  }
  return true;
}

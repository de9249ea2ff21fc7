import type { Alias, AliasUse, CasingRule } from './types.js';

/** What a form's flags say, apart from entity and lemma. */
export type AliasFeatures = Omit<Alias, 'entity' | 'lemma'>;

const USES: readonly AliasUse[] = ['name', 'adjective', 'national'];
const CASINGS: readonly CasingRule[] = ['any', 'capital', 'upper'];
const SWITCHES = [
  'ambiguous',
  'acronym',
  'short',
  'combining',
  'nominative',
  'genitive',
  'otherCase',
  'singular',
  'plural',
] as const;
const CASING_SHIFT = 2;
const SWITCH_SHIFT = 4;

/** Packs features into a number: use (2 bits), casing (2 bits), then one bit each. */
export function packFeatures(features: AliasFeatures): number {
  return SWITCHES.reduce(
    (bits, name, index) => bits | (Number(features[name]) << (SWITCH_SHIFT + index)),
    USES.indexOf(features.use) | (CASINGS.indexOf(features.casing) << CASING_SHIFT),
  );
}

/** The features of a packed number. */
export function unpackFeatures(bits: number): AliasFeatures {
  const on = (name: (typeof SWITCHES)[number]): boolean =>
    ((bits >> (SWITCH_SHIFT + SWITCHES.indexOf(name))) & 1) === 1;
  return {
    use: USES[bits & 3] ?? 'name',
    casing: CASINGS[(bits >> CASING_SHIFT) & 3] ?? 'any',
    ambiguous: on('ambiguous'),
    acronym: on('acronym'),
    short: on('short'),
    combining: on('combining'),
    nominative: on('nominative'),
    genitive: on('genitive'),
    otherCase: on('otherCase'),
    singular: on('singular'),
    plural: on('plural'),
  };
}

/** The bits in which forms of one lemma may differ and which add up when they are spelt alike. */
export const FORM_BITS = ['nominative', 'genitive', 'otherCase', 'singular', 'plural'].reduce(
  (bits, name) => bits | (1 << (SWITCH_SHIFT + SWITCHES.findIndex((other) => other === name))),
  0,
);

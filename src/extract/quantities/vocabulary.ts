import type { EmitValue } from '../../match/index.js';
import type { QuantityCategory, QuantityMod } from '../../types/index.js';

const MODS: readonly QuantityMod[] = [
  'exact',
  'about',
  'almost',
  'more-than',
  'at-least',
  'up-to',
  'less-than',
  'within',
  'range',
  'vague',
];

const CATEGORIES: readonly QuantityCategory[] = [
  'troops',
  'killed',
  'wounded',
  'casualties',
  'captured',
  'missing',
  'displaced',
  'people',
  'attacks',
  'weapons',
  'vehicles',
  'bases',
  'money',
  'distance',
  'percent',
  'duration',
  'other',
];

/** The modifier that a pack names, or null. */
export const modOf = (value: EmitValue): QuantityMod | null =>
  MODS.find((mod) => mod === value) ?? null;

/** The category that a pack names, or null. */
export const categoryOf = (value: EmitValue): QuantityCategory | null =>
  CATEGORIES.find((category) => category === value) ?? null;

/** Categories that count persons: what befalls them may make them `killed`, `wounded` … */
export const PERSONS: ReadonlySet<QuantityCategory> = new Set([
  'troops',
  'people',
  'killed',
  'wounded',
  'casualties',
  'captured',
  'missing',
  'displaced',
]);

import type { EmitValue } from '../../../match/index.js';
import type { QuantityCategory, QuantityMod } from '../../../types/index.js';
import { QUANTITY_CATEGORIES, QUANTITY_MODS } from '../../../types/quantity.js';

const MODS = new Map<EmitValue, QuantityMod>(QUANTITY_MODS.map((mod) => [mod, mod]));
const CATEGORIES = new Map<EmitValue, QuantityCategory>(
  QUANTITY_CATEGORIES.map((category) => [category, category]),
);

/** The modifier that a pack names, or null. */
export const modOf = (value: EmitValue): QuantityMod | null => MODS.get(value) ?? null;

/** The category that a pack names, or null. */
export const categoryOf = (value: EmitValue): QuantityCategory | null =>
  CATEGORIES.get(value) ?? null;

/** What befalls persons. */
export const FATES = [
  'killed',
  'wounded',
  'casualties',
  'captured',
  'missing',
  'displaced',
] as const satisfies readonly QuantityCategory[];

/** The same, to ask. */
export const FATED: ReadonlySet<QuantityCategory> = new Set(FATES);

/** Those whom somebody hurts. */
export const HURT: ReadonlySet<QuantityCategory> = new Set(['killed', 'wounded']);

/** Categories that count persons: what befalls them may make them `killed`, `wounded` … */
export const PERSONS: ReadonlySet<QuantityCategory> = new Set(['troops', 'people', ...FATES]);

/** Things of which a part, or more of them elsewhere, is told without their noun: "188 drones, of which 76 were shot down". */
export const THINGS: ReadonlySet<QuantityCategory> = new Set([
  'weapons',
  'vehicles',
  'attacks',
  'bases',
]);

/** Classes of verbs and participles that say what befell those who are counted. */
export const FATE_CLASSES = ['fate', 'fate-active', 'fate-passive'] as const;

/** Classes of verbs that make a predicate of a participle behind them. */
export const AUXILIARIES = ['passive-auxiliary', 'possess-verb'] as const;

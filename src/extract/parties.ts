import type { ActorType } from '../types/index.js';

/** Classes of what names somebody: names, and the adjectives and nouns of nations. */
export const NAMED = ['actor', 'demonym', 'national'] as const;

/** The rule of names that are a nation's: «росіяни», "the Russians". */
export const PEOPLE_RULE = 'actor.people';

/** Those who act for themselves: they own forces and lose them, and may issue a statement together. */
export const PARTIES: ReadonlySet<ActorType> = new Set([
  'state',
  'government',
  'military',
  'coalition',
  'organisation',
  'armed-group',
]);

/** Those who bear arms: they strike and take, lose soldiers, and are many. */
export const FORCES: ReadonlySet<ActorType> = new Set(['military', 'armed-group']);

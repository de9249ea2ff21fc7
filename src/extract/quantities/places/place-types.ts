import type { ActorType } from '../../../types/index.js';

/** What something can be at. */
export const PLACES: ReadonlySet<ActorType> = new Set(['place', 'state']);

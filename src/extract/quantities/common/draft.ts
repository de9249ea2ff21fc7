import type { Amount } from './amount.js';
import type { PlacedActor } from './actor-index.js';

/** An amount with what the words around it say. */
export interface Draft extends Amount {
  /** Actors inside the counted phrase, or of the noun that the sentence says is counted. */
  readonly actors: readonly PlacedActor[];
  /** The counted noun is one that the pack knows. */
  readonly known: boolean;
  /** A verb says what befell those who are counted. */
  readonly fated: boolean;
}

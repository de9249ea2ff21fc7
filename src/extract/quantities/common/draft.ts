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

/** An amount with what its noun says. Written out, because it is made of every number. */
export function draftOf(amount: Amount, actors: readonly PlacedActor[], known: boolean): Draft {
  return {
    low: amount.low,
    best: amount.best,
    high: amount.high,
    mod: amount.mod,
    numberFirst: amount.numberFirst,
    numberEnd: amount.numberEnd,
    first: amount.first,
    end: amount.end,
    category: amount.category,
    unit: amount.unit,
    counted: amount.counted,
    polarity: amount.polarity,
    additional: amount.additional,
    needsNoun: amount.needsNoun,
    neverAlone: amount.neverAlone,
    rule: amount.rule,
    actors,
    known,
    fated: false,
  };
}

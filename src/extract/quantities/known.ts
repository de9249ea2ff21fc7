import type { ActorMention, DateMention } from '../../types/index.js';
import type { Numeral } from '../numerals/index.js';

/** What earlier stages found. */
export interface Known {
  readonly numerals: readonly Numeral[];
  /** Of the whole article. */
  readonly dates: readonly DateMention[];
  /** Of the whole article. */
  readonly actors: readonly ActorMention[];
}

/** Token range of a sentence. */
export interface SentenceTokens {
  readonly firstToken: number;
  readonly endToken: number;
}

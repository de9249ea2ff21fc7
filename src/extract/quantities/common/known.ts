import type { ActorMention, DateMention } from '../../../types/index.js';
import type { Numeral } from '../../numerals/index.js';

/** What earlier stages found. */
export interface Known {
  readonly numerals: readonly Numeral[];
  /** Of the whole article. */
  readonly dates: readonly DateMention[];
  /** Of the whole article. */
  readonly actors: readonly ActorMention[];
}

/** A date with its tokens. */
export interface PlacedDate {
  readonly date: DateMention;
  readonly first: number;
  readonly end: number;
}

/** Token range of a sentence. */
export interface SentenceTokens {
  readonly firstToken: number;
  readonly endToken: number;
}

import type { DateMod, DateRelation } from '../../types/index.js';
import type { TimeSpec } from './spec.js';

/**
 * Which way the verbs around an expression look; null when they don't say. What was deferred ("put off until Friday") was so in the past,
 * to a day that was still to come.
 */
export type Tense = 'past' | 'future' | 'deferred' | null;

/** A time expression as found, before it is known when the text was written. */
export interface DateDraft {
  /** Tokens of the article, `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** Index of the sentence in the article. */
  readonly sentence: number;
  /** Id of the rule, without the language. */
  readonly rule: string;
  readonly spec: TimeSpec;
  readonly relation: DateRelation;
  readonly mod: DateMod | null;
  readonly tense: Tense;
  /** A verb of the sentence says that it was before what was told last ("had struck it down"). */
  readonly earlier: boolean;
  /**
   * Told in passing, so that it does not set the time of what follows: in a relative or participle clause, or named by a rule
   * («закон 2012 года», an estimate's year).
   */
  readonly aside: 'clause' | 'named' | null;
}

/** The class under which later rules find the expression. */
export const isDuration = ({ spec }: DateDraft): boolean =>
  spec.kind === 'duration' || spec.kind === 'span';

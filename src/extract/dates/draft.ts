import type { DateMod, DateRelation } from '../../types/index.js';
import type { TimeSpec } from './spec.js';

/** Which way the verbs around an expression look; null when they don't say. */
export type Tense = 'past' | 'future' | null;

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
  /** Told in passing (a relative clause, a "since" phrase, an estimate): does not set the time of what follows. */
  readonly aside: boolean;
}

/** The class under which later rules find the expression. */
export const isDuration = ({ spec }: DateDraft): boolean =>
  spec.kind === 'duration' || spec.kind === 'span';

import type { BlockRole } from './article.js';
import type { Citation, Fact } from './fact.js';
import type { Mention } from './mention.js';

/** The version of what `digest explain` prints. */
export const EXPLANATION_SCHEMA = 'digest/explanation/1';

/** A part of what a rule matched: plain words, or words under the name that the rule has for them. */
export interface MatchedPart {
  readonly words: string;
  /** `month`, `num`; null for words that the pattern spells out. */
  readonly name: string | null;
  /** What the words stand for, in English where that is shorter: `September`, `2500`; null for themselves. */
  readonly value: string | null;
}

/** A rule that took words. */
export interface RuleMatch {
  /** `ar/date.month-year` */
  readonly rule: string;
  /** `dates`, `dates.relation`: stages run one after the other, and see what those before found. */
  readonly stage: string;
  readonly text: string;
  readonly parts: readonly MatchedPart[];
}

/** A rule that would have taken words, and why it did not. */
export interface Rejection {
  readonly rule: string;
  readonly stage: string;
  readonly text: string;
  readonly why: string;
}

/** A fact of the same kind that another was not merged with, and why. */
export interface KeptApart extends Pick<Fact, 'label'> {
  /** Its id. */
  readonly fact: string;
  readonly why: string;
}

/** Where a mention ended up in the digest. */
export interface MergedInto {
  /** Id of the fact. */
  readonly fact: string;
  readonly label: string;
  /** The value that it stands for there, in words, with what other articles add. */
  readonly value: string;
  /** It gives the date of the value rather than the value. */
  readonly asDate: boolean;
  /** What tells the slot apart, in words: `subject United States`, `place Iraq`. */
  readonly slot: readonly string[];
  /** How its value lies to the first of the slot, and why. */
  readonly relation: string;
  readonly reason: string;
  /** What had to be assumed to count it here; else null. */
  readonly note: string | null;
  /** Other places with this value, and with others: `n:line`. */
  readonly sameAs: readonly string[];
  readonly besides: readonly string[];
  /** Facts of the same kind in the story that it was not merged with. */
  readonly apart: readonly KeptApart[];
}

/** What the words of a mention mean and why. */
export interface MentionExplanation extends Pick<
  Citation,
  'start' | 'end' | 'text' | 'line' | 'mention' | 'rule'
> {
  readonly kind: Mention['kind'];
  /** In words: `2025-09-30, by, planned`. */
  readonly value: string;
  readonly matches: readonly RuleMatch[];
  /** How the value came about, in order. */
  readonly steps: readonly string[];
  readonly merged: readonly MergedInto[];
  readonly rejected: readonly Rejection[];
}

/** What stands on a line of an article and what was made of it. */
export interface PlaceExplanation {
  readonly path: string;
  readonly article: string;
  readonly n: number;
  readonly line: number;
  readonly text: string;
  /** What the cleaning held the line to be and by which rule; null for an empty line. */
  readonly block: {
    readonly role: BlockRole;
    readonly rule: string;
    readonly language: string;
  } | null;
  readonly mentions: readonly MentionExplanation[];
  /** Words that no mention has, which a rule took to be nothing, or would have taken. */
  readonly aside: readonly Rejection[];
  /** Numbers that no rule understood. */
  readonly missed: readonly string[];
}

/** A fact with the places that it rests on. */
export interface FactExplanation extends Pick<
  Fact,
  'id' | 'kind' | 'label' | 'agreement' | 'articles' | 'origins' | 'sharedOrigin'
> {
  readonly slot: readonly string[];
  /** Why it is not told, in words; empty where it is. */
  readonly doubts: readonly string[];
  readonly values: readonly {
    readonly value: string;
    readonly relation: string;
    readonly reason: string;
    readonly superseded: boolean;
    readonly places: readonly string[];
  }[];
}

/** Why the digest says what it says: `digest/explanation/1`. */
export interface Explanation {
  readonly schema: typeof EXPLANATION_SCHEMA;
  readonly asked: string;
  /** When a fact was asked for. */
  readonly fact: FactExplanation | null;
  readonly places: readonly PlaceExplanation[];
}

/** The version of what `digest explain --missed` prints. */
export const MISSED_SCHEMA = 'digest/missed/1';

/** A sentence with a number, a month or a weekday that no rule understood. */
export interface MissedSentence extends Pick<Citation, 'start' | 'end' | 'text' | 'line'> {
  readonly path: string;
  readonly article: string;
  readonly n: number;
  readonly numbers: readonly string[];
  /** Months and weekdays that are part of no date. */
  readonly dateWords: readonly string[];
}

/** All of them, in the order of the articles: `digest/missed/1`. */
export interface Missed {
  readonly schema: typeof MISSED_SCHEMA;
  /** Sentences with numbers, and how many of those were understood. */
  readonly numericSentences: number;
  readonly understood: number;
  readonly sentences: readonly MissedSentence[];
}

import type { Certainty, DateMod, DateRelation } from './date.js';
import type { EventType, Polarity, Status } from './event.js';
import type { Indicator, Measure, PeopleKind, QuantityCategory, QuantityMod } from './quantity.js';

const DIFFERENT = ['refine', 'compatible', 'as-of', 'update', 'open', 'conflict'] as const;

/** How two values of one slot lie to each other, from harmless to contradictory. */
export const RELATIONS = ['same', ...DIFFERENT] as const;
export type Relation = (typeof RELATIONS)[number];

/** The strongest relation among the values of a fact; `single` when one article alone says it. */
export const AGREEMENTS = ['single', 'agree', ...DIFFERENT] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** First and last day, inclusive, ISO; null where open. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** The exact characters of a mention; offsets are code points of the input. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly line: number;
  readonly mention: string;
  readonly rule: string;
}

/** Where a value stands: enough to find and check the exact characters. */
export interface Support extends Citation {
  /** Id and path of the article; together they identify it. */
  readonly article: string;
  readonly path: string;
  /** Rank of the article in the digest, the number that people see. */
  readonly n: number;
  /** The words that give the date of an event, or the time of a number; null when none do. */
  readonly date: Citation | null;
  /** What had to be assumed to count it here, e.g. that the sentence names no place; else null. */
  readonly note: string | null;
  /** Key of the independent origin: within a fact, those with equal keys have one. Null of what is no fact. */
  readonly origin: string | null;
}

/** One value that sources give for a slot. */
export interface FactValue extends DayRange {
  /** TIMEX3 value of the date, as written; null for quantities and undated events. */
  readonly value: string | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  /** The only days that remain when an interval is narrowed by a weekday; else empty. */
  readonly candidates: readonly string[];
  readonly mod: QuantityMod | DateMod | null;
  /** How the event lies to the date; null for quantities and undated events. */
  readonly relation: DateRelation | null;
  readonly certainty: Certainty | null;
  readonly status: Status;
  readonly polarity: Polarity;
  readonly measure: Measure | null;
  /** What the number is counted in: `person`, ISO 4217, `km` …; null when not known. */
  readonly unit: string | null;
  /** The time that a source gives for a number. */
  readonly asOf: DayRange | null;
  readonly attribution: string | null;
  /** The words on which the value depends ("if conditions allow"); null when unconditional. */
  readonly condition: string | null;
  /** The words that say that its days or size are not known; null where nothing is said of it. */
  readonly unknown: string | null;
  /** A later report replaces it. */
  readonly superseded: boolean;
  readonly relationToFirst: Relation;
  /** Why, in words. */
  readonly reason: string;
  readonly support: readonly Support[];
}

/** What a fact is about; only `quantity` values carry numbers. */
export const FACT_KINDS = ['event', 'quantity', 'date'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Why a fact has no line of its own where people read, though data formats keep it. */
export const DOUBTS = [
  ...(['told-better', 'one-side', 'inferred-in-passing', 'beside-the-story'] as const),
  ...(['nameless', 'vague-in-passing', 'few-in-passing', 'bare'] as const),
  ...(['planned-alone', 'denied-alone'] as const),
] as const;
export type Doubt = (typeof DOUBTS)[number];

/** One slot: what sources say about one subject, relation, place and, for occurrences, episode. */
export interface Fact {
  /** 16 hex digits that hash the language-neutral keys, neither values nor story. */
  readonly id: string;
  readonly kind: FactKind;
  /** Short English description. */
  readonly label: string;
  /** Entity ids: states in place of their governments and forces, sorted. */
  readonly subject: readonly string[];
  readonly targets: readonly string[];
  readonly at: string | null;
  readonly by: string | null;
  readonly category: QuantityCategory | null;
  /** `present`, `total`, `change`, `plan` for quantities, the event label, or the date relation. */
  readonly relation: string;
  readonly type: EventType | null;
  readonly agreement: Agreement;
  /** Why its values are said to agree or differ so, in words; null when there is one. */
  readonly reason: string | null;
  /** Articles that say it in their title or lead. */
  readonly prominent: number;
  readonly values: readonly FactValue[];
  /** Articles that say it, and how many independent origins those have. */
  readonly articles: number;
  readonly origins: number;
  /** What the sources share when they have fewer origins than articles, in words; else null. */
  readonly sharedOrigin: string | null;
  /** What it is watched for, as the configuration has it; absent where it is not. */
  readonly watched?: readonly string[];
  /** What its sums, shares or bulks are of, as the article says that says it best; absent where none does. */
  readonly indicator?: Indicator;
  /** Whom alone it counts, where its story counts others beside them; absent where it counts all. */
  readonly people?: PeopleKind;
  /** Why it is not told, see {@link DOUBTS}; absent where it is. */
  readonly doubts?: readonly Doubt[];
}

import type { MentionBase } from './mention.js';

export const DATE_GRAINS = [
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
] as const;
export type DateGrain = (typeof DATE_GRAINS)[number];

/** TIMEX3 modifiers. */
export const DATE_MODS = [
  'START',
  'MID',
  'END',
  'APPROX',
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
] as const;
export type DateMod = (typeof DATE_MODS)[number];

/** How the event lies to the date. */
export const DATE_RELATIONS = [
  'at',
  'by',
  'until',
  'since',
  'before',
  'after',
  'within',
  'during',
] as const;
export type DateRelation = (typeof DATE_RELATIONS)[number];

/** Relations of a limit, of which the last day counts: by the end of a month is by that month. */
export const DEADLINES: ReadonlySet<string> = new Set<DateRelation>(['by', 'until', 'within']);

/** Whether the value is in the text, came from elsewhere, or is not known (yet); the surer first. */
export const CERTAINTIES = ['stated', 'inferred', 'unresolved'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** A relative expression, kept also when it cannot be resolved yet. */
export interface RelativeDate {
  readonly unit: string;
  /** Steps from the anchor: -1 is the last one, 0 this one, 1 the next; null where only a weekday is known. */
  readonly amount: number | null;
  /** ISO weekday, 1 = Monday … 7 = Sunday. */
  readonly weekday: number | null;
  /** `published` or the id of the date mention that it is counted from. */
  readonly anchor: string;
}

/** A time expression, in the vocabulary of TIMEX3. */
export interface DateMention extends MentionBase {
  readonly kind: 'date';
  readonly type: 'DATE' | 'DURATION' | 'SET';
  /** TIMEX3 value; unknown parts are X: `XXXX-02-11`. Ranges are `from/to`. */
  readonly value: string;
  /** First and last possible day, inclusive, ISO; null where open or not known. */
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: DateGrain | null;
  readonly mod: DateMod | null;
  readonly relation: DateRelation;
  readonly certainty: Certainty;
  readonly relative: RelativeDate | null;
  /** Entity id of who says so; null where nobody is cited, and for the day of the saying itself. Lines of earlier versions lack it. */
  readonly attribution?: string | null;
  /** Where an inferred part came from, in words; null when stated. */
  readonly why: string | null;
}

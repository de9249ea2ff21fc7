import type { MentionBase, TextSpan } from './mention.js';
import type { Span } from './span.js';
import type { Polarity, Status } from './event.js';

export const QUANTITY_MODS = [
  'exact',
  'about',
  'almost',
  'more-than',
  'at-least',
  'up-to',
  'less-than',
  'within',
  'range',
  'vague',
] as const;
export type QuantityMod = (typeof QUANTITY_MODS)[number];

export const QUANTITY_CATEGORIES = [
  'troops',
  'killed',
  'wounded',
  'casualties',
  'captured',
  'missing',
  'displaced',
  'people',
  'attacks',
  'weapons',
  'vehicles',
  'bases',
  'money',
  'distance',
  'percent',
  'duration',
  'other',
] as const;
export type QuantityCategory = (typeof QUANTITY_CATEGORIES)[number];

/** What kind of number it is: a level, a running total, a difference, or something intended. */
export const MEASURES = ['stock', 'cumulative', 'change', 'plan'] as const;
export type Measure = (typeof MEASURES)[number];

/** Stands first among the ids of a share that is one of a whole: 30% of exports, not 3% inflation. */
export const PROPORTION = 'proportion';

/** What a sum, a share or a bulk is of, or what came of what a number counts, in ids that are the same in every language. */
export interface Indicator {
  /** The noun that the others depend on, then the others sorted: `["exports", "oil"]`. */
  readonly ids: readonly string[];
  /** Words of the phrase that no id covers, in the article's language; null where there are none. */
  readonly rest: string | null;
}

/** Kinds of people that tolls are told apart by. */
export const PEOPLE_KINDS = [
  'civilians',
  'soldiers',
  'fighters',
  'police',
  'children',
  'women',
  'journalists',
  'rescuers',
] as const;
export type PeopleKind = (typeof PEOPLE_KINDS)[number];

/** A number of something. low/best/high as UCDP writes estimates; null where open or not stated. */
export interface QuantityMention extends MentionBase {
  readonly kind: 'quantity';
  /** The numeral with its multiplier or range, without modifier and counted noun. */
  readonly number: Span;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly mod: QuantityMod;
  readonly category: QuantityCategory;
  readonly measure: Measure;
  /** `person`, ISO 4217, `month`, `km` …; null when not known. */
  readonly unit: string | null;
  readonly counted: TextSpan | null;
  /**
   * What a sum, a share or a bulk is of; null where its words do not say, and of other numbers. Lines that others made may lack it.
   */
  readonly indicator?: Indicator | null;
  /** Who those are whom something befell; null where the noun does not say, and of other numbers. Lines that others made may lack it. */
  readonly people?: PeopleKind | null;
  /** Entity ids: whose, by whom, where. */
  readonly of: string | null;
  readonly by: string | null;
  readonly at: string | null;
  readonly atFrom: 'sentence' | 'context' | null;
  /** Id of the date mention that it holds for. */
  readonly when: string | null;
  readonly status: Status;
  readonly polarity: Polarity;
  /** Entity id or quoted name of who says so. */
  readonly attribution: string | null;
  readonly relation: {
    readonly type: 'part-of' | 'additional' | 'change-from';
    readonly mention: string;
  } | null;
}

/** The number that an estimate is known by: its best one, else one of its ends. */
export const amountOf = ({
  best,
  low,
  high,
}: Pick<QuantityMention, 'best' | 'low' | 'high'>): number => best ?? low ?? high ?? 0;

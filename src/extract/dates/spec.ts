import type { DateMod } from '../../types/index.js';

/** A unit of time as packs name it. */
export const UNITS = [
  'minute',
  'hour',
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
] as const;
export type Unit = (typeof UNITS)[number];

/** TIMEX3 season. */
export const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;
export type Season = (typeof SEASONS)[number];

/** A period counted from the one that the anchor lies in: -1 the last, 0 this, 1 the next. */
export interface Shift {
  readonly unit: Unit;
  readonly amount: number;
}

/** So many units; `count` null for "several". */
export interface Amount {
  readonly count: number | null;
  readonly unit: Unit;
}

/**
 * What the words of a calendar expression say, part by part; null where they say nothing. A part of a whole that
 * is named by its distance ("March of last year") has `shift` for the whole.
 */
export interface Calendar {
  /** First year of the century: 1900 for the 20th. */
  readonly century: number | null;
  /** First year of the decade. */
  readonly decade: number | null;
  readonly year: number | null;
  readonly half: number | null;
  readonly quarter: number | null;
  readonly season: Season | null;
  readonly month: number | null;
  readonly week: number | null;
  readonly day: number | null;
  /** Days after the Easter of the western churches: Good Friday is -2. */
  readonly easter: number | null;
  /** ISO weekday, 1 = Monday. */
  readonly weekday: number | null;
  /** Which of several: the second Monday, the last (-1) week. */
  readonly nth: number | null;
  readonly shift: Shift | null;
  /** Steps from weekday to weekday or month to month: "last Friday" -1, "this" 0, "next" 1. */
  readonly step: number | null;
  readonly part: DateMod | null;
  /** The Islamic calendar. */
  readonly hijri: boolean;
  /** A day that what happened on it gave a name, and with it its year: "the September 11 attacks". */
  readonly byName: boolean;
}

/** The meaning of a time expression before it is known when the text was written. */
export type TimeSpec =
  | { readonly kind: 'calendar'; readonly calendar: Calendar }
  /** "three days ago", "in a month": `sign` says in which direction from the anchor. */
  | {
      readonly kind: 'offset';
      readonly amounts: readonly Amount[];
      readonly sign: number;
      /**
       * Counted from the article's day, from what was told last (`near`: else from the article's day), or from a
       * date that stands there.
       */
      readonly anchor: 'published' | 'context' | 'near' | TimeSpec;
    }
  /** "the last three months", "the next two weeks": a length that ends or begins at the anchor. */
  | { readonly kind: 'span'; readonly amounts: readonly Amount[]; readonly sign: number }
  | { readonly kind: 'duration'; readonly amounts: readonly Amount[] }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'range'; readonly from: TimeSpec; readonly to: TimeSpec };

export const EMPTY_CALENDAR: Calendar = {
  century: null,
  decade: null,
  year: null,
  half: null,
  quarter: null,
  season: null,
  month: null,
  week: null,
  day: null,
  easter: null,
  weekday: null,
  nth: null,
  shift: null,
  step: null,
  part: null,
  hijri: false,
  byName: false,
};

/** The article's day: "the rest of the month" begins there, "between 2019 and now" ends there. */
export const TODAY: TimeSpec = {
  kind: 'calendar',
  calendar: { ...EMPTY_CALENDAR, shift: { unit: 'day', amount: 0 } },
};

/** The unit of that name, or null. */
export const unitOf = (name: unknown): Unit | null => UNITS.find((unit) => unit === name) ?? null;

/** The season of that name, or null. */
export const seasonOf = (name: unknown): Season | null =>
  SEASONS.find((season) => season === name) ?? null;

/** Whether the words name the year themselves; of a range, that of its end. */
export function statesYear(spec: TimeSpec): boolean {
  if (spec.kind === 'range') return statesYear(spec.to);
  return spec.kind === 'calendar' && spec.calendar.year !== null;
}

import type { DateMention } from '../../../types/index.js';

/** A date mention on the tokens of its sentence. */
export interface PlacedDate {
  readonly first: number;
  readonly end: number;
  readonly mention: DateMention;
  /** A conjunction follows: "on Monday and …" begins something else. */
  readonly closed: boolean;
  /** Stands in a clause behind a comma that tells of a name: ", who led the army in 1999". */
  readonly relative: boolean;
}

/** The dates of the events of a sentence, by their index. */
export type DatesOfEvents = ReadonlyMap<number, readonly DateMention[]>;

/** Of a sentence without dates. */
export const UNDATED: DatesOfEvents = new Map();

/** Of an event without a date. */
export const NO_DATES: readonly DateMention[] = [];

/** Whether a day bounds what is told rather than dating it. */
export const isBound = ({ relation }: DateMention): boolean =>
  relation === 'by' || relation === 'until';

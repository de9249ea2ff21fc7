import type { Certainty, DateGrain, RelativeDate } from '../../types/index.js';
import type { Period } from './period.js';

/** A time expression as far as it could be resolved. */
export interface Resolved {
  /** Null while its place in time is not known. */
  readonly period: Period | null;
  /** TIMEX3 value, with X for what is not known. */
  readonly value: string;
  readonly grain: DateGrain | null;
  readonly certainty: Certainty;
  readonly relative: RelativeDate | null;
  readonly why: string | null;
}

/** What came from elsewhere than the words. */
export const inferred = (period: Period, relative: RelativeDate | null, why: string): Resolved => ({
  period,
  value: period.value,
  grain: period.grain,
  certainty: 'inferred',
  relative,
  why,
});

/** What is not known (yet). */
export const open = (
  value: string,
  relative: RelativeDate | null,
  why: string,
  grain: DateGrain | null,
): Resolved => ({ period: null, value, grain, certainty: 'unresolved', relative, why });

import type { ErrorLine } from './article-line.js';
import type { Delta } from './delta.js';

/** The version of what `digest report` prints. */
export const REPORT_SCHEMA = 'digest/report/1';

/** What is new since a report was last told: `digest/report/1`. */
export interface Report {
  readonly schema: typeof REPORT_SCHEMA;
  readonly name: string;
  /** The day of this report, ISO. */
  readonly now: string;
  /** What has not been told. */
  readonly news: Delta;
  /** What a run before was telling when it was stopped: it may have been told, in whole or in part. */
  readonly again: Delta;
  /** Inputs that could not be read and were not named before. */
  readonly errors: readonly ErrorLine[];
  /** Inputs that are no longer there; what they said stays. */
  readonly gone: readonly string[];
}

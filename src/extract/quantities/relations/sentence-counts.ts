import type { SentenceClauses } from '../common/clause.js';
import type { Draft } from '../common/draft.js';
import type { PlacedDate } from '../common/known.js';
import type { Tie } from './tie.js';

/** What one sentence counts, and what stands beside it. */
export interface SentenceCounts {
  /** In order. */
  readonly drafts: readonly Draft[];
  /** What ties each draft to another count. */
  readonly ties: readonly (Tie | null)[];
  readonly dates: readonly PlacedDate[];
  readonly clauses: SentenceClauses;
}

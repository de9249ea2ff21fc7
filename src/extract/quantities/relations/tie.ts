/** How a count is tied to another: by its index in the sentence, or to the count before it in the article. */
export interface Tie {
  readonly type: 'part-of' | 'additional' | 'change-from' | null;
  /** Index among the counts of the sentence; null: the last count before. */
  readonly to: number | null;
  readonly isChange: boolean;
}

/** A count that tells by how much something has changed. */
export const CHANGED: Tie = { type: null, to: null, isChange: true };

import type { Pattern } from '../match/index.js';

/** What compiling words and rules over a pack needs to know of it, and reading texts with it does not. */
export interface PackParts {
  /** Most tokens of one entry of each class. */
  readonly widths: readonly number[];
  /** The named parts of its patterns. */
  readonly patterns: Readonly<Record<string, Pattern>>;
}

import type { Delta, TrackedFact } from '../types/delta.js';

/** The delta with only the entries about facts that a test holds for, as they are now. */
export function filterDelta(delta: Delta, isWanted: (fact: TrackedFact) => boolean): Delta {
  return { ...delta, entries: delta.entries.filter(({ fact }) => isWanted(fact)) };
}

import type { Delta, DeltaEntry } from '../types/delta.js';

/** A text that is the same for the same change, whatever else changed beside it. */
export function entryKey({ change, respect, fact, support }: DeltaEntry): string {
  const places = support.map(({ path, article, start, end }) => [path, article, start, end]);
  return JSON.stringify([change, respect, fact.id, places]);
}

/** A delta in two: the entries that are not among the keys, and those that are. */
export function splitDelta(
  delta: Delta,
  keys: ReadonlySet<string>,
): { readonly others: Delta; readonly among: Delta } {
  const isAmong = (entry: DeltaEntry): boolean => keys.has(entryKey(entry));
  return {
    others: { ...delta, entries: delta.entries.filter((entry) => !isAmong(entry)) },
    among: {
      ...delta,
      // Which articles came for which part cannot be told: they are counted once, with the others.
      articles: { added: [], removed: [] },
      entries: delta.entries.filter(isAmong),
    },
  };
}

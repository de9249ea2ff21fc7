import type { FactValue } from '../../types/fact.js';
import { cite, citeValues, joined } from '../citations.js';
import type { Footnotes, Remarked } from '../citations.js';

/** Citations in brackets that no viewer takes for a link; nothing where there are none. */
export function mdCite(citations: readonly string[]): string {
  return citations.length === 0 ? '' : `\\[${joined(citations)}\\]`;
}

/** Where values stand. */
export function mdCiteValues(values: readonly FactValue[]): string {
  return mdCite(citeValues(values));
}

/** Places for a column of their own, without brackets. */
export function mdPlaces(places: readonly Remarked[], notes?: Footnotes): string {
  return joined(cite(places, notes));
}

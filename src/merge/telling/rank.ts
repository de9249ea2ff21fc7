import type { TrackedFact } from '../../types/delta.js';
import type { Fact, FactValue } from '../../types/fact.js';
import { isSupposed } from './current.js';
import { byKeys } from '../common/order.js';
import { isTold } from '../worth/is-told.js';

/** Numbers that say little without their sentence. */
const MINOR: ReadonlySet<string> = new Set(['other', 'duration', 'people', 'percent', 'distance']);

/** Whether a fact only supplements others: a bare date or number, or what is merely supposed. */
export function isMinor(fact: Pick<TrackedFact, 'kind' | 'category' | 'values'>): boolean {
  const { kind, category } = fact;
  return kind === 'date' || isSupposed(fact) || (category !== null && MINOR.has(category));
}

/** How much a fact pins down: who, where, and a number or a day. */
function specificity({ subject, at, values }: Fact): number {
  const precise = values.some(({ best, low, high, to }) => (best ?? low ?? high ?? to) !== null);
  return (subject.length > 0 ? 1 : 0) + (at === null ? 0 : 1) + (precise ? 2 : 0);
}

/** First day that a fact speaks of, far ahead when it names none. */
export function firstDay({ values }: { readonly values: readonly FactValue[] }): string {
  const days = values.flatMap(({ from, to }) => from ?? to ?? []).sort();
  return days[0] ?? '9999';
}

/** A title says what its article is about: it counts as much as three further articles. */
const PROMINENCE = 3;

function support({ prominent, origins, articles }: Fact): number {
  return PROMINENCE * prominent + origins + articles;
}

/**
 * Order of importance, each step a reason that can be named: what is told before what there are doubts about; numbers that mean something by
 * themselves; told by how many origins and articles, in how many titles and leads; how specific;
 * earlier.
 */
export const byImportance = byKeys<Fact>(
  (fact) => (isTold(fact) ? 0 : 1),
  (fact) => (isMinor(fact) ? 1 : 0),
  (fact) => -support(fact),
  (fact) => -specificity(fact),
  firstDay,
  ({ label }) => label,
  ({ id }) => id,
);

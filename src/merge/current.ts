import type { Fact, FactValue } from '../types/fact.js';
import { byKeys } from './order.js';

/** The values that hold now: those that no later report replaces; all where that leaves none. */
export function current({ values }: Pick<Fact, 'values'>): readonly FactValue[] {
  const left = values.filter(({ superseded }) => !superseded);
  return left.length === 0 ? values : left;
}

/** The values that were told before those that hold now. */
export function replaced(fact: Pick<Fact, 'values'>): readonly FactValue[] {
  const now = new Set(current(fact));
  return fact.values.filter((value) => !now.has(value));
}

/** The value to tell first: of those that hold now the one that most articles give, of equal totals an exact one, the latest. */
export function leading(fact: Pick<Fact, 'values' | 'relation'>): FactValue | undefined {
  const articles = ({ support }: FactValue) => new Set(support.map(({ n }) => n)).size;
  const total = fact.relation === 'total';
  const inOrder = total ? [...current(fact)].reverse() : current(fact);
  return [...inOrder].sort(
    byKeys(
      (value) => -articles(value),
      ({ mod }) => (total && mod !== 'exact' ? 1 : 0),
    ),
  )[0];
}

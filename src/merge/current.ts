import type { Fact, FactValue } from '../types/fact.js';

/** The values that hold now: those that no later report replaces; all where that leaves none. */
export function current({ values }: Pick<Fact, 'values'>): readonly FactValue[] {
  const left = values.filter(({ superseded }) => !superseded);
  return left.length === 0 ? values : left;
}

import type { Fact, FactValue, Support } from '../../types/fact.js';
import { byKeys } from '../common/order.js';

/** What choosing among the values of a fact needs to know of them. */
type Told = Pick<FactValue, 'superseded' | 'mod'> & {
  readonly support: readonly Pick<Support, 'n'>[];
};

/** The values that hold now: those that no later report replaces; all where that leaves none. */
export function current<V extends Told>({
  values,
}: {
  readonly values: readonly V[];
}): readonly V[] {
  const left = values.filter(({ superseded }) => !superseded);
  return left.length === 0 ? values : left;
}

const TENS = 10;

/** "Several" and "a few" tell hardly more than that there were some. */
export function saysLittle({ mod, low }: Pick<FactValue, 'mod' | 'low'>): boolean {
  return mod === 'vague' && (low ?? 0) < TENS;
}

/** Whether a fact is merely talked of: a withdrawal that is demanded, talks that a text calls for. */
export function isSupposed({
  values,
}: {
  readonly values: readonly Pick<FactValue, 'status'>[];
}): boolean {
  return values.every(({ status }) => status === 'hypothetical');
}

/** The values that were told before those that hold now. */
export function replaced(fact: Pick<Fact, 'values'>): readonly FactValue[] {
  const now = new Set(current(fact));
  return fact.values.filter((value) => !now.has(value));
}

/**
 * The value to tell first: of those that hold now the one that most articles give, "thousands" only where nobody has a number; of equal
 * totals an exact one, else the first.
 */
export function leading<V extends Told>(
  fact: Pick<Fact, 'relation'> & { readonly values: readonly V[] },
): V | undefined {
  const articles = ({ support }: V) => new Set(support.map(({ n }) => n)).size;
  const total = fact.relation === 'total';
  return [...current(fact)].sort(
    byKeys(
      ({ mod }) => (mod === 'vague' ? 1 : 0),
      (value) => -articles(value),
      ({ mod }) => (total && mod !== 'exact' ? 1 : 0),
    ),
  )[0];
}

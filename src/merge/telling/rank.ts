import type { TrackedFact } from '../../types/delta.js';
import type { Fact, FactValue } from '../../types/fact.js';
import { isSupposed } from './current.js';
import { isWon, outcomeOf, type Outcome } from '../../types/outcome.js';
import { amountOf } from '../../types/quantity.js';
import { pushTo } from '../common/collect.js';
import { byKeys, groupBy } from '../common/order.js';
import { isUnknownPlace } from '../names/unknown-places.js';
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
  (fact) => (isMinor(fact) && outcomeOf(fact.indicator) === null ? 1 : 0),
  (fact) => -support(fact),
  (fact) => -specificity(fact),
  firstDay,
  ({ label }) => label,
  ({ id }) => id,
);

/** Whether a number counts what happened at a place of which nobody knows where it is: a street, a district. */
function isOnNoMap({ kind, relation, at }: Fact): boolean {
  return kind === 'quantity' && relation === 'total' && at !== null && isUnknownPlace(at);
}

const first = ({ values: [value] }: Fact): number => (value === undefined ? 0 : amountOf(value));

function isWholeOf(whole: Fact, part: Fact): boolean {
  const isAlike = whole.category === part.category && whole.relation === part.relation;
  return isAlike && whole.at !== null && !isOnNoMap(whole) && first(whole) > first(part);
}

/** The dead of a street behind those of the town, however many tell of the street. */
export function wholesFirst<T extends { readonly fact: Fact }>(facts: readonly T[]): readonly T[] {
  const kinds = groupBy(facts, ({ fact }) => fact.category ?? '');
  const behind = new Map<T, T[]>();
  const moved = new Set<T>();
  for (const some of kinds.values()) {
    const alike = some.slice(0, MOST_COMPARED);
    alike.forEach((part, index) => {
      if (!isOnNoMap(part.fact)) return;
      const whole = alike.find(({ fact }, i) => i > index && isWholeOf(fact, part.fact));
      if (whole === undefined) return;
      pushTo(behind, whole, part);
      moved.add(part);
    });
  }
  return facts
    .filter((each) => !moved.has(each))
    .flatMap((each) => [each, ...(behind.get(each) ?? [])]);
}

/** Shares of votes one behind the other, the largest first, where the first of them stands; seats likewise. */
export function contestsTogether<T extends { readonly fact: Fact }>(
  facts: readonly T[],
): readonly T[] {
  const wonIn = ({ fact }: T): Outcome | null => {
    const outcome = outcomeOf(fact.indicator);
    return isWon(outcome) && isTold(fact) ? outcome : null;
  };
  const contests = groupBy(facts, (each) => wonIn(each) ?? '');
  const largestFirst = byKeys<T>(
    ({ fact }) => -first(fact),
    ({ fact: { id } }) => id,
  );
  return facts.flatMap((each) => {
    const outcome = wonIn(each);
    if (outcome === null) return [each];
    const members = contests.get(outcome) ?? [];
    return members[0] === each ? [...members].sort(largestFirst) : [];
  });
}

/** More numbers of a kind are a table. */
const MOST_COMPARED = 40;

import type { Fact, FactValue } from '../../types/fact.js';
import { isAccident } from '../claims/label-table.js';
import { isGrowing } from '../claims/quantity-keys.js';
import { largestOf } from '../common/bounds.js';
import { amountOf } from '../../types/quantity.js';
import { byKeys } from '../common/order.js';
import type { Names } from '../names/names.js';
import { rolesOf } from './roles.js';

/** The best told first: totals before what they grew by, by how many articles, in how many titles and leads, with a day, and with how many who take part. */
const byTelling = byKeys<Fact>(
  ({ relation }) => (relation === 'change' ? 1 : 0),
  ({ category }) => (category === 'casualties' ? 1 : 0),
  ({ articles }) => -articles,
  ({ prominent }) => -prominent,
  (fact) => (daysOf(fact).length > 0 ? 0 : 1),
  (fact) => -rolesOf(fact),
  (fact) => -largestOf(fact.values),
  ({ id }) => id,
);

function daysOf({ values }: Fact): readonly FactValue[] {
  return values.filter(({ from, to }) => from !== null || to !== null);
}

function isWithin(inner: FactValue, outer: FactValue): boolean {
  // "On a Sunday, the 16th or the 23rd" beside "on the 23rd".
  const isChoice = outer.from === outer.to && inner.candidates.includes(outer.from ?? '');
  if (isChoice) return true;
  return (outer.from ?? '') <= (inner.from ?? '') && (inner.to ?? '9999') <= (outer.to ?? '9999');
}

/** Whether nothing that is said of the time of one tells it from another. */
function isOfSameTime(fact: Fact, better: Fact): boolean {
  const [own, days] = [daysOf(fact), daysOf(better)];
  return own.every((value) => days.some((other) => isWithin(value, other)));
}

/** Whether one names nobody and no place that the other does not. */
function namesNoMore(fact: Fact, better: Fact, { nested }: Names): boolean {
  const { at } = fact;
  return (
    fact.subject.every((id) => better.subject.includes(id)) &&
    fact.targets.every((id) => better.targets.includes(id)) &&
    (at === null || at === better.at || (better.at !== null && nested(at, better.at)))
  );
}

/** Whether a story that tells an accident in several articles means that one, whoever it is said to be of. */
function isThatAccident(fact: Fact, better: Fact): boolean {
  return isAccident(fact.relation) && fact.articles === 1 && better.articles > 1;
}

function isStatusOf({ values }: Fact, better: Fact): boolean {
  const statuses = new Set(better.values.map(({ status, polarity }) => `${status} ${polarity}`));
  return values.every(({ status, polarity }) => statuses.has(`${status} ${polarity}`));
}

/** Whether a fact says nothing that another one of its kind does not tell better. */
function isToldBy(fact: Fact, better: Fact, names: Names): boolean {
  if (!isStatusOf(fact, better)) return false;
  const isPast = daysOf(fact).some(({ certainty }) => certainty === 'stated');
  if (isThatAccident(fact, better) && !isPast) return true;
  return namesNoMore(fact, better, names) && isOfSameTime(fact, better);
}

/** Numbers of a kind from here on are hardly ever equal by chance in one story. */
const TELLING = 20;

/** Whether a number is that of another fact of its kind, which as many articles give: the same people, with another place, owner or fate. */
function isSameNumber(fact: Fact, better: Fact): boolean {
  if (better.articles < fact.articles) return false;
  // "One more body was found": the total counts it.
  if (fact.relation === 'change') return isGrowing(fact.category) && better.relation === 'total';
  // Two totals of the dead that nothing tells apart: the one that is told better is the total.
  if (isGrowing(fact.category) && fact.label === better.label) return true;
  const amounts = new Set(better.values.filter(({ mod }) => mod !== 'vague').map(amountOf));
  return fact.values.every((value) => {
    const amount = amountOf(value);
    // Captives of one number are one group, be they taken, held or freed.
    const isTelling = amount >= TELLING || fact.category === 'captured';
    return isTelling && value.mod !== 'vague' && amounts.has(amount);
  });
}

/**
 * What the same story tells better: "talks in Beijing" beside the talks of two states there, be they the same or others of the kind; the
 * number of another line with a place or owner that fewer give it.
 */
export function toldBetter(facts: readonly Fact[], names: Names): ReadonlySet<Fact> {
  const kept = new Map<string, Fact[]>();
  const told = new Set<Fact>();
  for (const fact of [...facts].sort(byTelling)) {
    const isEvent = fact.kind === 'event';
    const kind = isEvent ? fact.relation : `${fact.kind} ${fact.category ?? ''}`;
    const better = kept.get(kind) ?? [];
    kept.set(kind, better);
    const isBetter = (other: Fact) =>
      isEvent ? isToldBy(fact, other, names) : isSameNumber(fact, other);
    const dead = fact.category === 'casualties' ? (kept.get(DEAD) ?? []) : [];
    if ([...better, ...dead].slice(0, MOST_COMPARED).some(isBetter)) told.add(fact);
    else if (fact.kind !== 'date') better.push(fact);
  }
  return told;
}

/** "1,305 victims" in a title, of whom the article says that they died, are its dead. */
const DEAD = 'quantity killed';

/** A story that tells more events of a kind than this is a list. */
const MOST_COMPARED = 40;

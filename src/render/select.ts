import type { TrackedFact, TrackedValue } from '../types/delta.js';
import type { DayRange, Fact, FactValue } from '../types/fact.js';
import { QUANTITY_MODS } from '../types/quantity.js';
import { areRounded, boundsOf, within, type Bounds } from '../merge/common/bounds.js';
import { amountOf } from '../types/quantity.js';
import { current, isSupposed, leading, saysLittle } from '../merge/telling/current.js';
import { isMeasured } from '../merge/claims/quantity-keys.js';
import { byKeys } from '../merge/common/order.js';
import { SEVERAL } from '../merge/worth/several.js';

const DAY_MS = 86_400_000;
const MINOR: ReadonlySet<string> = new Set(['other', 'duration', 'people', 'percent', 'distance']);

/** Whether a number says in what it is measured: 500,000 barrels. */
function isAmount({ category, values }: TrackedFact): boolean {
  return category === 'other' && values.every(({ unit }) => isMeasured({ category, unit }));
}

/** Categories that say nothing of what is counted. */
const OPEN: ReadonlySet<string> = new Set(['other', 'duration']);

/** Whether ids say all of what a number is of: homes without power, exports of grain. */
const saysWhat = ({ indicator }: TrackedFact): boolean => indicator?.rest === null;

/** Numbers that mean something by themselves, that an article puts first, that several give, or that are watched. */
export function isKeyNumber(fact: TrackedFact): boolean {
  const { kind, category, prominent, articles, watched } = fact;
  if (kind !== 'quantity' || isSupposed(fact)) return false;
  if (watched === undefined && fact.values.every(saysLittle)) return false;
  return (
    watched !== undefined ||
    !MINOR.has(category ?? 'other') ||
    (prominent > 0 && articles > 1 && category !== 'duration') ||
    ((prominent > 0 || articles > 1) && (saysWhat(fact) || !OPEN.has(category ?? 'other'))) ||
    (articles >= SEVERAL && isAmount(fact))
  );
}

/** Whether an event is of nobody and nowhere: too little to know which. */
export function namesNobody({ kind, subject, targets, at }: Fact): boolean {
  return kind === 'event' && subject.length + targets.length === 0 && at === null;
}

/**
 * What one article says of nobody, nowhere and on no day: "a resignation" here and "no resignation" there need not be one, and nobody can
 * look it up.
 */
export function isOfNobody(fact: Fact): boolean {
  const { values, articles, watched } = fact;
  return namesNobody(fact) && articles === 1 && watched === undefined && !values.some(hasDate);
}

/** Days within which an inferred date still tells when something was. */
const TELLING_DAYS = 92;
/** Relations of which one end says it all. */
export const LIMITS: ReadonlySet<string> = new Set([
  'by',
  'until',
  'since',
  'before',
  'after',
  'within',
]);

/** Whether a value says when: a limit, or days that are stated or few. */
export function hasDate(value: TrackedValue): boolean {
  const { from, to, relation, certainty } = value;
  if (LIMITS.has(relation ?? '')) return from !== null || to !== null;
  if (from === null || to === null) return false;
  return certainty === 'stated' || span(value) <= TELLING_DAYS * DAY_MS;
}

/** Whether a fact belongs on the timeline. */
export function isTimed({ kind, values }: TrackedFact): boolean {
  return (
    kind !== 'quantity' && values.some((value) => hasDate(value) && value.status !== 'hypothetical')
  );
}

function span({ from, to }: DayRange): number {
  if (from === null || to === null) return Infinity;
  return Date.parse(to) - Date.parse(from);
}

const byExactness = byKeys<FactValue>(
  ({ polarity }) => (polarity === 'positive' ? 0 : 1),
  ({ status }) => (status === 'asserted' ? 0 : 1),
  // "From the 6th to the 10th" says more than "since the 6th".
  ({ relation }) => (relation === 'since' ? 1 : 0),
  (value) => (value.candidates.length > 0 ? value.candidates.length * DAY_MS : span(value)),
);

/** Values with a date, what happened before what was planned, then the most exact first. */
export function dated(values: readonly FactValue[]): readonly FactValue[] {
  return values.filter(hasDate).sort(byExactness);
}

function isOfOneTime({ asOf: a }: FactValue, { asOf: b }: FactValue): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

/** Whether two give the same number, one of them without saying when it held. */
function isRepeated(a: FactValue, b: FactValue): boolean {
  const same = a.low === b.low && a.best === b.best && a.high === b.high;
  return same && (a.asOf === null || b.asOf === null);
}

/** Words that name the number meant, where "more than" and "up to" name another one. */
const NAMING: ReadonlySet<FactValue['mod']> = new Set(['exact', 'about', 'almost']);

/** Whether two give one number, one of them with another word, or rounded. */
function isOneNumber(a: FactValue, b: FactValue): boolean {
  if (a.unit !== b.unit || a.polarity !== b.polarity) return false;
  if (a.best === b.best && a.best !== null) return true;
  const [one, other] = [estimated(a), estimated(b)];
  if (areRounded(one, other)) return true;
  if (NAMING.has(a.mod) && NAMING.has(b.mod)) return within(one, other) || within(other, one);
  return a.best === null && b.best === null && a.low === b.low && a.high === b.high;
}

function estimated(value: FactValue): Bounds {
  const mod = QUANTITY_MODS.find((each) => each === value.mod) ?? 'exact';
  return boundsOf({ ...value, mod });
}

/** The value that holds now, and those that give the same number, one more exactly than the other. */
export function headline(fact: Fact): readonly FactValue[] {
  const values = current(fact);
  const now = leading(fact);
  if (now === undefined) return [];
  const like = values.filter(
    (value) =>
      isOneNumber(value, now) &&
      value.status === now.status &&
      (isOfOneTime(value, now) || isRepeated(value, now)),
  );
  return [now, ...like.filter((value) => value !== now)];
}

/** Facts whose values do not simply agree. */
export function differs({ agreement }: Fact): boolean {
  return ['compatible', 'as-of', 'update', 'conflict'].includes(agreement);
}

/**
 * How a total grew: of what later reports replaced the highest that each article gives, in order. What an article gives beside that is a
 * part of it or an aside.
 */
export function history(values: readonly FactValue[]): readonly FactValue[] {
  const highest = new Map<number, number>();
  for (const value of values) {
    for (const { n } of value.support) {
      highest.set(n, Math.max(highest.get(n) ?? 0, amountOf(value)));
    }
  }
  return values.filter(
    (value) =>
      value.superseded && value.support.some(({ n }) => highest.get(n) === amountOf(value)),
  );
}

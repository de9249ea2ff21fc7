import type { QuantityCategory, QuantityMention } from '../../types/index.js';
import type { Claim } from '../claims/claim.js';
import { isDistinctive } from '../claims/quantity-keys.js';
import { amountOf } from '../../types/quantity.js';
import { countsPeople } from '../names/whose.js';

/** How much a number of two digits tells, unless it is a round one. */
export const SMALL = 0.25;

/** Two stories share a small number by chance, and hardly ever a large one. */
function telling(number: number): number {
  if (number < 10) return 0;
  if (number < 100) return number % 5 === 0 ? 0.1 : SMALL;
  return number < 1000 ? 0.6 : 1;
}

/** Those aboard in one report are the dead of another. */
const PERSONS: ReadonlySet<QuantityCategory> = new Set([
  ...(['people', 'killed', 'casualties', 'missing'] as const),
]);

const PERSON = 'persons';

function countedAs(category: QuantityCategory | null): string {
  return category !== null && PERSONS.has(category) ? PERSON : (category ?? '');
}

/** How much a number tells that hardly any other story has, too. */
export const OWN = 1.5;
/** From here on an exact number that is not round is nobody else's, whatever its words count: cases are patients, houses are homes. */
const LEAST_OWN = 1000;

/** A share to the hundredth: 54.08 % of the votes. */
const isFine = (number: number): boolean => !Number.isInteger(Number((number * 10).toFixed(6)));

/** How an exact number is known by itself; null where it is not. */
function ownSign({ mod, best, category }: QuantityMention): string | null {
  if (mod !== 'exact' || best === null) return null;
  const isOwn = category === 'percent' ? isFine(best) : best >= LEAST_OWN && best % 5 !== 0;
  return isOwn ? `n ${String(best)}` : null;
}

/** The numbers that an article gives, with what they count, and how much each tells. */
export function exactOf(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const exact = new Map<string, number>();
  for (const { quantity, category, subjects } of claims) {
    if (quantity === null || category === 'duration') continue;
    const sign = ownSign(quantity);
    if (sign !== null) exact.set(sign, OWN);
    if (sign !== null || category === 'other') continue;
    const number = amountOf(quantity);
    const weight = telling(number);
    if (weight > 0)
      exact.set(`n ${countedAs(category)} ${String(number)} ${subjects.join(' ')}`, weight);
  }
  return exact;
}

/** Fewer are the dead of many an accident. */
const LEAST_PERSONS = 3;

/** How many an article counts as dead, missing or aboard, be they few: of one town that is telling. */
export function personsOf(claims: readonly Claim[]): ReadonlySet<number> {
  const counted = claims.flatMap(({ quantity, category }) =>
    quantity !== null && countedAs(category) === PERSON ? [amountOf(quantity)] : [],
  );
  return new Set(counted.filter((number) => number >= LEAST_PERSONS));
}

const VICTIMS: ReadonlySet<QuantityCategory> = new Set([
  ...(['killed', 'wounded', 'casualties'] as const),
]);

/**
 * How many died or were hurt, as the title or lead of an article says, but for the few of whom any attack has as many; what stands further down
 * only where those count nobody: there other attacks are recalled.
 */
export function victimsOf(claims: readonly Claim[]): ReadonlySet<number> {
  const counted = claims.flatMap(({ quantity, category, prominent }) =>
    quantity !== null && category !== null && VICTIMS.has(category)
      ? [{ number: amountOf(quantity), prominent }]
      : [],
  );
  const front = counted.filter(({ prominent }) => prominent);
  const numbers = (front.length === 0 ? counted : front).map(({ number }) => number);
  return new Set(numbers.filter((number) => telling(number) > 0));
}

/** The dead and hurt that an article counts anywhere, but for small numbers and those below a hundred that are round. */
export function tollsIn(claims: readonly Claim[]): ReadonlySet<number> {
  const counted = claims.flatMap(({ quantity, category }) =>
    quantity !== null && category !== null && VICTIMS.has(category) ? [amountOf(quantity)] : [],
  );
  return new Set(counted.filter((number) => telling(number) >= SMALL));
}

/** The least number of people that two reports on one event hardly give of different people. */
const TELLING_PEOPLE = 20;

/**
 * A number of people that is neither small nor round, or another one that is hardly given twice by chance: whoever gives it in one story
 * speaks of the same, wherever the words around it seem to place it. Null for other numbers.
 */
export function signOf({
  quantity,
  category,
}: Pick<Claim, 'quantity' | 'category'>): string | null {
  if (quantity !== null && isDistinctive(quantity)) {
    return [category, quantity.unit, quantity.best].join(' ');
  }
  const amount = quantity?.mod === 'exact' ? (quantity.best ?? 0) : 0;
  const isTelling = countsPeople(category) && amount >= TELLING_PEOPLE && amount % 5 !== 0;
  return isTelling ? String(amount) : null;
}

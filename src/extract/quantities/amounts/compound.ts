import type { Amount } from '../common/amount.js';

/** How many of the smaller unit of time the larger one holds: `year month`. */
const HOLDS: Readonly<Record<string, number>> = {
  'year month': 12,
  'week day': 7,
  'day hour': 24,
  'hour minute': 60,
  'minute second': 60,
};

/** How many of one unit of time another holds; null where that is not certain, 1 for a unit itself. */
export const unitsIn = (large: string | null, small: string | null): number | null =>
  large === small ? 1 : (HOLDS[`${String(large)} ${String(small)}`] ?? null);

/** «два года и семь месяцев»: an exact length in the smaller of its units. */
export function withSmaller(base: Amount, minor: Amount, factor: number): Partial<Amount> {
  const value = (base.best ?? 0) * factor + (minor.best ?? 0);
  return { low: value, best: value, high: value, numberEnd: minor.numberEnd };
}

/** An amount in the unit of another: of «от 10 месяцев до 2 лет» the years as months. */
export function inUnitOf(amount: Amount, { unit }: Amount): Amount {
  const factor = unitsIn(amount.unit, unit) ?? 1;
  const scaled = (value: number | null): number | null => value && value * factor;
  if (factor === 1) return amount;
  const { low, best, high } = amount;
  return { ...amount, low: scaled(low), best: scaled(best), high: scaled(high), unit };
}

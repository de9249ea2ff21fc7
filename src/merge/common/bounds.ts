import type { QuantityMod } from '../../types/index.js';
import { amountOf } from '../../types/quantity.js';

/** What a number leaves open, inclusive ends. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** A number as a source gives it. */
export interface Estimate {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly mod: QuantityMod | 'exact';
}

/**
 * How wide words are, as shares of the number: "about 2,500" is anything from 2,250 to 2,750,
 * "more than 150" up to 225, "dozens" (20 at least) up to 200. Journalists round within a tenth;
 * a number that is more than half as large again would have been told instead.
 */
export const WIDTHS: Readonly<Record<QuantityMod, readonly [low: number, high: number]>> = {
  exact: [1, 1],
  about: [0.9, 1.1],
  almost: [0.9, 1],
  'more-than': [1, 1.5],
  'at-least': [1, 1.5],
  'up-to': [0, 1],
  'less-than': [0, 1],
  within: [0, 1],
  range: [1, 1],
  vague: [1, 10],
};

/** The largest number of several estimates; minus infinity of none. */
export function largestOf(estimates: readonly Parameters<typeof amountOf>[0][]): number {
  return Math.max(...estimates.map(amountOf));
}

/** The numbers that an estimate stands for. */
export function boundsOf(estimate: Estimate): Bounds {
  const { low, high, mod } = estimate;
  const [down, up] = WIDTHS[mod];
  if (mod === 'range' && (low !== null || high !== null)) {
    return { low: low ?? 0, high: high ?? Infinity };
  }
  const base = amountOf(estimate);
  return { low: base * down, high: base * up };
}

/** Whether two estimates leave a number that both allow. */
export function meet(a: Bounds, b: Bounds): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** Whether all that `inner` allows is allowed by `outer`. */
export function within(inner: Bounds, outer: Bounds): boolean {
  return outer.low <= inner.low && inner.high <= outer.high;
}

/** Numbers below this are rounded with a word, "about" or "almost", if at all. */
const ROUNDED = 1000;

/** The largest power of ten that divides a number. */
function unitOf(number: number): number {
  let unit = 1;
  while (number % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** Whether a number is another one written in round hundreds or thousands: 3,400 for 3,408. */
function rounds(round: Bounds, exact: Bounds): boolean {
  if (round.low !== round.high || exact.low !== exact.high || round.low < ROUNDED) return false;
  const unit = unitOf(round.low);
  if (unit < 100 || unit > round.low / 10 || exact.low % unit === 0) return false;
  return Math.abs(exact.low - round.low) < unit && Math.floor(exact.low / unit) * unit <= round.low;
}

/** Whether one of two numbers is the other one rounded, without a word that says so. */
export function areRounded(a: Bounds, b: Bounds): boolean {
  return rounds(a, b) || rounds(b, a);
}

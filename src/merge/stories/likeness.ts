import type { Evidence } from './evidence.js';
import { OWN, SMALL } from '../slots/telling-numbers.js';

/** How much an entity tells one story from another, 0 to 1. */
export type Weights = ReadonlyMap<string, number>;

/**
 * How alike two articles are by who and what they name, 0 to 1: the mean of the cosine, which a
 * long article with many names lowers, and of the share of the shorter one, which it does not.
 */
export function likeness(a: Weights, b: Weights, rare: Weights): number {
  const weigh = (vector: Weights, id: string) => (vector.get(id) ?? 0) * (rare.get(id) ?? 1);
  let [product, first, second] = [0, 0, 0];
  for (const id of a.keys()) {
    const weight = weigh(a, id);
    first += weight * weight;
    product += weight * weigh(b, id);
  }
  for (const id of b.keys()) second += weigh(b, id) ** 2;
  if (product === 0) return 0;
  const cosine = product / Math.sqrt(first * second);
  return (cosine + Math.min(1, product / Math.min(first, second))) / 2;
}

/**
 * How much the numbers that two articles share tell, each by its size and its rarity: one small number by chance, each further one the
 * less so.
 */
export function sharedNumbers(
  { exact: a }: Evidence,
  { exact: b }: Evidence,
  rare: Weights,
): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let [sum, small] = [0, 0];
  for (const [key, weight] of few) {
    if (!many.has(key)) continue;
    if (weight === SMALL) small += 1;
    sum += weight * (weight === SMALL ? small : 1) * (rare.get(key) ?? 1);
  }
  return sum;
}

/** How many numbers two articles share that hardly another story has. */
export function sharedSigns({ exact: a }: Evidence, { exact: b }: Evidence): number {
  return [...a].filter(([key, weight]) => weight === OWN && b.has(key)).length;
}

import { ABSENT_BIGRAM, ABSENT_TRIGRAM } from '../codec.js';
import { createCosts, type Counts } from './ngrams.js';

/** How many n-grams of each length are kept. */
export interface Limits {
  readonly bigrams: number;
  readonly trigrams: number;
}

/** Chooses the n-grams that tell the languages of a script apart best; both lists are sorted. */
export function selectNgrams(
  counts: readonly Counts[],
  limits: Limits,
): { readonly bigrams: readonly string[]; readonly trigrams: readonly string[] } {
  const costs = counts.map((count) => createCosts(count));
  const bigrams = most(
    limits.bigrams,
    counts,
    (count) => count.bigrams,
    (gram) => costs.map((cost) => cost(gram) ?? ABSENT_BIGRAM),
  );
  const kept = new Set(bigrams);
  const trigrams = most(
    limits.trigrams,
    counts,
    (count) => count.trigrams,
    (gram) =>
      costs.map((cost) => {
        const own = cost(gram);
        const shorter = cost(gram.slice(1));
        return own === null || shorter === null ? ABSENT_TRIGRAM : own - shorter;
      }),
  );
  return {
    bigrams: bigrams.sort(),
    trigrams: trigrams.filter((gram) => kept.has(gram.slice(1))).sort(),
  };
}

/**
 * The `limit` n-grams of greatest gain. The gain of an n-gram is how often a language has it,
 * times how far its news about that language is from its news about the others, summed.
 */
function most(
  limit: number,
  counts: readonly Counts[],
  gramsOf: (count: Counts) => ReadonlyMap<string, number>,
  newsOf: (gram: string) => readonly number[],
): string[] {
  const totals = counts.map((count) => total(count.unigrams));
  const gains = [...new Set(counts.flatMap((count) => [...gramsOf(count).keys()]))].map((gram) => {
    const news = newsOf(gram);
    const mean = news.reduce((sum, item) => sum + item, 0) / news.length;
    const gain = counts.reduce(
      (sum, count, index) =>
        sum +
        ((gramsOf(count).get(gram) ?? 0) / (totals[index] ?? 1)) *
          Math.abs((news[index] ?? mean) - mean),
      0,
    );
    return { gram, gain };
  });
  return gains
    .sort((a, b) => b.gain - a.gain || (a.gram < b.gram ? -1 : 1))
    .slice(0, limit)
    .map(({ gram }) => gram);
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

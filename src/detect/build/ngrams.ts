import type { Cost } from '../codec.js';

const EDGE = '_';
/** N-grams that weigh less are chance. */
const LEAST_BIGRAM = 0.6;
const LEAST_TRIGRAM = 1.2;
/** Letters that an alphabet may hold: the share of a letter never met. */
const ALPHABET = 40;

/** Words of one language with their weights; `-ing` and `un-` are ends and beginnings of words. */
export type WeightedWords = ReadonlyMap<string, number>;

/** N-gram counts of one language. */
export interface Counts {
  readonly unigrams: ReadonlyMap<string, number>;
  readonly bigrams: ReadonlyMap<string, number>;
  readonly trigrams: ReadonlyMap<string, number>;
}

/** Counts letters, pairs and triples of letters, with the edges of words. */
export function countNgrams(words: WeightedWords): Counts {
  const unigrams = new Map<string, number>();
  const bigrams = new Map<string, number>();
  const trigrams = new Map<string, number>();
  const add = (map: Map<string, number>, gram: string, weight: number): void => {
    map.set(gram, (map.get(gram) ?? 0) + weight);
  };
  for (const [word, weight] of words) {
    const letters = Array.from(`${EDGE}${word}${EDGE}`.replace('_-', '').replace('-_', ''));
    for (let i = 1; i < letters.length; i += 1) {
      const letter = letters[i] ?? '';
      add(unigrams, letter, weight);
      add(bigrams, (letters[i - 1] ?? '') + letter, weight);
      if (i > 1) add(trigrams, (letters[i - 2] ?? '') + (letters[i - 1] ?? '') + letter, weight);
    }
  }
  return { unigrams, bigrams, trigrams };
}

/** Gives the costs of bigrams and trigrams (Witten–Bell smoothing), in nats; `null` when absent. */
export function createCosts(counts: Counts): (gram: string) => Cost {
  const total = sum(counts.unigrams.values());
  const bigramContexts = contexts(counts.bigrams);
  const trigramContexts = contexts(counts.trigrams);
  const unigram = (letter: string): number => {
    const kinds = counts.unigrams.size;
    return ((counts.unigrams.get(letter) ?? 0) + kinds / ALPHABET) / (total + kinds);
  };
  const smooth = (count: number, context: Context | undefined, shorter: number): number =>
    context === undefined
      ? shorter
      : (count + context.kinds * shorter) / (context.total + context.kinds);
  const bigram = (gram: string): number =>
    smooth(
      counts.bigrams.get(gram) ?? 0,
      bigramContexts.get(gram.slice(0, 1)),
      unigram(gram.slice(1)),
    );
  const trigram = (gram: string): number =>
    smooth(
      counts.trigrams.get(gram) ?? 0,
      trigramContexts.get(gram.slice(0, 2)),
      bigram(gram.slice(1)),
    );
  return (gram) => {
    const isBigram = gram.length === 2;
    const count = (isBigram ? counts.bigrams : counts.trigrams).get(gram) ?? 0;
    if (count < (isBigram ? LEAST_BIGRAM : LEAST_TRIGRAM)) return null;
    return -Math.log(isBigram ? bigram(gram) : trigram(gram));
  };
}

interface Context {
  readonly total: number;
  readonly kinds: number;
}

function contexts(grams: ReadonlyMap<string, number>): ReadonlyMap<string, Context> {
  const found = new Map<string, Context>();
  for (const [gram, count] of grams) {
    const before = gram.slice(0, -1);
    const context = found.get(before) ?? { total: 0, kinds: 0 };
    found.set(before, { total: context.total + count, kinds: context.kinds + 1 });
  }
  return found;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

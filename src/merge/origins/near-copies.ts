import type { Source } from '../lines/article-set.js';
import { UnionFind } from '../common/union-find.js';

/** Articles that share more than this of their three-word sequences are one text. */
const NEAR_COPY = 0.6;
/** Copies share nearly all of their smallest hashes; so many of them find every pair. */
const INDEXED = 8;
/** Too little text to tell a copy from another item in the same style. */
const LEAST_SHINGLES = 12;

/**
 * Jaccard similarity of two ascending bottom sketches: exact where both hold all hashes of their
 * texts, else estimated on the smallest hashes of the union.
 */
export function jaccard(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let [i, j, shared, seen] = [0, 0, 0, 0];
  const most = Math.max(a.length, b.length);
  while (seen < most && i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
    seen++;
  }
  const rest = Math.max(0, Math.min(most - seen, a.length - i + (b.length - j)));
  return shared / (seen + rest);
}

function linkSameBytes(sources: readonly Source[], sets: UnionFind): void {
  const first = new Map<string, number>();
  sources.forEach(({ line }, index) => {
    const known = first.get(line.bytes);
    if (known === undefined) first.set(line.bytes, index);
    else sets.union(known, index);
  });
}

/** Sets of articles with the same text, or nearly the same: `n` of the first, by `n`. */
export function copyOf(sources: readonly Source[]): ReadonlyMap<number, number> {
  const sets = new UnionFind(sources.length);
  linkSameBytes(sources, sets);
  const byHash = new Map<number, number[]>();
  sources.forEach(({ line }, index) => {
    if (line.shingles.length < LEAST_SHINGLES) return;
    for (const hash of line.shingles.slice(0, INDEXED)) {
      const postings = byHash.get(hash) ?? [];
      byHash.set(hash, postings);
      // The first of each set stands for it: a page printed a thousand times costs a thousand.
      const known = postings.find((other) => {
        const shingles = sources[other]?.line.shingles ?? [];
        return jaccard(line.shingles, shingles) >= NEAR_COPY;
      });
      if (known === undefined) postings.push(index);
      else sets.union(known, index);
    }
  });
  return new Map(sources.map(({ n }, index) => [n, sources[sets.find(index)]?.n ?? n]));
}

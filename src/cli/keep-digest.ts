import { openCache } from '../io/cache/index.js';
import { sha256 } from '../io/input/input.js';
import { merge } from '../library/merge.js';
import type { Resources } from '../resources.js';
import type { StreamLine } from '../types/article-line.js';
import { DIGEST_SCHEMA, type Digest } from '../types/digest.js';
import { isRecord } from '../types/guards.js';
import type { InputFlags } from './options/index.js';

/** Lines of the largest digest that is kept: it is as long as all of them together. */
const MOST = 2_000;

/** The digest of a set of lines. */
export type Merge = (lines: readonly StreamLine[]) => Digest;

/**
 * Merges lines, and keeps the digest for the next run that asks for another view of it. A digest is a pure function of the set of
 * its lines, of the rules and of the program, and its key is the hash of all three. Merges as ever where nothing can be kept.
 */
export function mergeKept(
  resources: Resources,
  { cache: wanted }: Pick<InputFlags, 'cache'>,
  env: Readonly<Record<string, string | undefined>>,
): Merge {
  const opened = wanted === false ? null : openCache(env);
  if (opened === null) return (lines) => merge(lines, resources);
  const { cache, stamp } = opened;
  return (lines) => {
    if (lines.length > MOST) return merge(lines, resources);
    const key = sha256(JSON.stringify(['digest', stamp, resources.rules, ...hashes(lines)]));
    const kept = cache.get(key);
    if (isDigest(kept)) return kept;
    const digest = merge(lines, resources);
    cache.put(key, digest);
    cache.close(Date.now());
    return digest;
  };
}

/** A set has no order, and nothing twice. */
const hashes = (lines: readonly StreamLine[]): string[] =>
  [...new Set(lines.map((line) => sha256(JSON.stringify(line))))].sort();

// The key says that it is one; this says it to the compiler, and catches a file that was put there by hand.
const isDigest = (kept: unknown): kept is Digest =>
  isRecord(kept) && kept['schema'] === DIGEST_SCHEMA;

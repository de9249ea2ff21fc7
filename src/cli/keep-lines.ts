import { openCache } from '../io/cache/index.js';
import { sha256 } from '../io/input/input.js';
import type { ExtractOptions } from '../pipeline.js';
import type { Resources } from '../resources.js';
import { ARTICLE_SCHEMA, type ArticleLine } from '../types/article-line.js';
import { isRecord } from '../types/guards.js';
import type { RawDocument } from '../types/index.js';

/** Characters of the longest text whose line is kept: lines are a dozen times as long as their texts. */
const LONGEST = 1_000_000;

/** Keeps what is made of documents from one run to the next. */
export interface Keeper<T> {
  /** Where what is made of this document is kept; null where it is not. */
  readonly of: (document: RawDocument) => Kept<T> | null;
  readonly close: () => void;
}

/** What is kept of one document. */
export interface Kept<T> {
  readonly get: () => T | undefined;
  readonly put: (value: T) => void;
}

/**
 * Keeps article lines. A line is a pure function of its document, of the rules and of the program, and its key is the hash of all
 * three: whatever changes, nothing old is taken. Null where nothing can be kept.
 */
export function lineKeeper(
  { rules }: Pick<Resources, 'rules'>,
  { clean }: ExtractOptions,
  env: Readonly<Record<string, string | undefined>>,
): Keeper<ArticleLine> | null {
  const opened = openCache(env);
  if (opened === null) return null;
  const { cache, stamp } = opened;
  const keyOf = ({ raw, ...about }: RawDocument): string =>
    sha256(`${JSON.stringify([stamp, rules, clean, about])}\n${raw}`);
  return {
    of(document) {
      if (document.raw.length > LONGEST) return null;
      const key = keyOf(document);
      return {
        get() {
          const line = cache.get(key);
          return isLineOf(document, line) ? line : undefined;
        },
        put(line) {
          cache.put(key, line);
        },
      };
    },
    close() {
      cache.close(Date.now());
    },
  };
}

// The key says that it is one; this says it to the compiler, and catches a file that was put there by hand.
function isLineOf({ bytes }: RawDocument, line: unknown): line is ArticleLine {
  return isRecord(line) && line['schema'] === ARTICLE_SCHEMA && line['bytes'] === bytes;
}

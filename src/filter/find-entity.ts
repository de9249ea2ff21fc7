import { nearest, toKey } from '../text/index.js';

/** Somebody or some place that can be asked for. */
export interface Named {
  readonly id: string;
  /** In any language. */
  readonly names: readonly string[];
}

/** The ids that a name stands for, or the nearest name there is. */
export type Found =
  { readonly ids: readonly string[] } | { readonly ids: null; readonly nearest: string | null };

/**
 * Whom an id or a name stands for: one of those in the digest by id or by name, whatever its case, else whom the gazetteer
 * knows by it. A name may stand for several (a capital and its government); all are meant.
 */
export function findEntity(
  asked: string,
  inDigest: readonly Named[],
  gazetteer: (name: string) => readonly string[],
): Found {
  if (inDigest.some(({ id }) => id === asked)) return { ids: [asked] };
  const key = keyOf(asked);
  const here = inDigest
    .filter(({ names }) => names.some((name) => keyOf(name) === key))
    .map(({ id }) => id);
  const ids = [...new Set([...here, ...gazetteer(asked)])];
  if (ids.length > 0) return { ids };
  const names = new Map(
    inDigest.flatMap(({ names: all }) => all.map((name) => [keyOf(name), name])),
  );
  return { ids: null, nearest: names.get(nearest(key, names.keys()) ?? '') ?? null };
}

const keyOf = (name: string): string => name.trim().split(/\s+/u).map(toKey).join(' ');

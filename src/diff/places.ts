import type { TrackedDigest, TrackedFact, TrackedSupport, TrackedValue } from '../types/delta.js';

/** A place in a source; equal for the same words of the same text in two digests. */
export function placeOf({ path, article, start, end, text }: TrackedSupport): string {
  return JSON.stringify([path, article, start, end, text]);
}

/** What a digest says at each place that it cites. */
export interface Places {
  readonly has: (support: TrackedSupport) => boolean;
  /** Facts and values that cite one of these places, each once, in the order of the digest. */
  readonly facts: (supports: readonly TrackedSupport[]) => readonly TrackedFact[];
  readonly values: (supports: readonly TrackedSupport[]) => readonly TrackedValue[];
}

/** Indexes the citations of a digest. */
export function placesIn({ stories }: TrackedDigest): Places {
  const at = new Map<string, { fact: TrackedFact; value: TrackedValue }[]>();
  for (const fact of stories.flatMap(({ facts }) => facts)) {
    for (const value of fact.values) {
      for (const support of value.support) {
        const place = placeOf(support);
        const known = at.get(place);
        if (known === undefined) at.set(place, [{ fact, value }]);
        else known.push({ fact, value });
      }
    }
  }
  const citing = (supports: readonly TrackedSupport[]) =>
    supports.flatMap((support) => at.get(placeOf(support)) ?? []);
  return {
    has: (support) => at.has(placeOf(support)),
    facts: (supports) => [...new Set(citing(supports).map(({ fact }) => fact))],
    values: (supports) => [...new Set(citing(supports).map(({ value }) => value))],
  };
}

/** All citations of a fact. */
export function supportsOf({ values }: TrackedFact): readonly TrackedSupport[] {
  return values.flatMap(({ support }) => support);
}

import type { TrackedDigest, TrackedFact } from '../types/delta.js';
import { groupBy } from '../merge/common/order.js';
import { supportsOf, type Places } from './places.js';

/**
 * What each fact of a newer digest was in an older one, null for a fact that is new: an id may change when what tells occurrences apart
 * becomes known. Of facts with the same id, which two stories may have, it is the one that cites the same words; one that
 * another fact goes on to tell is not this one's past.
 */
export function earlierOf(
  older: TrackedDigest,
  facts: readonly TrackedFact[],
  before: Places,
): (fact: TrackedFact) => TrackedFact | null {
  const byId = groupBy(
    older.stories.flatMap((story) => story.facts),
    ({ id }) => id,
  );
  const known = new Map(
    facts.map((fact) => {
      const sameWords = before.facts(supportsOf(fact)).filter(({ kind }) => kind === fact.kind);
      const sameId = byId.get(fact.id) ?? [];
      return [fact, { sameWords, sameId, same: sameId.find((each) => sameWords.includes(each)) }];
    }),
  );
  const goneOn = new Set([...known.values()].map(({ same }) => same));
  return (fact) => {
    const { sameWords = [], sameId = [], same } = known.get(fact) ?? {};
    return same ?? sameId.find((each) => !goneOn.has(each)) ?? sameWords[0] ?? null;
  };
}

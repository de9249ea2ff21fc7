import type { Delta, DeltaEntry } from '../types/delta.js';
import type { Digest } from '../types/digest.js';
import type { Fact } from '../types/fact.js';

/** Stands before the label of a fact that is watched, wherever people read it. */
export const WATCHED = '* ';

type Markable = Pick<Fact, 'label' | 'watched'>;

const marked = <T extends Markable>(fact: T): T =>
  fact.watched === undefined ? fact : { ...fact, label: WATCHED + fact.label };

/** A digest in which the labels of watched facts bear the mark; what scripts read has none. */
export function markWatched(digest: Digest): Digest {
  if (digest.coverage.watched === undefined) return digest;
  const stories = digest.stories.map((story) => ({ ...story, facts: story.facts.map(marked) }));
  return { ...digest, stories };
}

/** The same for a delta. */
export function markWatchedNews(delta: Delta): Delta {
  const entries = delta.entries.map((entry): DeltaEntry => ({
    ...entry,
    fact: marked(entry.fact),
  }));
  return { ...delta, entries };
}

import type { DeltaEntry, TrackedDigest, TrackedFact, TrackedStory } from '../types/delta.js';

/**
 * The story that each fact of a digest stands in. With a `newer` digest it is the story there that has most of its articles: the id
 * of a story changes with its articles.
 */
export function storiesOf(
  digest: Pick<TrackedDigest, 'stories'>,
  newer: Pick<TrackedDigest, 'stories'> = digest,
): (fact: TrackedFact) => DeltaEntry['story'] {
  const known = new Map(
    digest.stories.flatMap((story) => {
      const { id, title } = newer === digest ? story : (heir(story, newer.stories) ?? story);
      return story.facts.map((fact) => [fact, { id, title }] as const);
    }),
  );
  return (fact) => known.get(fact) ?? { id: '', title: '' };
}

function heir(story: TrackedStory, stories: readonly TrackedStory[]): TrackedStory | null {
  const own = new Set(story.articles);
  let best: { story: TrackedStory; shared: number } | null = null;
  for (const each of stories) {
    const shared = each.articles.filter((id) => own.has(id)).length;
    if (shared > (best?.shared ?? 0)) best = { story: each, shared };
  }
  return best?.story ?? null;
}

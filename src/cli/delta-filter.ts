import { factTest, publishedOf } from '../filter/index.js';
import type { Resources } from '../resources.js';
import type { TrackedDigest, TrackedFact } from '../types/delta.js';
import { criteriaOf } from './criteria.js';
import type { FilterFlags } from './options/index.js';

/**
 * Whether a fact of one of these digests is wanted.
 * @throws RunError for a name that nobody has.
 */
export function deltaFilter(
  flags: FilterFlags,
  resources: Resources,
  digests: readonly TrackedDigest[],
): (fact: TrackedFact) => boolean {
  const facts = digests.flatMap(({ stories }) => stories.flatMap((story) => story.facts));
  const ids = new Set(facts.flatMap(({ subject, targets }) => [...subject, ...targets]));
  const named = [...ids].map((id) => ({ id, names: [] }));
  return factTest(criteriaOf(flags, named, resources), {
    published: publishedOf(digests.flatMap(({ articles }) => articles)),
    ownerOf: (id) => resources.entities.get(id)?.of ?? null,
  });
}

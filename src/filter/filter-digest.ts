import type { Digest, Story } from '../types/digest.js';
import type { Criteria } from './criteria.js';
import { criteriaText } from './criteria.js';
import { publishedOf } from './fact-days.js';
import { factTest } from './fact-test.js';

/** What filtering needs to know beside the digest. */
export interface FilterOptions {
  readonly ownerOf: (entity: string) => string | null;
  readonly nameOf: (entity: string) => string;
}

/**
 * The digest with only the facts that are asked for, in their order; a story without any goes, and so do sentences about facts
 * that went. Sources, citations and counts of what was read stay as they are; `coverage.filtered` says what was left out.
 */
export function filterDigest(digest: Digest, criteria: Criteria, options: FilterOptions): Digest {
  const asked = criteriaText(criteria, options.nameOf);
  if (asked.length === 0) return digest;
  const isWanted = factTest(criteria, {
    published: publishedOf(digest.articles),
    ownerOf: options.ownerOf,
  });
  const limit = criteria.limit ?? Infinity;
  const stories = digest.stories
    .map((story) => withFacts(story, story.facts.filter(isWanted).slice(0, limit)))
    .filter(({ facts }) => facts.length > 0);
  const before = digest.coverage.filtered;
  return {
    ...digest,
    entities: entitiesOf(digest, stories),
    stories,
    coverage: {
      ...digest.coverage,
      filtered: {
        asked: [...(before?.asked ?? []), ...asked],
        facts: (before?.facts ?? 0) + countFacts(digest.stories) - countFacts(stories),
        stories: (before?.stories ?? 0) + digest.stories.length - stories.length,
        articles: before?.articles ?? 0,
      },
    },
  };
}

function withFacts(story: Story, facts: Story['facts']): Story {
  const left = new Set(facts.map(({ id }) => id));
  return { ...story, facts, summary: story.summary.filter(({ fact }) => left.has(fact)) };
}

const countFacts = (stories: readonly Story[]): number =>
  stories.reduce((total, { facts }) => total + facts.length, 0);

function entitiesOf({ entities }: Digest, stories: readonly Story[]): Digest['entities'] {
  const used = new Set(
    stories.flatMap(({ facts, actors }) => [
      ...facts.flatMap(({ subject, targets, at, by }) => [...subject, ...targets, at, by]),
      ...actors.map(({ entity }) => entity),
    ]),
  );
  return Object.fromEntries(Object.entries(entities).filter(([id]) => used.has(id)));
}

import type { Digest, Story } from '../../types/digest.js';
import type { Fact } from '../../types/fact.js';
import { allEntries } from './untimed.js';
import { keyNumbers } from './numbers.js';

function withoutDoubts(fact: Fact): Fact {
  const { doubts, ...rest } = fact;
  return doubts === undefined ? fact : rest;
}

function cleared(story: Story): Story {
  return { ...story, facts: story.facts.map(withoutDoubts) };
}

/** The digest with nothing withheld: what there are doubts about is told like all else. */
export function withAllTold(digest: Digest): Digest {
  return { ...digest, stories: digest.stories.map(cleared) };
}

/** The facts of a story that have a line. */
function told(story: Story): ReadonlySet<string> {
  const inTime = allEntries(story).flatMap(({ fact, also }) => [fact, ...also]);
  return new Set([...keyNumbers(story), ...inTime].map(({ id }) => id));
}

/** How many facts would have a line if there were no doubts about them. */
export function countWithheld({ stories }: Pick<Digest, 'stories'>): number {
  return stories.reduce((sum, story) => {
    if (!story.facts.some(({ doubts }) => doubts !== undefined)) return sum;
    const now = told(story);
    return sum + [...told(cleared(story))].filter((id) => !now.has(id)).length;
  }, 0);
}

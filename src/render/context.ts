import type { Digest, DigestArticle, Story } from '../types/digest.js';
import { foreign } from './clean-text.js';
import type { RenderOptions } from './renderer.js';

/** What the sections of a story need to know. */
export interface StoryContext {
  readonly digest: Digest;
  readonly story: Story;
  readonly options: RenderOptions;
  /** Articles of the story, by `n`. */
  readonly articles: readonly DigestArticle[];
  /** Makes text of articles and names safe to print. */
  readonly text: (text: string) => string;
}

/** Gathers what the sections of a story need. */
export function storyContext(digest: Digest, story: Story, options: RenderOptions): StoryContext {
  const sources = new Set(story.sources);
  return {
    digest,
    story,
    options,
    articles: digest.articles.filter(({ n }) => sources.has(n)),
    text: (text) => foreign(text, options.terminal),
  };
}

/** A heading, when there is something below it. */
export function section(
  { options }: StoryContext,
  heading: string,
  lines: readonly string[],
): readonly string[] {
  return lines.length === 0 ? [] : ['', options.paint.heading(heading), ...lines];
}

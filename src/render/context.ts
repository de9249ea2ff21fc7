import type { Digest, DigestArticle, Story } from '../types/digest.js';
import { ENGLISH, type TextKey, type Wording } from '../wording/index.js';
import { foreign, safe, safeWithNumbers } from './clean-text.js';
import type { RenderOptions } from './renderer.js';

/** What the sections of a story need to know. */
export interface StoryContext {
  readonly digest: Digest;
  readonly story: Story;
  readonly options: RenderOptions;
  readonly wording: Wording;
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
    wording: options.wording ?? ENGLISH,
    articles: digest.articles.filter(({ n }) => sources.has(n)),
    text: printer(options),
  };
}

/** What makes text of articles and names safe to print. */
export function printer({
  terminal,
  wording = ENGLISH,
}: Pick<RenderOptions, 'terminal' | 'wording'>): StoryContext['text'] {
  // Columns of a language from right to left keep their order only where each cell stands by itself.
  const isolated = terminal || wording.catalogue.direction === 'rtl';
  return (text) => foreign(text, isolated, wording === ENGLISH ? safe : safeWithNumbers);
}

/** A heading in capitals, when there is something below it; `beside` stands on its line. */
export function section(
  context: StoryContext,
  heading: TextKey,
  lines: readonly string[],
  beside: (heading: string) => string = (text) => text,
): readonly string[] {
  if (lines.length === 0) return [];
  return ['', context.options.paint.heading(beside(capitals(context, heading))), ...lines];
}

/** A text of the catalogue in capitals. */
export function capitals({ wording, text }: StoryContext, key: TextKey): string {
  return text(wording.text(key).toUpperCase());
}

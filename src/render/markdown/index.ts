import type { Digest, Story } from '../../types/digest.js';
import { ENGLISH } from '../../wording/index.js';
import { storyContext } from '../context.js';
import type { Renderer, RenderOptions } from '../renderer.js';
import { aboutStory, coverageLines } from '../view/summary.js';
import { comparison } from './comparison.js';
import { md } from './escape.js';
import { differ, numbers, open, sources, summary, timeline, who } from './sections.js';
import type { Section } from './sections.js';

function page(
  digest: Digest,
  stories: readonly Story[],
  options: RenderOptions,
  sections: readonly Section[],
): string {
  const { wording = ENGLISH } = options;
  const told = stories.flatMap((story) => {
    const context = storyContext(digest, story, options);
    const about = md(aboutStory(context.articles, wording).join(' · '));
    return [`## ${md(story.title)}`, '', about, '', ...sections.flatMap((make) => make(context))];
  });
  return `${[
    `# ${wording.text('digest')}`,
    '',
    ...told,
    ...coverageLines(digest, wording).map(md),
  ].join('\n')}\n`;
}

/** For mail and wikis: GitHub's Markdown, readable also as it stands. */
export const markdown: Renderer = {
  name: 'markdown',
  renderDigest: (digest, options) =>
    page(digest, digest.stories, options, [
      ...[summary, numbers, timeline, differ, open, who, sources],
    ]),
  renderComparison: (digest, options) =>
    page(
      digest,
      digest.stories.filter((story) => story.sources.length > 1),
      options,
      [comparison, open, sources],
    ),
};

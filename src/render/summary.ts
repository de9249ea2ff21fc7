import type { Digest, Story } from '../types/digest.js';
import { foreign } from './clean-text.js';
import { citeSources, joined } from './citations.js';
import { storyContext } from './context.js';
import type { StoryContext } from './context.js';
import { differencesSection, openSection } from './differences-section.js';
import { pad, wrap } from './layout.js';
import { numbersSection } from './numbers-section.js';
import type { RenderOptions } from './renderer.js';
import { sourcesSection } from './sources-section.js';
import { timelineSection } from './timeline-section.js';
import { widthOf } from './width.js';
import { aboutStory, coverageLines, summarySentences } from './view/summary.js';
import { whoSection } from './who-section.js';

/** Title, number of articles and time on one line, or on two where that is too narrow. */
export function storyHeader({
  articles,
  story,
  options,
  text,
  wording,
}: StoryContext): readonly string[] {
  const title = text(story.title.toUpperCase());
  const about = aboutStory(articles, wording).map(text).join('   ');
  const room = options.columns - widthOf(about) - 2;
  if (widthOf(title) > room) return [options.paint.title(title), options.paint.faint(about)];
  return [options.paint.title(pad(title, room)) + '  ' + options.paint.faint(about)];
}

function sentences({ story, options, text }: StoryContext): readonly string[] {
  const told = summarySentences(story).map(
    (sentence) => `${text(sentence.text)} [${joined(citeSources(sentence.values))}].`,
  );
  return told.length === 0 ? [] : ['', ...wrap(told.join(' '), options.columns)];
}

function storyText(context: StoryContext): string {
  const lines = [
    ...storyHeader(context),
    ...sentences(context),
    ...numbersSection(context),
    ...timelineSection(context),
    ...differencesSection(context),
    ...openSection(context),
    ...whoSection(context),
    ...sourcesSection(context),
  ];
  return `${lines.join('\n')}\n`;
}

/** The line that says how much was read and understood. */
export function coverageText(digest: Digest, { columns, wording }: RenderOptions): string {
  const isolated = wording?.catalogue.direction === 'rtl';
  return `${coverageLines(digest, wording)
    .flatMap((each) => wrap(isolated ? foreign(each, true) : each, columns))
    .join('\n')}\n`;
}

/** The digest for people: one story after the other, then what was and was not understood. */
export function renderSummary(digest: Digest, options: RenderOptions): string {
  const stories = digest.stories.map((story: Story) =>
    storyText(storyContext(digest, story, options)),
  );
  return [...stories, options.paint.faint(coverageText(digest, options).trimEnd()) + '\n'].join(
    '\n',
  );
}

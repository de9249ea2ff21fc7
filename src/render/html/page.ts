import { createHash } from 'node:crypto';
import type { Digest, Story } from '../../types/digest.js';
import { storyContext } from '../context.js';
import type { RenderOptions } from '../renderer.js';
import { aboutStory, coverageLines } from '../view/summary.js';
import { storyId } from './ids.js';
import { Markup, html } from './markup.js';
import { originals } from './originals.js';
import { References } from './references.js';
import type { Section } from './sections.js';
import { STYLE } from './style.js';

// Nothing may be loaded and nothing may run; the one style sheet is known by its hash.
const POLICY = [
  ...[
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  ],
  ...["base-uri 'none'", "form-action 'none'"],
].join('; ');

function storyPart(
  digest: Digest,
  story: Story,
  options: RenderOptions,
  references: References,
  sections: readonly Section[],
): Markup {
  const context = storyContext(digest, story, options);
  const id = storyId(story);
  return html`<div class="story" role="group" aria-labelledby="${id}">
    <h2 id="${id}">${story.title}</h2>
    <p class="about">${aboutStory(context.articles).join(' · ')}</p>
    ${sections.map((make) => make(context, references))}
  </div> `;
}

function contents(stories: readonly Story[]): Markup | null {
  if (stories.length < 2) return null;
  const items = stories.map(
    (story) => html`<li><a href="#${storyId(story)}">${story.title}</a></li> `,
  );
  return html`<nav aria-label="Stories">
    <ol>
      ${items}
    </ol>
  </nav> `;
}

/** What the whole digest stands on, where that is more than its one story says. */
function overall({ stories, articles, now }: Digest): Markup | null {
  const about = [
    ...(stories.length === 1 ? [] : aboutStory(articles)),
    ...(now === null ? [] : [`as of ${now}`]),
  ];
  return about.length === 0 ? null : html`<p>${about.join(' · ')}</p>`;
}

/** The whole report: stories, then the articles in their own words, to which every citation leads. */
export function page(digest: Digest, options: RenderOptions, sections: readonly Section[]): string {
  const { stories, articles, version, rules } = digest;
  const references = new References(articles);
  const told = stories.map((story) => storyPart(digest, story, options, references, sections));
  // What was cited is known only now.
  const texts = originals(digest, options.originals ?? [], references);
  const title = stories[0]?.title ?? 'Nothing to tell';
  const document = html`<!doctype html>
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content="digest ${version}" />
        <title>${title} – digest</title>
        <style>${new Markup(STYLE)}</style>
      </head>
      <body>
        <a class="skip" href="#originals">Skip to the originals</a>
        <header>
          <h1>Digest</h1>
          ${overall(digest)}
          ${contents(stories)}
        </header>
        <main>${told.length === 0 ? html`<p>Nothing to tell.</p>` : told}</main>
        <aside class="pane" id="originals" aria-labelledby="originals-title" tabindex="0">
          <h2 id="originals-title">In the original</h2>
          ${texts}
        </aside>
        <footer>
          ${coverageLines(digest).map((line) => html`<p>${line}</p> `)}
          <p>digest ${version}, rules ${rules.slice(0, 12)}</p>
        </footer>
      </body>
    </html>
`;
  return document.source;
}

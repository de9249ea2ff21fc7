import { createHash } from 'node:crypto';
import type { Digest, Story } from '../../types/digest.js';
import { ENGLISH, type Wording } from '../../wording/index.js';
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
function policyFor(style: string): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

// Time and amounts run from left to right in pictures whatever the language.
const RIGHT_TO_LEFT = 'svg { direction: ltr; }\n';

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
    <p class="about">${aboutStory(context.articles, context.wording).join(' · ')}</p>
    ${sections.map((make) => make(context, references))}
  </div> `;
}

function contents(stories: readonly Story[], wording: Wording): Markup | null {
  if (stories.length < 2) return null;
  const items = stories.map(
    (story) => html`<li><a href="#${storyId(story)}">${story.title}</a></li> `,
  );
  return html`<nav aria-label="${wording.text('stories')}">
    <ol>
      ${items}
    </ol>
  </nav> `;
}

/** What the whole digest stands on, where that is more than its one story says. */
function overall({ stories, articles, now }: Digest, wording: Wording): Markup | null {
  const about = [
    ...(stories.length === 1 ? [] : aboutStory(articles, wording)),
    ...(now === null ? [] : [wording.text('as-of-day', { day: now })]),
  ];
  return about.length === 0 ? null : html`<p>${about.join(' · ')}</p>`;
}

/** The whole report: stories, then the articles in their own words, to which every citation leads. */
export function page(digest: Digest, options: RenderOptions, sections: readonly Section[]): string {
  const { stories, articles, version, rules } = digest;
  const { wording = ENGLISH } = options;
  const { code, direction } = wording.catalogue;
  const style = direction === 'rtl' ? STYLE + RIGHT_TO_LEFT : STYLE;
  const references = new References(articles, wording);
  const told = stories.map((story) => storyPart(digest, story, options, references, sections));
  // What was cited is known only now.
  const texts = originals(digest, options.originals ?? [], references, wording);
  const title = stories[0]?.title ?? wording.text('nothing-to-tell');
  const document = html`<!doctype html>
    <html lang="${code}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policyFor(style)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content="digest ${version}" />
        <title>${title} – digest</title>
        <style>${new Markup(style)}</style>
      </head>
      <body>
        <a class="skip" href="#originals">${wording.text('skip-to-originals')}</a>
        <header>
          <h1>${wording.text('digest')}</h1>
          ${overall(digest, wording)}
          ${contents(stories, wording)}
        </header>
        <main>${told.length === 0 ? html`<p>${wording.text('nothing-to-tell')}.</p>` : told}</main>
        <aside class="pane" id="originals" aria-labelledby="originals-title" tabindex="0">
          <h2 id="originals-title">${wording.text('in-the-original')}</h2>
          ${texts}
        </aside>
        <footer>
          ${coverageLines(digest, wording).map((line) => html`<p>${line}</p> `)}
          <p>digest ${version}, rules ${rules.slice(0, 12)}</p>
        </footer>
      </body>
    </html>
`;
  return document.source;
}

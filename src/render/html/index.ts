import type { Renderer } from '../renderer.js';
import { comparison } from './comparison.js';
import { page } from './page.js';
import { differ, numbers, open, sources, summary, timeline, who } from './sections.js';

/** A report in one file that needs no network and no script; it shows the articles beside what they say. */
export const html: Renderer = {
  name: 'html',
  renderDigest: (digest, options) =>
    page(digest, options, [summary, numbers, timeline, differ, open, comparison, who, sources]),
  renderComparison: (digest, options) =>
    page(digest, options, [summary, comparison, numbers, timeline, differ, open, who, sources]),
};

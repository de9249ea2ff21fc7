import { isParagraph } from '../line.js';
import type { Line } from '../line.js';
import { endOfParagraphs } from '../page.js';
import type { CleanRule } from '../page.js';

/** Longer lines may be sentences without their full stop. */
const MOST_WORDS = 16;
/** Parts of the page that end an article: buttons, calls, lists of other stories. */
const CLOSING: ReadonlySet<string> = new Set([
  'share',
  'subscription',
  'read-also',
  'sidebar',
  'tags',
  'comments',
  'legal',
  'error-report',
]);

/**
 * Behind the last paragraph and the first button, call or heading of a sidebar: titles of other stories, their sections and authors, and
 * whatever else has no full stop.
 */
export const tailRule: CleanRule = {
  id: 'tail',
  apply(page, id) {
    const { lines, labels } = page;
    const end = endOfParagraphs(page);
    if (end === 0) return;
    let closed = false;
    lines.slice(end).forEach((line, behind) => {
      const i = end + behind;
      closed ||= CLOSING.has(labels.of(i)?.rule ?? '');
      if (closed && isTeaser(line)) labels.set(i, 'boilerplate', id);
    });
  },
};

function isTeaser(line: Line): boolean {
  return line.words <= MOST_WORDS && line.ending !== 'stop' && !isParagraph(line);
}

import type { Line } from '../line.js';
import { isTitleLike } from '../line.js';
import { sharesWords } from '../overlap.js';
import { firstParagraph, leaveOut } from '../page.js';
import type { CleanRule, Page } from '../page.js';
import { isNameLine } from './byline.js';
import { isSectionLike } from './menu.js';
import { isOutlet, isQuoted, textOf } from './outlet.js';
import type { ArticleText } from './outlet.js';
import { isRepeated, titleStandingTwice } from './standing-twice.js';
import { isPath } from './shapes.js';

/** Longest name of an outlet with its motto, and of a section below it, in words. */
const MOST_NAME_WORDS = 6;
/** Fewer words could be a heading of any kind: the line below is no sure title. */
const LEAST_TITLE_WORDS = 4;
/** Lines above the title: name, motto, path, section. */
const MOST_LINES = 4;
/** In less text than this, in characters, the words of a title need not come up. */
const LEAST_TEXT = 200;

/**
 * The name of the outlet («Вечерний листок»), its path ("Daily Example / World") and section above the title. Alone such
 * a line looks like a short title. It is none where the next line is: one with words of the article, that stands there
 * twice or has day or author below, while the line above has nothing to do with the article or is its outlet's name.
 */
export const mastheadRule: CleanRule = {
  id: 'masthead',
  apply(page, id) {
    const { raw, lines, labels } = page;
    const first = firstParagraph(page);
    const text = textOf(page, first);
    const twice = titleStandingTwice(page, first, text);
    if (twice !== null) {
      leaveOut(labels, 0, twice, id);
      return;
    }
    const { above, at } = linesAbove(page, first, text);
    const [top] = above;
    const title = lines[at];
    if (!top || !title || at >= first || !isTitleLike(title)) return;
    const repeated = isRepeated(page, at);
    const marked = isMarked(page, at + 1);
    if (!repeated && !sharesWords(raw, title, text.stems)) return;
    const long = title.words >= LEAST_TITLE_WORDS;
    const named =
      isOutlet(raw, top.line, text) ||
      isQuoted(raw, top.line, text) ||
      isOtherScript(top.line, title);
    const sure = isPath(top.line, raw) ? marked : named && (marked || long);
    if (repeated || sure) {
      for (const { line, i } of above) {
        labels.set(i, 'boilerplate', isPath(line, raw) ? 'breadcrumbs' : id);
      }
    } else if (marked && long && text.length >= LEAST_TEXT && isNameLike(top.line)) {
      // A longer line stays: it may be a short title after all, and the other one its subtitle.
      labels.set(at, 'title', 'title');
      for (const { line, i } of above)
        if (isSectionLike(line)) labels.set(i, 'boilerplate', 'section');
    }
  },
};

/** The lines above what may be the title, and the index of that. */
function linesAbove(page: Page, first: number, text: ArticleText) {
  const above: { readonly line: Line; readonly i: number }[] = [];
  let at = 0;
  for (; at < first && above.length <= MOST_LINES; at++) {
    const line = page.lines[at];
    if (!line || page.labels.of(at) !== null) continue;
    const section = above.length > 0 && line.words === 1 && isLongTitle(page, at + 1);
    if (!section && !isAbove(page, at, above.length === 0, text)) break;
    above.push({ line, i: at });
  }
  return { above, at };
}

/** A line that may stand above the title: short, without a mark that ends sentences, and no title itself. */
function isAbove(page: Page, at: number, opens: boolean, text: ArticleText): boolean {
  const { raw, lines } = page;
  const line = lines[at];
  if (!line || line.words === 0 || line.ending !== 'none' || line.marker !== 'none') return false;
  if (isPath(line, raw)) return true;
  if (line.words > MOST_NAME_WORDS || line.numbers > 0 || line.marks.includes(':')) return false;
  if (isRepeated(page, at)) return false;
  if (!sharesWords(raw, line, text.stems)) return true;
  return opens && (isOutlet(raw, line, text) || isQuoted(raw, line, text));
}

/** "Example News" above a title in letters that have no capitals. */
const isOtherScript = (top: Line, title: Line): boolean => top.cased > 0 && title.cased === 0;

/** A phrase has more small words than a name: "Back to square one". */
function isNameLike({ words, cased, capitals }: Line): boolean {
  return cased === 0 || words < LEAST_TITLE_WORDS || capitals > 1;
}

function isLongTitle({ lines, labels }: Page, at: number): boolean {
  const line = lines[at];
  const open = line !== undefined && labels.of(at) === null;
  return open && isTitleLike(line) && line.words >= LEAST_TITLE_WORDS;
}

/** Day, author or counter of readers: what stands below titles. */
function isMarked(page: Page, at: number): boolean {
  const line = page.lines[at];
  const label = page.labels.of(at);
  if (label === null) return line !== undefined && isNameLine(page, line);
  return label.role === 'dateline' || label.role === 'byline' || label.rule === 'counter';
}

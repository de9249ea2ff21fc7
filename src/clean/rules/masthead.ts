import { scanProse } from '../../text/index.js';
import type { Token } from '../../types/index.js';
import { isWord } from '../hits.js';
import type { Line } from '../line.js';
import { isTitleLike } from '../line.js';
import { sharedOf, sharesWords } from '../overlap.js';
import { firstParagraph, leaveOut } from '../page.js';
import type { CleanRule, Page } from '../page.js';
import { isEqual, wordsOf } from '../wording.js';
import { isNameLine } from './byline.js';
import { isSectionLike } from './menu.js';
import { isOutlet, isQuoted, textOf } from './outlet.js';
import type { ArticleText } from './outlet.js';
import { isPath } from './shapes.js';

/** Longest name of an outlet with its motto, and of a section below it, in words. */
const MOST_NAME_WORDS = 6;
/** Fewer words could be a heading of any kind: the line below is no sure title. */
const LEAST_TITLE_WORDS = 4;
/** Lines above the title: name, motto, path, section. */
const MOST_LINES = 4;
/** In less text than this, in characters, the words of a title need not come up. */
const LEAST_TEXT = 200;
/** Lines below the title among which its copy is looked for. */
const TOP = 8;

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

/**
 * A line above the text that stands there a second time a few lines below, with nothing but short lines above: that is the title, whatever
 * words of the article the name of the outlet has («Інтерфакс-Україна»). Null where there is none.
 */
function titleStandingTwice(page: Page, first: number, text: ArticleText): number | null {
  for (let at = 0; at <= first; at++) {
    const line = page.lines[at];
    if (!line || page.labels.of(at) !== null) continue;
    const long = line.words >= LEAST_TITLE_WORDS && line.ending === 'none';
    const copy = long ? copyWithoutSite(page, at) : null;
    if (copy !== null) return copy;
    if (long && isRepeated(page, at)) return at;
    if (!isShort(line) || isTitleOf(page.raw, line, text)) return null;
  }
  return null;
}

/** Longer words of a title that the text has, and their share; names of outlets are shorter than titles. */
const LEAST_SHARED = 2;
const LEAST_SHARE = 0.5;

/** A short title of the text; the line that stands twice below it is a caption. */
function isTitleOf(raw: string, line: Line, { stems }: ArticleText): boolean {
  if (line.words < LEAST_TITLE_WORDS) return false;
  const { share, count } = sharedOf(raw, line, stems);
  return count >= LEAST_SHARED && share >= LEAST_SHARE;
}

/** Longest name of the site behind a title, with its section and country, in words. */
const MOST_SITE_WORDS = 8;
const DIVIDER = /[-–—|:·•»/]/u;

/**
 * Below "Title – Site – Country" or "Main » Title" the title alone, with nothing but short lines between; null where it does not
 * follow.
 */
function copyWithoutSite({ raw, lines, labels }: Page, at: number): number | null {
  const words = scanProse(raw, lines[at]?.start ?? 0, lines[at]?.end ?? 0).filter(isWord);
  for (let below = at + 1; below < Math.min(at + TOP, lines.length); below++) {
    const line = lines[below];
    if (!line || labels.of(below) !== null) continue;
    const copy = wordsOf(raw, line);
    const site = words.length - copy.length;
    if (copy.length >= LEAST_TITLE_WORDS && site > 0 && site <= MOST_SITE_WORDS) {
      if (isPart(raw, copy, words, 0) || isPart(raw, copy, words, site)) return below;
    }
    if (!isShort(line)) return null;
  }
  return null;
}

/** Whether the words from `from` on are the copy, and a sign divides them from the others. */
function isPart(
  raw: string,
  copy: readonly string[],
  words: readonly Token[],
  from: number,
): boolean {
  if (!copy.every((word, i) => word === words[from + i]?.key)) return false;
  const edge = from === 0 ? copy.length : from;
  return DIVIDER.test(raw.slice(words[edge - 1]?.end, words[edge]?.start));
}

function isShort({ words, ending, marker }: Line): boolean {
  return words > 0 && words <= MOST_NAME_WORDS && ending === 'none' && marker === 'none';
}

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

function isRepeated({ raw, lines }: Page, at: number): boolean {
  const line = lines[at];
  if (!line) return false;
  const words = wordsOf(raw, line);
  return lines.slice(at + 1, at + 1 + TOP).some((other) => {
    return other.words === line.words && isEqual(words, wordsOf(raw, other));
  });
}

/** Day, author or counter of readers: what stands below titles. */
function isMarked(page: Page, at: number): boolean {
  const line = page.lines[at];
  const label = page.labels.of(at);
  if (label === null) return line !== undefined && isNameLine(page, line);
  return label.role === 'dateline' || label.role === 'byline' || label.rule === 'counter';
}

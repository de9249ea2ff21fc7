import type { Line } from '../line.js';
import { isTitleLike } from '../line.js';
import { sharedOf } from '../overlap.js';
import { endOfParagraphs, firstParagraph, openLines } from '../page.js';
import type { CleanRule, Page } from '../page.js';
import { isNameLine } from './byline.js';
import { LEAST_TEXT, textOf } from './outlet.js';

/** Longer lines may be sentences without their full stop, unless they are in other letters than the article or begin as no sentence does. */
const MOST_WORDS = 2;
const MOST_STRANGE_WORDS = 6;
/** Fewer lines may be a signature. */
const LEAST_LINES = 2;
const MOST_LINES = 40;

/**
 * Buttons and links that no phrase is known of, below the last paragraph: nothing but lines of one or two words without a full stop, a number
 * or a word of the article; longer ones in other letters ("Member login area" below a text in Arabic). A list of names may be what the article tells.
 */
export const leftoversRule: CleanRule = {
  id: 'tail',
  apply(page, id) {
    const { raw, lines, labels } = page;
    const end = endOfParagraphs(page);
    if (end === 0 || lines[end - 1]?.ending === 'colon') return;
    if (lines.length - end > MOST_LINES) return;
    const open = openLines(page, end);
    const [only] = open;
    if (only === undefined) return;
    const odd = open.every((i) => isOdd(raw, lines[i], lines[end - 1]));
    if (open.length < LEAST_LINES && !odd) return;
    const text = textOf(page, firstParagraph(page), end);
    if (text.length < LEAST_TEXT) return;
    const named = open.filter((i) => isName(page, lines[i]));
    if (named.length * 2 >= open.length) return;
    const strange = open.every((i) => {
      const line = lines[i];
      if (!line || !isShort(line, odd ? MOST_STRANGE_WORDS : MOST_WORDS)) return false;
      const { count, share } = sharedOf(raw, line, text.stems);
      return count === 0 || (count === 1 && share < 0.5);
    });
    if (!strange) return;
    for (const i of open) labels.set(i, 'boilerplate', id);
  },
};

function isShort(line: Line, most: number): boolean {
  const titled = isTitleLike(line) || line.ending === 'colon' || line.words === 1;
  const bare = line.numbers === 0 && line.marker === 'none' && !line.stamp;
  return titled && bare && line.words <= most;
}

/** A line that begins with a small letter, or has Latin letters where the article has others. */
function isOdd(raw: string, line: Line | undefined, article: Line | undefined): boolean {
  if (!line || !article) return false;
  const text = raw.slice(line.start, line.end);
  if (/^\p{Ll}/u.test(text)) return true;
  return isLatin(text) && !isLatin(raw.slice(article.start, article.start + COMPARED));
}

/** Characters of a paragraph in which letters are counted. */
const COMPARED = 200;

/** Most letters are Latin. */
function isLatin(text: string): boolean {
  const latin = text.match(/\p{sc=Latin}/gu)?.length ?? 0;
  return latin * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}

const isName = (page: Page, line: Line | undefined): boolean =>
  line !== undefined && isNameLine(page, line);

import { scanProse } from '../../text/index.js';
import type { Token } from '../../types/index.js';
import { isWord } from '../hits.js';
import type { Line } from '../line.js';
import { isTitleLike } from '../line.js';
import { sharedOf } from '../overlap.js';
import type { Page } from '../page.js';
import { isEqual, wordsOf } from '../wording.js';
import type { ArticleText } from './outlet.js';

/** Longest name of an outlet with its motto, and of a section below it, in words. */
const MOST_NAME_WORDS = 6;
/** Fewer words could be a heading of any kind. */
const LEAST_TITLE_WORDS = 4;
/** Lines below the title among which its copy is looked for. */
const TOP = 8;

/** Index of the first copy of a title that stands twice, as far as what is above and below shows it to be one; null where there is none. */
export function titleStandingTwice(page: Page, first: number, text: ArticleText): number | null {
  return titleOnTop(page, first, text) ?? titleAtText(page, first, text);
}

/**
 * A line above the text that stands there a second time a few lines below, with nothing but short lines above: that is the title, whatever
 * words of the article the name of the outlet has («Інтерфакс-Україна»). Null where there is none.
 */
function titleOnTop(page: Page, first: number, text: ArticleText): number | null {
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

/**
 * The line that stands twice with nothing but short lines between it and the text: whatever widgets are above, that is the title, where none of
 * them is a sentence or has to do with the text. Null where there is none.
 */
function titleAtText(page: Page, first: number, text: ArticleText): number | null {
  const { raw, lines, labels } = page;
  for (let at = first - 1; at >= Math.max(0, first - TOP); at--) {
    const line = lines[at];
    if (!line || labels.of(at) !== null) continue;
    if (line.words >= LEAST_TITLE_WORDS && isTitleLike(line) && isRepeated(page, at)) {
      const above = lines.slice(0, at).filter((_, i) => labels.of(i) === null);
      const widgets = above.every((other) => isTitleLike(other) || other.words < LEAST_TITLE_WORDS);
      return widgets && !above.some((other) => isTitleOf(raw, other, text)) ? at : null;
    }
    if (!isShort(line) && !isRepeatedAbove(page, at)) return null;
  }
  return null;
}

function isRepeatedAbove({ raw, lines }: Page, at: number): boolean {
  const line = lines[at];
  if (!line) return false;
  const words = wordsOf(raw, line);
  return lines.slice(Math.max(0, at - TOP), at).some((other) => {
    return other.words === line.words && isEqual(words, wordsOf(raw, other));
  });
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

/** So long a title ends a line of the menu for certain, whatever divides it from what stands before it. */
const SURE_TITLE_WORDS = 6;

/** Whether the words from `from` on are the copy, and a sign divides them from the others. */
function isPart(
  raw: string,
  copy: readonly string[],
  words: readonly Token[],
  from: number,
): boolean {
  if (!copy.every((word, i) => word === words[from + i]?.key)) return false;
  if (from > 0 && copy.length >= SURE_TITLE_WORDS) return true;
  const edge = from === 0 ? copy.length : from;
  return DIVIDER.test(raw.slice(words[edge - 1]?.end, words[edge]?.start));
}

function isShort({ words, ending, marker }: Line): boolean {
  return words > 0 && words <= MOST_NAME_WORDS && ending === 'none' && marker === 'none';
}

/** Whether the line stands there again a few lines below. */
export function isRepeated({ raw, lines }: Page, at: number): boolean {
  const line = lines[at];
  if (!line) return false;
  const words = wordsOf(raw, line);
  return lines.slice(at + 1, at + 1 + TOP).some((other) => {
    return other.words === line.words && isEqual(words, wordsOf(raw, other));
  });
}

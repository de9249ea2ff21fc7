import type { Line } from '../line.js';
import { isParagraph, isTitleLike } from '../line.js';
import { sharedOf } from '../overlap.js';
import { endOfParagraphs, firstParagraph, openLines } from '../page.js';
import type { CleanRule, Page } from '../page.js';
import { LEAST_TEXT, textOf } from './outlet.js';
import type { ArticleText } from './outlet.js';

/** Fewer headlines with a time may be points of the article. */
const LEAST_TIMED = 3;
/** So many lines, or items of a list, above the text are headlines of other stories; fewer may be a title in several lines. */
const LEAST_LINES = 5;
const LEAST_ITEMS = 3;
/** Fewer words are buttons or names. */
const LEAST_WORDS = 3;
/** Longer tops of pages are not looked at. */
const MOST_LINES = 300;
/** Of the longer words of a headline of another story, how many the text may have: one, or a third. */
const STRANGE = 0.34;
/** The share of such lines among those above the text; one of many may have words of the text by chance. */
const MOST_STRANGE = 0.8;

/** Whether a line has nothing to do with the text. */
export function isStrange(raw: string, line: Line, { stems }: ArticleText): boolean {
  const { share, count } = sharedOf(raw, line, stems);
  return count < 2 || share <= STRANGE;
}

/** Headlines of other stories above or below the article that carry a time: «14:20 Заголовок», «22.05 04:20 Заголовок». */
export const timedHeadlinesRule: CleanRule = {
  id: 'headlines',
  apply(page, id) {
    const { lines, labels } = page;
    const [first, end] = [firstUntimed(page), endOfParagraphs(page)];
    if (first === lines.length) return;
    const zones = [lines.slice(0, Math.min(first, MOST_LINES)), lines.slice(end, end + MOST_LINES)];
    if (!zones.some((zone) => isList(page.raw, zone))) return;
    const text = textOf(page, first, end);
    zones.forEach((zone, below) => {
      if (!isList(page.raw, zone)) return;
      zone.forEach((line, i) => {
        const at = below === 0 ? i : end + i;
        if (isTimed(line) && isStrange(page.raw, line, text)) labels.set(at, 'boilerplate', id);
      });
    });
  },
};

/** The first paragraph without a time before it: headlines may be as long, and end with a mark. */
function firstUntimed({ lines, labels }: Page): number {
  const found = lines.findIndex((line, i) => {
    return labels.of(i) === null && isParagraph(line) && !isTimed(line);
  });
  return found < 0 ? lines.length : found;
}

/** Lists of headlines begin with the latest; a chronicle with what was first, and midnight may come between. */
function isList(raw: string, zone: readonly Line[]): boolean {
  const clocks = zone.filter(isTimed).map(({ start, end }) => clockOf(raw.slice(start, end)));
  const falls = clocks.filter((clock, i) => clock < (clocks[i - 1] ?? clock)).length;
  const rises = clocks.filter((clock, i) => clock > (clocks[i - 1] ?? clock)).length;
  return clocks.length >= LEAST_TIMED && falls > rises;
}

/** "09:40", of the same length for each hour. */
function clockOf(text: string): string {
  return /\p{Nd}{1,2}:\p{Nd}{2}/u.exec(text.slice(0, LONGEST_STAMP))?.[0].padStart(5, '0') ?? '';
}

const LONGEST_STAMP = 40;
const LONGEST_HEADLINE = 200;

function isTimed(line: Line): boolean {
  const short = line.end - line.start <= LONGEST_HEADLINE && line.ending !== 'stop';
  return line.opening?.hasClock === true && line.words > 1 && short;
}

/**
 * The lines above the text where they have nothing to do with it, the last one least: headlines of other stories, and the text has no title. Items of a list, with what
 * heads it, are so above any title.
 */
export const strangeHeadlinesRule: CleanRule = {
  id: 'headlines',
  apply(page, id) {
    const { raw, lines, labels } = page;
    const first = firstParagraph(page);
    if (first === lines.length || first > MOST_LINES) return;
    const open = openLines(page, 0, first);
    const items = open.filter((i) => isItem(lines[i]));
    if (open.length < LEAST_LINES && items.length < LEAST_ITEMS) return;
    const text = textOf(page, first);
    if (text.length < LEAST_TEXT) return;
    const strange = (i: number) => {
      const line = lines[i];
      return line !== undefined && isStrange(raw, line, text);
    };
    const listed = open.length === items.length || open.every((i) => isShortOrItem(lines[i]));
    const all = open.length >= LEAST_LINES ? open.every((i) => isHeadline(lines[i])) : listed;
    if (!all || !open.slice(-1).every(strange)) return;
    if (open.filter(strange).length < MOST_STRANGE * open.length) return;
    for (const i of open) labels.set(i, 'boilerplate', id);
  },
};

const isItem = (line: Line | undefined): boolean => line !== undefined && line.marker === 'bullet';

function isShortOrItem(line: Line | undefined): boolean {
  return line !== undefined && (isItem(line) || line.words <= LEAST_WORDS);
}

function isHeadline(line: Line | undefined): boolean {
  return line !== undefined && line.words >= LEAST_WORDS && isTitleLike(line);
}

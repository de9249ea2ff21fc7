import { readDateline } from '../dateline.js';
import { knownOf, STRANGE, subjectOf } from '../kinship.js';
import type { Line } from '../line.js';
import { endOfParagraphs, firstParagraph, openLines, without } from '../page.js';
import type { CleanRule, Page } from '../page.js';
import { LEAST_TEXT, textOf } from './outlet.js';

/** A line of so many words speaks of the page when so many of them do, and so large a part. */
const LONG = 6;
const OF_LONG: readonly (readonly [least: number, share: number])[] = [
  [3, 1 / 4],
  [5, 1 / 6],
];
/** Between the paragraphs of the article only the larger part counts. */
const BETWEEN = 1 / 4;
/** Of a short line, around the article and between its paragraphs. */
const OF_SHORT = { around: 1 / 4, between: 0.6 };
/** Longer pages are no single articles. */
const MOST_LINES = 300;

/**
 * What a line says of the page, its makers and its readers, in whatever words: «Новости, анонсы и аналитика от журналистов портала», "(This story was not
 * edited by our staff.)". Many of its words do so outside quotation marks, and next to none has to do with the article.
 */
export const pageWordsRule: CleanRule = {
  id: 'of-the-page',
  apply(page, id) {
    const { raw, lines, labels, lexicon } = page;
    const open = openLines(page, 0);
    if (open.length > MOST_LINES) return;
    const found = open.filter((i) => speaksOfPage(page, i, 'around'));
    if (found.length === 0) return;
    const rest = without(page, new Set(found));
    const [first, end] = [firstParagraph(rest), endOfParagraphs(rest)];
    const text = textOf(rest, first);
    if (text.length < LEAST_TEXT) return;
    for (const i of found) {
      const line = lines[i];
      const between = i > first && i < end;
      // «РИА Новости 05.04.24»: the agency and the day are the article's.
      if (!line || readDateline(raw, line, lexicon) !== null) continue;
      if (between && !speaksOfPage(page, i, 'between')) continue;
      const subject = subjectOf(raw, line, lexicon);
      if (knownOf(subject, text.stems) <= STRANGE * subject.length)
        labels.set(i, 'boilerplate', id);
    }
  },
};

function speaksOfPage(page: Page, at: number, where: 'around' | 'between'): boolean {
  const line = page.lines[at];
  if (!line || line.pageWords === 0 || isSaid(page.raw, line)) return false;
  const share = line.pageWords / line.words;
  if (line.words >= LONG) {
    const many = OF_LONG.some(([least, part]) => line.pageWords >= least && share >= part);
    return many && (where === 'around' || share >= BETWEEN);
  }
  if (line.ending !== 'none' && line.ending !== 'colon') return false;
  return share >= OF_SHORT[where] && (where === 'between' || !isOfList(page, at));
}

/** «— Подпишите статью, — сказал он.» */
function isSaid(raw: string, { start, marker }: Line): boolean {
  return marker === 'bullet' && /^[-–—]/u.test(raw.slice(start, start + 1));
}

/** Among short lines of its kind: streets, schools, dishes. */
function isOfList({ lines, labels }: Page, at: number): boolean {
  return [at - 1, at + 1].some((i) => {
    const other = lines[i];
    return (
      other !== undefined && labels.of(i) === null && other.words < LONG && other.ending === 'none'
    );
  });
}

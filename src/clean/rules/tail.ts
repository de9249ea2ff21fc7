import { isParagraph } from '../line.js';
import type { Line } from '../line.js';
import { endOfParagraphs } from '../page.js';
import type { CleanRule, Page } from '../page.js';
import { isNameLine } from './byline.js';

/** Longer lines may be sentences without their full stop. */
const MOST_WORDS = 16;
/** Longest button: what stands between the article and the first line that ends it for certain. */
const MOST_BUTTON_WORDS = 2;
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
  'navigation',
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
    const author = authorBelow(page, end);
    if (author !== null) labels.set(author, 'byline', id);
    const from = author ?? startOfTail(page, end);
    for (let i = from; i < lines.length; i++) {
      const line = lines[i];
      if (line && isTeaser(line)) labels.set(i, 'boilerplate', id);
    }
  },
};

/** The line right below the last paragraph that is a name, alone: several are a list, as is what stands behind a colon. */
function authorBelow(page: Page, end: number): number | null {
  const { lines, labels } = page;
  const [above, line, next] = [lines[end - 1], lines[end], lines[end + 1]];
  if (!line || labels.of(end) !== null || above?.ending === 'colon') return null;
  if (line.cased === 0 || !isNameLine(page, line)) return null;
  return next && isNameLine(page, next) ? null : end;
}

/** Index of the line that ends the article, or of the buttons right before it. */
function startOfTail(page: Page, end: number): number {
  const { lines, labels } = page;
  let closing = end;
  while (closing < lines.length && !closes(page, closing)) closing += 1;
  const before = lines.slice(end, closing).filter((_, i) => labels.of(end + i) === null);
  const buttons =
    lines[end - 1]?.ending !== 'colon' && before.every((line) => isButton(page, line));
  return buttons ? end : closing;
}

/** Empty lines that set other parts of the page apart. */
const WIDE_GAP = 5;

function closes({ raw, lines, labels }: Page, at: number): boolean {
  if (CLOSING.has(labels.of(at)?.rule ?? '')) return true;
  const [before, line] = [lines[at - 1], lines[at]];
  if (!before || !line) return false;
  return raw.slice(before.end, line.start).split(/\r\n|[\r\n]/u).length - 1 > WIDE_GAP;
}

function isButton(page: Page, line: Line): boolean {
  const short = line.words <= MOST_BUTTON_WORDS && line.marker === 'none';
  return short && line.ending === 'none' && !isNameLine(page, line);
}

function isTeaser(line: Line): boolean {
  const open = line.ending === 'none' || line.ending === 'query';
  return line.words <= MOST_WORDS && open && !isParagraph(line);
}

const LEAST_TAGS = 4;
const MOST_TAG_WORDS = 3;
const LONGEST_TAGS = 200;

/**
 * Tags that no word announces, at the end of the page: single words one below the other, or a row of names between commas. Behind a colon they
 * are a list of the article.
 */
export const bareTagsRule: CleanRule = {
  id: 'tags',
  apply(page, id) {
    const { raw, lines, labels } = page;
    const end = endOfParagraphs(page);
    if (end === 0 || lines[end - 1]?.ending === 'colon') return;
    let from = lines.length;
    while (from > end && (labels.of(from - 1) !== null || isTag(page, lines[from - 1]))) from -= 1;
    const open = lines.slice(from).filter((_, i) => labels.of(from + i) === null);
    const single = open.filter(({ words }) => words === 1);
    const listed = open.length >= LEAST_TAGS && single.length * 2 > open.length;
    for (let i = end; i < lines.length; i++) {
      const line = lines[i];
      if (line && ((listed && i >= from) || isTagRow(raw, line))) labels.set(i, 'boilerplate', id);
    }
  },
};

function isTag(page: Page, line: Line | undefined): boolean {
  return line !== undefined && line.words > 0 && line.numbers === 0 && isButton(page, line);
}

function isTagRow(
  raw: string,
  { start, end, ending, marks, marker, words, numbers }: Line,
): boolean {
  if (ending !== 'none' || marker !== 'none' || numbers > 0 || end - start > LONGEST_TAGS)
    return false;
  if (words < LEAST_TAGS || !/^[,.-]+$/u.test(marks)) return false;
  const entries = raw.slice(start, end).split(/[,،]/u);
  return (
    entries.length > 2 &&
    entries.every((entry) => entry.trim().split(/\s+/u).length <= MOST_TAG_WORDS)
  );
}

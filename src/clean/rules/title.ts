import { isParagraph, isTitleLike } from '../line.js';
import type { Line } from '../line.js';
import { sharedOf } from '../overlap.js';
import { firstParagraph, leaveOut } from '../page.js';
import type { CleanRule, Page } from '../page.js';
import { isEqual, wordsOf } from '../wording.js';
import { isSectionLike } from './menu.js';
import { LEAST_TEXT, textOf } from './outlet.js';

const LONGEST_TITLE = 250;
/** Lines at the top among which the title is looked for. */
const TOP = 40;

/** The title: the first line of the page that is no furniture, when it looks like a title. */
export const titleRule: CleanRule = {
  id: 'title',
  apply(page, id) {
    const { raw, lines, labels } = page;
    if (lines.some((_, i) => labels.of(i)?.role === 'title')) return;
    const first = lines.findIndex(
      (line, i) => labels.of(i) === null && line.marker !== 'bullet' && !isTagRow(page, i),
    );
    const akin = titleOfText(page, first);
    const at = titleBehindStamp(page, first) ?? akin ?? first;
    const line = lines[at];
    if (!line || at + 1 >= lines.length || line.end - line.start > LONGEST_TITLE) return;
    const next = lines[at + 1];
    const repeated = next !== undefined && isEqual(wordsOf(raw, line), wordsOf(raw, next));
    const titled = line.words > 0 && (isTitleLike(line) || line.words === 1);
    const long = isParagraph(line) && line.ending === 'none' && followsText(page, at);
    if (titled || repeated || long) labels.set(at, 'title', id);
    if (at === akin) {
      labelAbove(page, at);
      labelKicker(page, at);
    }
    labelRest(page, at, at !== first);
  },
};

/** What is left above the title: tags, links to other stories, and where the title is not the first line, a section («Криминал»). */
function labelRest(page: Page, title: number, sections: boolean): void {
  const { raw, lines, labels } = page;
  const links: number[] = [];
  for (let i = 0; i < title; i++) {
    const line = lines[i];
    if (!line || labels.of(i) !== null) continue;
    if (isTagRow(page, i)) labels.set(i, 'boilerplate', 'tags');
    else if (sections && isSectionLike(line)) labels.set(i, 'boilerplate', 'section');
    else if (line.marker === 'bullet') links.push(i);
  }
  if (links.length === 0) return;
  const { stems } = textOf(page, firstParagraph(page));
  for (const i of links) {
    const line = lines[i];
    if (line && sharedOf(raw, line, stems).share <= STRANGE)
      labels.set(i, 'boilerplate', 'headlines');
  }
}

const MOST_TAGS = 6;

/** «пожар общество взрывы»: words without capitals above a line with some that looks like a title and has running text near below. */
function isTagRow({ lines, labels }: Page, at: number): boolean {
  const line = lines[at];
  if (!line || line.cased === 0 || line.capitals > 0 || line.ending !== 'none') return false;
  if (line.words < 2 || line.words > MOST_TAGS || line.numbers > 0) return false;
  const title = lines[at + 1];
  const label = labels.of(at + 1);
  if (!title || (label !== null && label.role !== 'title')) return false;
  const text = lines.slice(at + 2, at + 2 + NEAR).some(isParagraph);
  return text && isTitleLike(title) && title.capitals > 0;
}

/** Lines at the very top. */
const NEAR = 3;

/** The last step of numbered breadcrumbs: «3. Title» above the title itself; «1. В мире», and no second one. */
export const lastStepRule: CleanRule = {
  id: 'breadcrumbs',
  apply(page, id) {
    const { raw, lines, labels } = page;
    const top = lines.slice(0, TOP);
    const step = top.findIndex(({ marker }, i) => marker === 'number' && labels.of(i) === null);
    const line = top[step];
    if (!line) return;
    const [, ...words] = wordsOf(raw, line);
    const again = top.some((other, i) => i > step && isEqual(words, wordsOf(raw, other)));
    const alone = step < NEAR && line.words <= MOST_SECTION_WORDS && line.ending === 'none';
    const list = top[step + 1]?.marker === 'number';
    if (again || (alone && !list)) labels.set(step, 'boilerplate', id);
  },
};

const MOST_SECTION_WORDS = 3;
const LEAST_TITLE_WORDS = 5;

/**
 * The title where a short line above the time stamp names a section or a running story: the same few words, the stamp,
 * the title. The short line stays: it may be a short title after all, and the other one its subtitle.
 */
function titleBehindStamp({ lines, labels }: Page, first: number): number | null {
  const section = lines[first];
  if (!section || section.words > MOST_SECTION_WORDS || !lines[first + 1]?.stamp) return null;
  let at = first + 1;
  while (at < lines.length && labels.of(at) !== null) at += 1;
  const [title, text] = [lines[at], lines[at + 1]];
  if (!title || !text || !isTitleLike(title) || title.words < LEAST_TITLE_WORDS) return null;
  return isParagraph(text) ? at : null;
}

/** Of the longer words of a title of the text, and of a line that has nothing to do with it, how many the text has. */
const AKIN = 0.5;
const STRANGE = 0.34;
const LEAST_SHARED = 2;
/** Longest line above the title that may be anything, alone. */
const MOST_ALONE = 3;
const MOST_NAME_WORDS = 6;
/** So many lines of few words above the title are the menu of the site, or headlines of other stories. */
const LEAST_ABOVE = 3;

/**
 * The first line that has the words of the text, where the lines above it do not have them: buttons ("Listen Live"), a switch of
 * languages, headlines of other stories. One line of several words may be a title that is no summary, and stays it.
 */
function titleOfText(page: Page, first: number): number | null {
  const { raw, lines, labels } = page;
  const end = firstParagraph(page);
  const top = lines[first];
  if (!top || first >= end) return null;
  const text = textOf(page, end);
  const above = sharedOf(raw, top, text.stems);
  if (text.length < LEAST_TEXT || (above.share > STRANGE && above.count >= LEAST_SHARED))
    return null;
  for (let at = first + 1; at < Math.min(end, first + TOP); at++) {
    const line = lines[at];
    if (!line || labels.of(at) !== null || line.marker !== 'none' || !isTitleLike(line)) continue;
    const { share, count } = sharedOf(raw, line, text.stems);
    if (share < AKIN || count < LEAST_SHARED) continue;
    const others = lines.slice(first, at).filter((_, i) => {
      const label = labels.of(first + i);
      return label === null || label.role === 'boilerplate';
    });
    return others.length > 1 || top.words <= MOST_ALONE || isSetApart(top, line) ? at : null;
  }
  return null;
}

/** Each word of the upper line has a capital, and those of the lower do not, or all are in capitals: the name of a site, no title. */
function isSetApart(top: Line, title: Line): boolean {
  if (top.words > MOST_NAME_WORDS || top.capitals < top.words || top.cased === 0) return false;
  return title.cased === 0 || title.capitals * 2 < title.words;
}

function labelAbove({ lines, labels }: Page, title: number): void {
  const above = lines.slice(0, title).filter((_, i) => labels.of(i) === null);
  if (above.length < LEAST_ABOVE || above.some((line) => line.ending === 'stop')) return;
  leaveOut(labels, 0, title, 'headlines');
}

/** Shortest title that shows what is above it to be no title, by the words that it has of the text. */
const SURE = 3;

/** A section or the name of the site above the title («Интересные факты»), which has no word of the text, while the title has several. */
function labelKicker(page: Page, title: number): void {
  const { raw, lines, labels } = page;
  const text = textOf(page, firstParagraph(page));
  const line = lines[title];
  if (!line || sharedOf(raw, line, text.stems).count < SURE) return;
  for (let i = 0; i < title; i++) {
    const above = lines[i];
    if (!above || labels.of(i) !== null || above.words > MOST_ALONE) continue;
    const bare = above.ending === 'none' && above.numbers === 0 && above.marker === 'none';
    if (bare && sharedOf(raw, above, text.stems).count === 0)
      labels.set(i, 'boilerplate', 'section');
  }
}

/** A long first line without a full stop is a title where running text follows. */
function followsText({ lines }: Page, first: number): boolean {
  const next = lines[first + 1];
  return next !== undefined && (next.gap || isParagraph(next)) && next.ending !== 'none';
}

import type { Line } from '../line.js';
import { isParagraph, isTitleLike } from '../line.js';
import { allStems, sharedOf, sharesWords, stemsOf } from '../overlap.js';
import type { CleanRule, Page } from '../page.js';
import { wordsOf } from '../wording.js';

/** Fewer words could be a heading inside the article. */
const LEAST_WORDS = 7;
/** Longer pages are not looked at: this is for single articles. */
const MOST_LINES = 2000;

/** The title of another story between two paragraphs: no full stop, a name, and no longer word of the article. */
export const foreignTeaserRule: CleanRule = {
  id: 'foreign-teaser',
  apply(page, id) {
    const { raw, lines, labels } = page;
    if (lines.length > MOST_LINES) return;
    const candidates = lines.flatMap((line, i) => (isCandidate(page, i) ? [{ line, i }] : []));
    if (candidates.length === 0) return;
    const chosen = new Set(candidates.map(({ i }) => i));
    const text = lines.filter((_, i) => !chosen.has(i) && labels.of(i)?.role !== 'boilerplate');
    const stems = allStems(raw, text);
    for (const { line, i } of candidates) {
      if (!sharesWords(raw, line, stems)) labels.set(i, 'boilerplate', id);
    }
  },
};

function isCandidate(page: Page, at: number): boolean {
  const { lines, labels } = page;
  const line = lines[at];
  if (!line || labels.of(at) !== null || !isTitleLike(line) || line.marker !== 'none') return false;
  if (line.ending !== 'none' || line.words < LEAST_WORDS || !namesSomebody(line)) return false;
  return isText(page, at - 1) && isText(page, at + 1);
}

/** Capitals beyond the first word; scripts without capitals cannot tell. */
function namesSomebody({ capitals, cased }: Line): boolean {
  return cased === 0 || capitals > 1;
}

function isText({ lines, labels }: Page, at: number): boolean {
  const line = lines[at];
  return (
    line !== undefined && labels.of(at) === null && isParagraph(line) && line.ending === 'stop'
  );
}

const LEAST_TITLE_WORDS = 5;
/** Lines at the top among which headlines in one line are looked for, and lines behind them among which the title is. */
const TOP = 10;
const NEAR = 3;
const LONGEST_JOINED = 5000;

/** The headlines of the day in one line above the title, which is one of them, or alone has to do with the text. */
export const joinedHeadlinesRule: CleanRule = {
  id: 'headlines',
  apply({ raw, lines, labels }, id) {
    for (let at = 0; at < Math.min(TOP, lines.length); at++) {
      const line = lines[at];
      if (!line || !isJoined(raw, line)) continue;
      const text = ` ${wordsOf(raw, line).join(' ')} `;
      const titles = lines.slice(at + 1, at + 1 + NEAR);
      const found = titles.some((title, behind) => {
        if (!isTitleLike(title) || title.words < LEAST_TITLE_WORDS) return false;
        const words = ` ${wordsOf(raw, title).join(' ')} `;
        const next = lines.slice(at + 2 + behind, at + 2 + behind + NEAR).find(isParagraph);
        const strange = next !== undefined && isTitleOf(raw, title, line, next);
        return text.length > 2 * words.length && (text.includes(words) || strange);
      });
      if (found) labels.set(at, 'boilerplate', id);
    }
  },
};

/** Of the longer words of a title, and of a line that is about other things, how many the first paragraph has. */
const AKIN = 0.5;
const STRANGE = 0.4;

function isTitleOf(raw: string, title: Line, joined: Line, paragraph: Line): boolean {
  const stems = stemsOf(raw, paragraph);
  const { share, count } = sharedOf(raw, title, stems);
  return count > 1 && share >= AKIN && sharedOf(raw, joined, stems).share <= STRANGE;
}

/** A long line without any full stop: headlines that lost the ends of their lines; some may ask something. */
export function isJoined(raw: string, line: Line): boolean {
  const { start, end, ending } = line;
  if (ending !== 'none' || !isParagraph(line) || end - start > LONGEST_JOINED) return false;
  return !/[^.][.!][\s»"”]/u.test(raw.slice(start, end));
}

import { isParagraph, isTitleLike } from '../line.js';
import type { Line } from '../line.js';
import { allStems, sharesWords } from '../overlap.js';
import { endOfParagraphs, firstParagraph, leaveOut } from '../page.js';
import type { CleanRule, Page } from '../page.js';
import { isCounter } from './shapes.js';
import { isCutOff } from './summaries.js';

/** Fewer dated teasers without a heading are no sidebar, unless their summaries are cut off, or day and hour stand below titles to the last line. */
const LEAST_TEASERS = 3;
const LEAST_CUT_TEASERS = 2;
/** Lines of one teaser: category, title, summary, date, author. */
const TEASER_LINES = 5;

/** Titles and dates in turn to the end of the page, without a heading. */
export const datedTeasersRule: CleanRule = {
  id: 'dated-teasers',
  apply(page, id) {
    const { raw, lines, labels } = page;
    const text = firstParagraph(page);
    const chain = lastChain(lines, text);
    const [first] = chain;
    if (first === undefined || chain.length < LEAST_CUT_TEASERS) return;
    const isCut = endsCutOff(raw, lines, chain);
    const bare = isBare(raw, lines, chain);
    const closes = bare && chain.at(-1) === lines.length - 1;
    if (chain.length < LEAST_TEASERS && !isCut && !closes) return;
    if (!holdsTitles(lines, chain)) return;
    if (!isCut && !bare && isAboutText(page, text, chain)) return;
    const title = lines[first - 1];
    let from = title && isTitleLike(title) ? first - 1 : first;
    const category = lines[from - 1];
    if (category && category.marker === 'bullet' && !isParagraph(category)) from -= 1;
    if (from > endOfParagraphs(page) || isOpen(page, from)) {
      leaveOut(labels, from, lines.length, id);
    }
  },
};

/** Lines of a teaser above the article: author, title, summary, counter. */
const COUNTED_LINES = 4;

/** Columns above the article, each with a summary and the number of its comments: two of them at least. */
export const countedTeasersRule: CleanRule = {
  id: 'counted-teasers',
  apply(page, id) {
    const { lines, labels } = page;
    let [from, teasers] = [0, 0];
    for (let at = 0; at < lines.length && at - from < COUNTED_LINES; at++) {
      const line = lines[at];
      if (!line || !isCounter(line)) continue;
      if (!lines.slice(from, at).some(isParagraph)) return;
      [from, teasers] = [at + 1, teasers + 1];
    }
    if (teasers < LEAST_CUT_TEASERS || !lines.slice(from).some(isParagraph)) return;
    leaveOut(labels, 0, from, id);
  },
};

function isOpen({ lines, labels }: Page, at: number): boolean {
  const before = lines[at - 1];
  return before !== undefined && (labels.of(at - 1) !== null || isParagraph(before));
}

/** The last time stamps of the page below its first paragraph, each with a day and near the next, the last near the end. */
function lastChain(lines: readonly Line[], text: number): readonly number[] {
  const chain: number[] = [];
  let near = lines.length;
  for (let at = lines.length - 1; at >= text && near - at <= TEASER_LINES; at--) {
    if (lines[at]?.stamp?.day == null) continue;
    chain.push(at);
    near = at;
  }
  return chain.reverse();
}

/**
 * One title for each stamp that has day and hour, and nothing else, the latest first: so lists of other stories look, of which news sites have
 * many on one matter. A chronology begins with what was first.
 */
function isBare(raw: string, lines: readonly Line[], chain: readonly number[]): boolean {
  return chain.every((at, i) => {
    const [stamp, last] = [lines[at], chain[i - 1]];
    if (stamp?.stamp?.hasClock !== true) return false;
    const before = last === undefined ? undefined : lines[last];
    if (last === undefined || before === undefined) return true;
    return at - last === 2 && !isLater(raw, stamp, before);
  });
}

const CLOCK = /\d?\d:\d\d/u;

/** A later hour of the same day. */
function isLater(raw: string, stamp: Line, before: Line): boolean {
  const dayOf = ({ stamp: read }: Line) => read?.day && raw.slice(read.day.start, read.day.end);
  const clockOf = ({ start, end }: Line) => CLOCK.exec(raw.slice(start, end))?.[0].padStart(5, '0');
  return dayOf(stamp) === dayOf(before) && (clockOf(stamp) ?? '') > (clockOf(before) ?? '');
}

/** Most of the teasers have a summary that is cut off. */
function endsCutOff(raw: string, lines: readonly Line[], [first = 0]: readonly number[]): boolean {
  const summaries = lines.slice(first).filter(isParagraph);
  const cut = summaries.filter((line) => isCutOff(raw, line));
  return cut.length > 1 && cut.length * 2 > summaries.length;
}

/** Paragraphs whose words are compared with those of the teasers. */
const COMPARED = 30;

/** A third of what stands between the stamps has words of the article: then it is its chronology. */
function isAboutText({ raw, lines }: Page, text: number, chain: readonly number[]): boolean {
  const [first = text] = chain;
  const paragraphs = lines.slice(text, first).filter(isParagraph).slice(0, COMPARED);
  const stems = allStems(raw, paragraphs);
  const titles = lines.slice(first).filter((line) => !line.stamp && isTitleLike(line));
  const akin = titles.filter((line) => sharesWords(raw, line, stems));
  return akin.length * 3 > titles.length;
}

/** Between the stamps of a sidebar stand titles; between those of a chronicle, running text. */
function holdsTitles(lines: readonly Line[], chain: readonly number[]): boolean {
  return chain.slice(1).every((stamp, i) => {
    const between = lines.slice((chain[i] ?? stamp) + 1, stamp);
    return between.some(isTitleLike);
  });
}

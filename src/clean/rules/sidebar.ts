import { isParagraph, isTitleLike } from '../line.js';
import type { Line } from '../line.js';
import { allStems, sharesWords } from '../overlap.js';
import { endOfParagraphs, firstParagraph } from '../page.js';
import type { CleanRule, Page } from '../page.js';
import type { Topic } from '../types.js';

/** A paragraph of a sidebar has its date so many lines behind it. */
const STAMP_WITHIN = 2;
/** Fewer dated teasers without a heading are no sidebar. */
const LEAST_TEASERS = 3;
/** Lines of one teaser: category, title, summary, date, author. */
const TEASER_LINES = 5;

/** «Последние новости» and all that stands below it up to the next paragraph of running text. */
export const sidebarRule: CleanRule = {
  id: 'sidebar',
  apply(page, id) {
    const { lines, labels } = page;
    const [first, text] = [firstParagraph(page), endOfParagraphs(page)];
    const stamps = nextStamps(lines);
    let at = 0;
    while (at < lines.length) {
      const line = lines[at];
      if (!line || !isHeading(line, 'sidebar') || labels.of(at) !== null) at += 1;
      else {
        labels.set(at, 'boilerplate', id);
        const end = at > first ? runEnd(lines, at + 1, stamps, text) : datedEnd(lines, at + 1);
        for (at += 1; at < end; at++) labels.set(at, 'boilerplate', id);
      }
    }
  },
};

/** Whether the line is a heading on the topic, and nothing else. */
export function isHeading(line: Line, topic: Topic): boolean {
  return line.hits.some((hit) => hit.topic === topic && hit.before === 0 && hit.after === 0);
}

/**
 * Index behind the lines of a sidebar: no running text, unless a date follows it at once. Where paragraphs follow, before
 * `text`, a short sentence is running text too.
 */
function runEnd(
  lines: readonly Line[],
  from: number,
  stamps: readonly number[],
  text: number,
): number {
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at];
    const dated = (stamps[at] ?? Infinity) - at <= STAMP_WITHIN;
    if (dated || !line) continue;
    if (isParagraph(line) || (at < text && line.ending === 'stop')) break;
  }
  return at;
}

/** Above the article only lines that carry a time belong to a list of headlines for certain. */
function datedEnd(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.opening?.hasClock === true) at += 1;
  return at;
}

/** For each line, the index of the first time stamp at or behind it. */
function nextStamps(lines: readonly Line[]): readonly number[] {
  const next = new Array<number>(lines.length).fill(Infinity);
  let known = Infinity;
  for (let at = lines.length - 1; at >= 0; at--) {
    if (lines[at]?.stamp) known = at;
    next[at] = known;
  }
  return next;
}

/** Titles and dates in turn to the end of the page, without a heading. */
export const datedTeasersRule: CleanRule = {
  id: 'dated-teasers',
  apply(page, id) {
    const { lines, labels } = page;
    const chain = lastChain(lines);
    const [first] = chain;
    if (first === undefined || chain.length < LEAST_TEASERS) return;
    const text = firstParagraph(page);
    if (first < text || !holdsTitles(lines, chain) || isAboutText(page, text, chain)) return;
    const title = lines[first - 1];
    let from = title && isTitleLike(title) ? first - 1 : first;
    const category = lines[from - 1];
    if (category && category.marker === 'bullet' && !isParagraph(category)) from -= 1;
    if (from > endOfParagraphs(page) || isOpen(page, from)) {
      for (let at = from; at < lines.length; at++) labels.set(at, 'boilerplate', id);
    }
  },
};

function isOpen({ lines, labels }: Page, at: number): boolean {
  const before = lines[at - 1];
  return before !== undefined && (labels.of(at - 1) !== null || isParagraph(before));
}

/** The last time stamps of the page, each near the next, the last near the end. */
function lastChain(lines: readonly Line[]): readonly number[] {
  const chain: number[] = [];
  let near = lines.length;
  for (let at = lines.length - 1; at >= 0 && near - at <= TEASER_LINES; at--) {
    if (lines[at]?.stamp?.day == null) continue;
    chain.push(at);
    near = at;
  }
  return chain.reverse();
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

import type { Span } from '../../types/index.js';
import { isParagraph, isText, isTitleLike } from '../line.js';
import type { Line } from '../line.js';
import { sharedOf } from '../overlap.js';
import { leaveOut } from '../page.js';
import type { CleanRule, Page } from '../page.js';
import { LEAST_TEXT, textOf } from './outlet.js';
import { isHeading } from './sidebar.js';

const CUT = /(?:…|\.\.\.|\[(?:…|\.\.\.)\])$/u;
/** Summaries are cut at one length: how much shorter than the longest one the others may be. */
const LEAST_SHARE = 0.7;
const LEAST_SUMMARIES = 2;
/** So many are summaries of other stories, whatever their length. */
const MANY_SUMMARIES = 3;
/** Shorter lines that break off may be exclamations. */
const LEAST_WORDS = 5;
/** Lines of a teaser above its summary: title, day, author. */
const MOST_ABOVE = 3;

/** Lines at the top among which summaries of other stories are looked for. */
const TOP = 40;
/** How many of its words the text may have. */
const STRANGE = 0.34;

/** Whether a line breaks off: «… на востоке страны сообщили о…», "… [...]". */
export function isCutOff(raw: string, { start, end }: Span): boolean {
  return CUT.test(raw.slice(Math.max(start, end - 5), end));
}

/**
 * Summaries of other stories at the end of the page, which break off at the same length, with what stands above and between them: titles,
 * days, headings. One of them is enough below «Читайте также», above "Read more", or with the hour of its own; three of them may have any
 * length. An article may end so too: above must stand running text that does not break off.
 */
export const summariesRule: CleanRule = {
  id: 'summaries',
  apply(page, id) {
    const { raw, lines, labels } = page;
    let from = lines.length;
    while (from > 0 && isOfTeaser(page, from - 1)) from -= 1;
    const above = lines[from - 1];
    if (!above || labels.of(from - 1) !== null || !isText(above)) return;
    const cut = [...lines.keys()].slice(from).filter((i) => isCut(raw, lines[i]));
    const [first] = cut;
    if (first === undefined) return;
    const heading = lines.slice(from, first).findLastIndex(headsTeasers);
    const dated = lines.slice(from, first).some(({ stamp }) => stamp?.day && stamp.hasClock);
    const long = cut.filter((i) => isSummary(raw, lines[i]));
    const even = long.length >= LEAST_SUMMARIES && areEven(long.map((i) => lines[i]));
    const leads = cut.some((i) => isLead(page, i));
    if (heading < 0 && !dated && !even && !leads && cut.length < MANY_SUMMARIES) return;
    const start = heading < 0 ? Math.max(from, first - MOST_ABOVE) : from + heading;
    leaveOut(labels, start, lines.length, id);
  },
};

/** Summaries above the text, which break off and have nothing to do with it: even ones, or three. What stands between the last of them and the text is its title. */
export const summariesAboveRule: CleanRule = {
  id: 'summaries',
  apply(page, id) {
    const { raw, lines, labels } = page;
    let end = 0;
    while (end < Math.min(TOP, lines.length) && isOfTeaser(page, end)) end += 1;
    const cut = Array.from({ length: end }, (_, i) => i).filter((i) => isCut(raw, lines[i]));
    const long = cut.filter((i) => isSummary(raw, lines[i]));
    const even = long.length >= LEAST_SUMMARIES && areEven(long.map((i) => lines[i]));
    if (!even && cut.length < MANY_SUMMARIES) return;
    const text = textOf(page, end);
    const strange = cut.every((i) => {
      const line = lines[i];
      return line !== undefined && sharedOf(raw, line, text.stems).share <= STRANGE;
    });
    if (text.length >= LEAST_TEXT && strange) leaveOut(labels, 0, (cut.at(-1) ?? 0) + 1, id);
  },
};

function isOfTeaser({ raw, lines, labels }: Page, at: number): boolean {
  const line = lines[at];
  if (!line) return false;
  return labels.of(at) !== null || line.stamp !== null || isTitleLike(line) || isCut(raw, line);
}

/** A summary below its title, with "Read more" right behind it. */
function isLead({ raw, lines, labels }: Page, at: number): boolean {
  const [title, summary] = [lines[at - 1], lines[at]];
  const titled = title !== undefined && labels.of(at - 1) === null && isTitleLike(title);
  return titled && isSummary(raw, summary) && labels.of(at + 1)?.rule === 'read-also';
}

function isCut(raw: string, line: Line | undefined): boolean {
  return line !== undefined && line.words >= LEAST_WORDS && isCutOff(raw, line);
}

function isSummary(raw: string, line: Line | undefined): boolean {
  return line !== undefined && isParagraph(line) && isCutOff(raw, line);
}

const headsTeasers = (line: Line): boolean =>
  isHeading(line, 'read-also') || isHeading(line, 'sidebar');

function areEven(summaries: readonly (Span | undefined)[]): boolean {
  const lengths = summaries.map((span) => (span ? span.end - span.start : 0));
  return Math.min(...lengths) >= LEAST_SHARE * Math.max(...lengths);
}

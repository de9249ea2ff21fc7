import type { Span } from '../../types/index.js';
import { isParagraph, isTitleLike } from '../line.js';
import type { Line } from '../line.js';
import { leaveOut } from '../page.js';
import type { CleanRule, Page } from '../page.js';
import { isHeading } from './sidebar.js';

const CUT = /(?:…|\.\.\.|\[(?:…|\.\.\.)\])$/u;
/** Summaries are cut at one length: how much shorter than the longest one the others may be. */
const LEAST_SHARE = 0.7;
const LEAST_SUMMARIES = 2;
/** Lines of a teaser above its summary: title, day, author. */
const MOST_ABOVE = 3;

/** Whether a line breaks off: «… на востоке страны сообщили о…», "… [...]". */
export function isCutOff(raw: string, { start, end }: Span): boolean {
  return CUT.test(raw.slice(Math.max(start, end - 5), end));
}

/**
 * Summaries of other stories at the end of the page, which break off at the same length, with what stands above and between them: titles,
 * days, headings. One of them is enough below «Читайте также», or with the hour of its own. An article may end so too: above must stand a paragraph that does not break off.
 */
export const summariesRule: CleanRule = {
  id: 'summaries',
  apply(page, id) {
    const { raw, lines, labels } = page;
    let from = lines.length;
    while (from > 0 && isOfTeaser(page, from - 1)) from -= 1;
    const above = lines[from - 1];
    if (!above || labels.of(from - 1) !== null || !isParagraph(above)) return;
    const cut = [...lines.keys()].slice(from).filter((i) => isSummary(raw, lines[i]));
    const [first] = cut;
    if (first === undefined) return;
    const heading = lines.slice(from, first).findLastIndex(headsTeasers);
    const dated = lines.slice(from, first).some(({ stamp }) => stamp?.day && stamp.hasClock);
    const even = cut.length >= LEAST_SUMMARIES && areEven(cut.map((i) => lines[i]));
    if (heading < 0 && !dated && !even) return;
    const start = heading < 0 ? Math.max(from, first - MOST_ABOVE) : from + heading;
    leaveOut(labels, start, lines.length, id);
  },
};

function isOfTeaser({ raw, lines, labels }: Page, at: number): boolean {
  const line = lines[at];
  if (!line) return false;
  return labels.of(at) !== null || line.stamp !== null || isTitleLike(line) || isSummary(raw, line);
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

import { isParagraph } from '../line.js';
import type { Line } from '../line.js';
import { endOfParagraphs, firstParagraph, leaveOut } from '../page.js';
import type { CleanRule, Page } from '../page.js';
import type { Topic } from '../types.js';
import { isJoined } from './foreign.js';

/** A paragraph of a sidebar has its date so many lines behind it. */
const STAMP_WITHIN = 2;

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
        const end = at > first ? runEnd(page, at + 1, stamps, text) : datedEnd(lines, at + 1);
        leaveOut(labels, at, end, id);
        at = end;
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
  { raw, lines }: Page,
  from: number,
  stamps: readonly number[],
  text: number,
): number {
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at];
    const dated = (stamps[at] ?? Infinity) - at <= STAMP_WITHIN;
    if (dated || !line || (at === from && line.cased > 0 && isJoined(raw, line))) continue;
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

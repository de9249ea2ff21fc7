import { scanProse } from '../../text/index.js';
import type { Token } from '../../types/index.js';
import type { Line } from '../line.js';
import { firstParagraph } from '../page.js';
import type { CleanRule, Page } from '../page.js';
import { stampAt } from '../stamp.js';
import { isHeading } from './sidebar.js';

const LONGEST_BYLINE = 80;
const TOP = 12;
/** More names are those of whom the article tells: winners, victims. */
const MOST_AUTHORS = 2;

/** The name of a person on a line of its own above the article, also with a time stamp behind it. */
export const nameLineRule: CleanRule = {
  id: 'byline',
  apply(page, id) {
    const { lines, labels } = page;
    const title = lines.findIndex((_, i) => labels.of(i)?.role === 'title');
    if (title < 0) return;
    const end = Math.min(firstParagraph(page), title + TOP);
    const names: number[] = [];
    for (let i = title + 1; i < end && i + 1 < lines.length; i++) {
      const line = lines[i];
      if (line && labels.of(i) === null && isNameLine(page, line)) names.push(i);
    }
    if (names.length > MOST_AUTHORS) return;
    for (const i of names) labels.set(i, 'byline', id);
  },
};

/** Whether the line is the name of a person, also with a time stamp behind it. */
export function isNameLine({ raw, lexicon }: Page, line: Line): boolean {
  if (line.end - line.start > LONGEST_BYLINE || line.ending === 'stop') return false;
  const tokens = scanProse(raw, line.start, line.end);
  const end = nameEnd(tokens);
  if (end === 0) return false;
  if (end === tokens.length) return true;
  const mark = tokens[end]?.key ?? '';
  if (![',', '|', '-', '–', '•', '·'].includes(mark)) return false;
  const stamp = stampAt(tokens, end + 1, lexicon);
  return stamp.kind !== 'none' && stamp.end === tokens.length;
}

/** Index behind two or three words of a name, initials and hyphens included; 0 when there is none. */
export function nameEnd(tokens: readonly Token[]): number {
  let names = 0;
  let initials = 0;
  let at = 0;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'word') {
      if (token.casing !== 'capital' && token.casing !== 'mixed') return 0;
      if (token.end - token.start === 1) initials += 1;
      else if (tokens[at - 1]?.key !== '-') names += 1;
    } else if (token?.key === '.' && tokens[at - 1]?.casing === 'capital') continue;
    else if (token?.key !== '-' || token.spaced) break;
  }
  return names + initials >= 2 && names >= 1 && names <= 3 && initials <= 2 ? at : 0;
}

/** "REUTERS" on a line of its own. */
export const agencyLineRule: CleanRule = {
  id: 'source-line',
  apply({ lines, labels }, id) {
    lines.forEach((line, i) => {
      if (i > 0 && line.ending === 'none' && isHeading(line, 'agency')) labels.set(i, 'byline', id);
    });
  },
};

/** «Источник: …»: whom the text is from. Named with a source it is a byline, not furniture. */
export const sourceLineRule: CleanRule = {
  id: 'source-line',
  apply(page, id) {
    const { lines, labels } = page;
    const first = firstParagraph(page);
    lines.forEach((line, i) => {
      // «Источник: США готовят …» is a common form of titles.
      if (i < first || line.ending === 'stop') return;
      const hit = line.hits.find(({ topic, place }) => topic === 'source' && place === 'label');
      if (!hit || line.end - line.start > LONGEST_BYLINE) return;
      if (hit.after === 0) labels.set(i, 'boilerplate', 'source-label');
      else labels.set(i, 'byline', id);
    });
  },
};

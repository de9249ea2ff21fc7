import type { Span } from '../../types/index.js';
import type { CleanRule } from '../page.js';

const LONGEST_LEAD = 400;

/** What is left is the article: a lead under the title, quotations, lists, and running text. */
export const contentRule: CleanRule = {
  id: 'content',
  apply({ raw, lines, labels }) {
    const title = lines.findIndex((_, i) => labels.of(i)?.role === 'title');
    let lead = title < 0 ? -1 : lines.findIndex((_, i) => i > title && labels.of(i) === null);
    const last = lines.findLastIndex((_, i) => labels.of(i) === null);
    if (lead === last) lead = -1;
    lines.forEach((line, i) => {
      if (line.marker !== 'none') labels.set(i, 'list', 'list-item');
      else if (i === lead && line.end - line.start <= LONGEST_LEAD) labels.set(i, 'lead', 'lead');
      else if (isQuotation(raw, line)) labels.set(i, 'quote', 'quotation');
      else labels.set(i, 'body', 'body');
    });
  },
};

const OPENERS = '"«“„';
const CLOSERS = '"»”“';

/** One pair of quotation marks around the whole line. */
function isQuotation(raw: string, { start, end }: Span): boolean {
  const close = '.!?…'.includes(raw.charAt(end - 1)) ? end - 2 : end - 1;
  if (!OPENERS.includes(raw.charAt(start)) || !CLOSERS.includes(raw.charAt(close))) return false;
  for (let at = start + 1; at < close; at++) {
    const mark = raw.charAt(at);
    if (OPENERS.includes(mark) || CLOSERS.includes(mark)) return false;
  }
  return close > start;
}

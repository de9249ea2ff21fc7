import { endOfParagraphs, firstParagraph } from '../page.js';
import type { CleanRule, Page } from '../page.js';

/** Time stamps above and below the article. */
export const stampRule: CleanRule = {
  id: 'page-date',
  apply(page, id) {
    const { lines, labels } = page;
    const [first, end] = [firstParagraph(page), endOfParagraphs(page)];
    lines.forEach((line, i) => {
      if (line.stamp === null || (i > first && i < end)) return;
      if (i >= end && headsEntry(page, i)) return;
      if (line.stamp.day === null || i >= end) labels.set(i, 'boilerplate', id);
      else labels.set(i, 'dateline', id);
    });
  },
};

/** A day with what happened on it below: an entry of a chronology, which is article. */
function headsEntry({ lines, labels }: Page, at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  return line?.stamp?.hasClock === false && next?.stamp === null && labels.of(at + 1) === null;
}

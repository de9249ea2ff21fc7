import type { Line } from '../line.js';
import { endOfParagraphs, firstParagraph } from '../page.js';
import type { CleanRule, Page } from '../page.js';
import { wordsOf } from '../wording.js';

/** Time stamps above and below the article. */
export const stampRule: CleanRule = {
  id: 'page-date',
  apply(page, id) {
    const { lines, labels } = page;
    const [first, end] = [firstParagraph(page), endOfParagraphs(page)];
    lines.forEach((line, i) => {
      if ((i < first || i >= end) && isStampLabel(page, line)) labels.set(i, 'boilerplate', id);
      if (line.stamp === null || (i > first && i < end)) return;
      if (i >= end && headsEntry(page, i)) return;
      if (line.stamp.day === null || i >= end) labels.set(i, 'boilerplate', id);
      else labels.set(i, 'dateline', id);
    });
  },
};

const MOST_LABEL_WORDS = 3;

/** «Дата публикации:» whose day is missing or stands on the next line. */
function isStampLabel({ raw, lexicon }: Page, line: Line): boolean {
  if (line.ending !== 'colon' || line.words === 0 || line.words > MOST_LABEL_WORDS) return false;
  return line.numbers === 0 && wordsOf(raw, line).every((word) => lexicon.has('stamp', word));
}

/** A day with what happened on it below: an entry of a chronology, which is article. */
function headsEntry({ lines, labels }: Page, at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  return line?.stamp?.hasClock === false && next?.stamp === null && labels.of(at + 1) === null;
}

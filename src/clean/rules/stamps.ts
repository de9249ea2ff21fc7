import { isText } from '../line.js';
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
    const live = isLive(lines);
    lines.forEach((line, i) => {
      if ((i < first || i >= end) && isStampLabel(page, line)) labels.set(i, 'boilerplate', id);
      if (line.stamp === null || (i > first && i < end)) return;
      if (i >= end && headsEntry(page, i)) return;
      if (live && line.stamp.day === null) return;
      if (line.stamp.day === null || i >= end) labels.set(i, 'boilerplate', id);
      else labels.set(i, 'dateline', id);
    });
  },
};

/** Entries of a live report, and how many of them must be running text: other stories below their hours are titles. */
const LEAST_ENTRIES = 3;
const LEAST_TEXTS = 2;

/** Hours with what happened then below: a live report. */
function isLive(lines: readonly Line[]): boolean {
  const entries = lines.filter((_, i) => {
    const clock = lines[i - 1]?.stamp;
    return clock?.day === null && clock.hasClock && lines[i]?.stamp === null;
  });
  return entries.length >= LEAST_ENTRIES && entries.filter(isText).length >= LEAST_TEXTS;
}

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

import { isText } from '../line.js';
import type { Line } from '../line.js';
import { endOfParagraphs, firstParagraph } from '../page.js';
import type { CleanRule, Page } from '../page.js';

/** Longest caption between two copies of a title, in words. */
const MOST_NAME_WORDS = 6;
/** Words without capitals of which it may consist. */
const MOST_UNCASED_WORDS = 3;

/**
 * What stands under a picture and beside it once more: the same line twice in a row. Between copies of the title it is the credit of a
 * picture («МЧС Московской области»), as is a single word right below the title ("USGS").
 */
export const repeatsRule: CleanRule = {
  id: 'repeated-line',
  apply(page, id) {
    const { raw, lines, labels } = page;
    const [first, end] = [firstParagraph(page), endOfParagraphs(page)];
    const captions = new Set<string>();
    const textOf = ({ start, end }: Line): string => raw.slice(start, end);
    lines.forEach((line, i) => {
      if (labels.of(i) !== null || line.words === 0 || line.marker !== 'none') return;
      const next = lines[i + 1];
      const again =
        next !== undefined && labels.of(i + 1) === null && textOf(line) === textOf(next);
      if (again) {
        const role = i < end ? 'caption' : 'boilerplate';
        if (!isText(line)) labels.set(i, role, id);
        labels.set(i + 1, isText(line) ? 'boilerplate' : role, id);
      } else if (isCredit(page, i) || (i < first && captions.has(textOf(line)))) {
        labels.set(i, 'caption', id);
      }
      if (i < first && labels.of(i)?.rule === id) captions.add(textOf(line));
    });
  },
};

function isCredit(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (!line || line.ending !== 'none' || line.numbers > 0 || !isTitle(page, at - 1)) return false;
  const { words, capitals, cased } = line;
  const next = page.lines[at + 1];
  // Several of them are a list.
  if (words === 1 && next !== undefined && next.words !== 1) return true;
  const named = cased > 0 ? capitals * 2 > words : words <= MOST_UNCASED_WORDS;
  return words <= MOST_NAME_WORDS && named && isTitle(page, at + 1);
}

/** The title or a copy of it. */
function isTitle({ labels }: Page, at: number): boolean {
  const label = labels.of(at);
  return label?.role === 'title' || label?.rule === 'repeated-title';
}

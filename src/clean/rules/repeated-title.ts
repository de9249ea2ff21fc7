import type { Line } from '../line.js';
import { firstParagraph } from '../page.js';
import type { CleanRule } from '../page.js';
import { isEqual, wordsOf } from '../wording.js';

const LONGEST_TITLE = 250;
/** Lines below the title among which a copy need not be exact. */
const TOP = 40;

/** The other times that the title stands on the page, exactly or nearly. */
export const repeatedTitleRule: CleanRule = {
  id: 'repeated-title',
  apply(page, id) {
    const { raw, lines, labels } = page;
    const title = lines.findIndex((_, i) => labels.of(i)?.role === 'title');
    const line = lines[title];
    if (!line) return;
    const words = wordsOf(raw, line);
    const top = Math.min(firstParagraph(page), title + TOP);
    for (let i = title + 1; i < lines.length; i++) {
      const other = lines[i];
      if (!other || other.end - other.start > LONGEST_TITLE) continue;
      const near = i < top && isNearly(words, wordsOf(raw, other));
      if (near || (isEvenLong(line, other) && isEqual(words, wordsOf(raw, other))))
        labels.set(i, 'boilerplate', id);
    }
  },
};

function isEvenLong(line: Line, other: Line): boolean {
  return line.words === other.words && line.numbers === other.numbers;
}

const LEAST_WORDS = 4;
/** Most words of one are in the other; only the first or last of the copy is new, and no number: the name of the site. */
function isNearly(title: readonly string[], copy: readonly string[]): boolean {
  if (copy.length < LEAST_WORDS || copy.length * 3 < title.length * 2) return false;
  const known = new Set(title);
  const own = copy.filter((word) => !known.has(word));
  const [first] = own;
  if (first === undefined) return true;
  const outside = first === copy[0] || first === copy.at(-1);
  return own.length === 1 && outside && !/\d/u.test(first);
}

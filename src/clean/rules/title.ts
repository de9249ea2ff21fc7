import { isParagraph, isTitleLike } from '../line.js';
import type { Line } from '../line.js';
import { firstParagraph } from '../page.js';
import type { CleanRule, Page } from '../page.js';
import { isEqual, wordsOf } from '../wording.js';

const LONGEST_TITLE = 250;
/** Lines at the top among which the title is looked for. */
const TOP = 40;

/** The title: the first line of the page that is no furniture, when it looks like a title. */
export const titleRule: CleanRule = {
  id: 'title',
  apply(page, id) {
    const { raw, lines, labels } = page;
    const first = lines.findIndex((_, i) => labels.of(i) === null);
    const at = titleBehindStamp(page, first) ?? first;
    const line = lines[at];
    if (!line || at + 1 >= lines.length || line.end - line.start > LONGEST_TITLE) return;
    const next = lines[at + 1];
    const repeated = next !== undefined && isEqual(wordsOf(raw, line), wordsOf(raw, next));
    const titled = line.words > 0 && (isTitleLike(line) || line.words === 1);
    const long = isParagraph(line) && line.ending === 'none' && followsText(page, at);
    if (titled || repeated || long) labels.set(at, 'title', id);
  },
};

/** The last step of numbered breadcrumbs: «3. Title» above the title itself. */
export const lastStepRule: CleanRule = {
  id: 'breadcrumbs',
  apply(page, id) {
    const { raw, lines, labels } = page;
    const top = lines.slice(0, TOP);
    const step = top.findIndex(({ marker }, i) => marker === 'number' && labels.of(i) === null);
    const line = top[step];
    if (!line) return;
    const [, ...words] = wordsOf(raw, line);
    const again = top.some((other, i) => i > step && isEqual(words, wordsOf(raw, other)));
    if (again) labels.set(step, 'boilerplate', id);
  },
};

const MOST_SECTION_WORDS = 3;
const LEAST_TITLE_WORDS = 5;

/**
 * The title where a short line above the time stamp names a section or a running story: the same few words, the stamp,
 * the title. The short line stays: it may be a short title after all, and the other one its subtitle.
 */
function titleBehindStamp({ lines, labels }: Page, first: number): number | null {
  const section = lines[first];
  if (!section || section.words > MOST_SECTION_WORDS || !lines[first + 1]?.stamp) return null;
  let at = first + 1;
  while (at < lines.length && labels.of(at) !== null) at += 1;
  const [title, text] = [lines[at], lines[at + 1]];
  if (!title || !text || !isTitleLike(title) || title.words < LEAST_TITLE_WORDS) return null;
  return isParagraph(text) ? at : null;
}

/** A long first line without a full stop is a title where running text follows. */
function followsText({ lines }: Page, first: number): boolean {
  const next = lines[first + 1];
  return next !== undefined && (next.gap || isParagraph(next)) && next.ending !== 'none';
}

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

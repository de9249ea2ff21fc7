import { knownOf, STRANGE, subjectOf } from '../kinship.js';
import { isParagraph, isText, isTitleLike } from '../line.js';
import type { Line } from '../line.js';
import { openLines } from '../page.js';
import type { CleanRule, Page } from '../page.js';
import { LEAST_TEXT, textOf } from './outlet.js';

/** Of the words of the title, how many the text has at least: so large a part, and so many. */
const AKIN = 0.25;
const LEAST_SHARED = 2;
/** One word by chance in a line that has nothing to do with the text, of so many and no larger a part, where it has most of the title. */
const LEAST_BY_CHANCE = 4;
const STRANGE_BY_CHANCE = 0.26;
const MOST_AKIN = 0.6;
/** Where most of so many lines are strange, so are the others. */
const LEAST_ABOVE = 3;
/** A longer line that stands alone above may be the title after all, and the other one its subtitle. */
const MOST_ALONE = 3;
/** Lines at the top among which the title is looked for. */
const TOP = 40;

/** Paragraphs at the top of which the first that is of the article is looked for. */
const MOST_PARAGRAPHS = 4;
/** Fewer words of a paragraph do not tell that it is of another kind; where so many speak of the page, more may be known. */
const LEAST_OF_PROSE = 4;
const LEAST_PAGE_WORDS = 2;
const STRANGE_OF_PAGE = 0.25;

/**
 * Whatever stands above a title that has the words of the text, and has none of them itself: menus, names of the site and its makers, what the site says
 * of itself, headlines of other stories. On 360 marked pages 80 such lines were furniture and none was article.
 */
export const aboveTitleRule: CleanRule = {
  id: 'above-title',
  apply(page, id) {
    const { labels } = page;
    const open = openLines(page, 0).slice(0, TOP);
    for (const first of open.filter((i) => isClosed(page, i)).slice(0, MOST_PARAGRAPHS)) {
      const { stems, length } = textOf(page, first);
      if (length < LEAST_TEXT) return;
      const lines = open.filter((i) => i < first).flatMap((i) => measure(page, i, stems));
      const at = lines.findIndex(isTitle);
      const title = lines[at];
      if (!title) continue;
      const above = lines.slice(0, at);
      const prose = above.filter(isProse);
      if (!prose.every((each) => isStrangeProse(page, each, title))) return;
      for (const i of strangeAbove(above, title)) labels.set(i, 'boilerplate', id);
      return;
    }
  },
};

/** A paragraph that ends as sentences do: makers and menus in one line may be as long. */
function isClosed({ lines }: Page, at: number): boolean {
  const line = lines[at];
  return line !== undefined && isParagraph(line) && line.ending !== 'none';
}

/** Which of the lines above the title have nothing to do with the text. */
function strangeAbove(above: readonly Measured[], title: Measured): readonly number[] {
  const [only] = above;
  if (above.length === 1 && only && only.line.words > MOST_ALONE && !isParagraph(only.line))
    return [];
  const titles = above.filter((each) => !isProse(each));
  const strange = titles.filter((each) => isStrange(each, title));
  const all = titles.length >= LEAST_ABOVE && 2 * strange.length > titles.length;
  return [...(all ? titles : strange), ...above.filter(isProse)].map(({ at }) => at);
}

/** A line with how many words it has that tell what it is about, and how many of them the text has. */
interface Measured {
  readonly at: number;
  readonly line: Line;
  readonly words: number;
  readonly known: number;
}

function measure(
  { raw, lines, lexicon }: Page,
  at: number,
  stems: ReadonlySet<string>,
): Measured[] {
  const line = lines[at];
  if (!line) return [];
  const subject = subjectOf(raw, line, lexicon);
  return [{ at, line, words: subject.length, known: knownOf(subject, stems) }];
}

function isTitle({ line, words, known }: Measured): boolean {
  return (
    isTitleLike(line) && line.marker === 'none' && known >= LEAST_SHARED && known >= AKIN * words
  );
}

function isStrange({ words, known }: Measured, title: Measured): boolean {
  if (known <= STRANGE * words) return true;
  const byChance = known === 1 && words >= LEAST_BY_CHANCE && known <= STRANGE_BY_CHANCE * words;
  return byChance && title.known >= MOST_AKIN * title.words;
}

const isProse = ({ line }: Measured): boolean => isText(line) && line.ending !== 'none';

/**
 * What the site says of itself, which may have words of the text by chance; anything with a time stamp between it and the title. Else it may be how
 * a report begins whose title no word shows to be one, and what looks like the title a heading.
 */
function isStrangeProse(
  { lines }: Page,
  { at, line, words, known }: Measured,
  title: Measured,
): boolean {
  if (words < LEAST_OF_PROSE) return false;
  if (line.pageWords >= LEAST_PAGE_WORDS) return known <= STRANGE_OF_PAGE * words;
  return known <= STRANGE * words && lines.slice(at, title.at).some(({ stamp }) => stamp !== null);
}

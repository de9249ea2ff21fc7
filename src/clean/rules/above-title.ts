import { knownOf, subjectOf } from '../kinship.js';
import { isParagraph, isTitleLike } from '../line.js';
import type { Line } from '../line.js';
import { openLines } from '../page.js';
import type { CleanRule, Page } from '../page.js';
import { textOf } from './outlet.js';

/** Of the words of the title, how many the text has at least: so large a part, and so many. */
const AKIN = 0.25;
const LEAST_SHARED = 2;
/** Of those of a line that has nothing to do with it; or one by chance, where the title has most. */
const STRANGE = 0.1;
const LEAST_BY_CHANCE = 4;
const STRANGE_BY_CHANCE = 0.26;
const MOST_AKIN = 0.6;
/** Where most of so many lines are strange, so are the others. */
const LEAST_ABOVE = 3;
/** A longer line that stands alone above may be the title after all, and the other one its subtitle. */
const MOST_ALONE = 3;
/** Less text than this, in characters, cannot tell what it is not about. */
const LEAST_TEXT = 200;
/** Lines at the top among which the title is looked for. */
const TOP = 40;

/**
 * Whatever stands above a title that has the words of the text, and has none of them itself: menus, names of the site and its makers, headlines of other stories.
 * On 360 marked pages 80 such lines were furniture and none was article.
 */
export const aboveTitleRule: CleanRule = {
  id: 'above-title',
  apply(page, id) {
    const { labels } = page;
    const first = firstClosed(page);
    const open = openLines(page, 0, first).slice(0, TOP);
    if (open.length < 2 || first === page.lines.length) return;
    const { stems, length } = textOf(page, first);
    if (length < LEAST_TEXT) return;
    const lines = open.flatMap((at) => measure(page, at, stems));
    const at = lines.findIndex(isTitle);
    const title = lines[at];
    if (!title) return;
    const above = lines.slice(0, at).filter(({ line }) => line.ending !== 'stop');
    if (above.length === 1 && (above[0]?.line.words ?? 0) > MOST_ALONE) return;
    const strange = above.filter((each) => isStrange(each, title));
    const all = above.length >= LEAST_ABOVE && 2 * strange.length > above.length;
    for (const { at: i } of all ? above : strange) labels.set(i, 'boilerplate', id);
  },
};

/** Index of the first open paragraph that ends as sentences do: makers and menus in one line may be as long. */
function firstClosed({ lines, labels }: Page): number {
  const found = lines.findIndex((line, i) => {
    return labels.of(i) === null && isParagraph(line) && line.ending !== 'none';
  });
  return found < 0 ? lines.length : found;
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

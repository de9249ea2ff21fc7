import { knownOf, STRANGE, subjectOf } from '../kinship.js';
import { endOfParagraphs, firstParagraph, openLines, without } from '../page.js';
import type { CleanRule, Page } from '../page.js';
import { textOf } from './outlet.js';

/** Fewer lines may be a heading inside the article, shorter ones verse or names. */
const LEAST_LINES = 2;
const LEAST_LENGTH = 45;
/** Fewer words do not tell what a line is about. */
const LEAST_WORDS = 4;
/** Paragraphs with a full stop around them: an article that ends most of them without one may have any. */
const LEAST_CLOSED = 2;
const LEAST_TEXT = 300;
/** Longer pages are no single articles. */
const MOST_LINES = 150;

/**
 * Titles of other stories, or what somebody says in them, one below the other between the paragraphs or above the first: none has a full stop or to do with the
 * article, whose own lines all have one. What announces them goes with them.
 */
export const betweenRule: CleanRule = {
  id: 'foreign-teaser',
  apply(page, id) {
    const { lines, labels } = page;
    const runs = runsOf(page);
    if (runs.length === 0) return;
    const taken = new Set(runs.flat());
    const article = openLines(page, firstParagraph(page), endOfParagraphs(page)).filter(
      (i) => !taken.has(i),
    );
    const closed = article.filter((i) => lines[i]?.ending !== 'none');
    if (closed.length < LEAST_CLOSED || closed.length + 1 < article.length) return;
    for (const run of runs) {
      const above = lines[(run[0] ?? 0) - 1];
      const announced = above?.ending === 'colon';
      if (announced && above.pageWords === 0) continue;
      if (announced) labels.set((run[0] ?? 0) - 1, 'boilerplate', id);
      for (const i of run) labels.set(i, 'boilerplate', id);
    }
  },
};

/** Lines next to each other, each of which may be the title of another story. */
function runsOf(page: Page): readonly (readonly number[])[] {
  const { raw, lines, lexicon } = page;
  const open = openLines(page, 0, endOfParagraphs(page));
  if (open.length > MOST_LINES) return [];
  const candidates = open.filter((i) => isCandidate(page, i));
  if (candidates.length < LEAST_LINES) return [];
  const rest = without(page, new Set(candidates));
  const { stems, length } = textOf(rest, firstParagraph(rest));
  if (length < LEAST_TEXT) return [];
  const strange = candidates.filter((i) => {
    const line = lines[i];
    const subject = line ? subjectOf(raw, line, lexicon) : [];
    return subject.length >= LEAST_WORDS && knownOf(subject, stems) <= STRANGE * subject.length;
  });
  const runs: number[][] = [];
  for (const i of strange) {
    const last = runs.at(-1);
    if (last?.at(-1) === i - 1) last.push(i);
    else runs.push([i]);
  }
  return runs.filter((run) => run.length >= LEAST_LINES);
}

function isCandidate({ lines }: Page, at: number): boolean {
  const line = lines[at];
  if (!line || line.marker !== 'none' || line.ending !== 'none') return false;
  return line.end - line.start >= LEAST_LENGTH;
}

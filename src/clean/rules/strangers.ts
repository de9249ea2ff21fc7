import { isText } from '../line.js';
import type { Line } from '../line.js';
import { allStems, sharedOf } from '../overlap.js';
import { leaveOut } from '../page.js';
import type { CleanRule, Page } from '../page.js';

/** Shorter sentences have too few words to tell. */
const LEAST_WORDS = 6;
/** Fewer of them may be the end of the article, which speaks of other things now and then. */
const LEAST_STRANGERS = 3;
const MOST_STRANGERS = 10;
/** Paragraphs of the article, and how many of them must have words of each other: a survey of the day has none. */
const LEAST_ARTICLE = 3;
const MOST_ARTICLE = 40;
const COHESIVE = 0.7;
/** Longer words that a sentence may have in common with the article by chance, and their share. */
const BY_CHANCE = 1;
const MOST_SHARE = 0.12;

/** Sentences of other stories to the end of the page: none has to do with the article, nor with another, and the article itself is of one piece. */
export const strangersRule: CleanRule = {
  id: 'foreign-teaser',
  apply(page, id) {
    const { raw, lines, labels } = page;
    const prose = [...lines.keys()].filter((i) => labels.of(i) === null && isProse(lines[i]));
    const found = prose.length - countStrangers(page, prose);
    const [from = lines.length] = prose.slice(found);
    if (prose.length - found < LEAST_STRANGERS) return;
    if (isOfOnePiece(raw, linesAt(page, prose.slice(0, found).slice(-MOST_ARTICLE))))
      leaveOut(labels, from, lines.length, id);
  },
};

const isProse = (line: Line | undefined): boolean =>
  line !== undefined && isText(line) && line.words >= LEAST_WORDS && line.marker === 'none';

/** How many of the last paragraphs share no words with what stands above each. */
function countStrangers(page: Page, prose: readonly number[]): number {
  const most = Math.min(MOST_STRANGERS, prose.length - LEAST_ARTICLE);
  for (let count = 0; count < most; count++) {
    const at = prose.length - 1 - count;
    const line = page.lines[prose[at] ?? -1];
    const above = linesAt(page, prose.slice(Math.max(0, at - MOST_ARTICLE), at));
    if (!line || !isStranger(page.raw, line, allStems(page.raw, above))) return count;
  }
  return Math.max(0, most);
}

function isStranger(raw: string, line: Line, stems: ReadonlySet<string>): boolean {
  const { count, share } = sharedOf(raw, line, stems);
  return count <= BY_CHANCE && share <= MOST_SHARE;
}

function isOfOnePiece(raw: string, article: readonly Line[]): boolean {
  const akin = article.filter((line) => {
    const others = allStems(
      raw,
      article.filter((other) => other !== line),
    );
    return !isStranger(raw, line, others);
  });
  return article.length >= LEAST_ARTICLE && akin.length >= COHESIVE * article.length;
}

function linesAt({ lines }: Page, at: readonly number[]): readonly Line[] {
  return at.flatMap((i) => lines[i] ?? []);
}

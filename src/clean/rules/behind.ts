import { isText } from '../line.js';
import { sharedOf } from '../overlap.js';
import { firstParagraph, openLines } from '../page.js';
import type { CleanRule, Label, Page } from '../page.js';
import { LEAST_TEXT, textOf } from './outlet.js';
import { isCutOff } from './summaries.js';

/** Parts of the page that end an article: behind them, any text that shares few words with it is none of it. */
const CLOSING: ReadonlySet<string> = new Set(['comments', 'tags', 'error-report']);
/** Parts that stand in its middle too: behind them the article goes on, unless most lines are titles. */
const PASSING: ReadonlySet<string> = new Set([
  'read-also',
  'sidebar',
  'legal',
  'share',
  'subscription',
  'loader',
]);
/** How much of the words behind them the article may have at most. */
const MOST_BEHIND_CLOSING = 0.2;
const MOST_BEHIND_PASSING = 0.12;
/** The share of whole sentences among the lines behind a part that stands in the middle. */
const MOST_SENTENCES = 0.34;
/** Of the words of each single line. */
const MOST_OF_LINE = 0.34;
/** So many lines at the end of the page, and so many such parts, are looked at. */
const MOST_LINES = 200;
const MOST_CLOSINGS = 6;

/**
 * What stands behind the first part of the page that ends an article, to the end of the page, where none of it has to do with the article:
 * teasers with full stops, rules for comments, notes on the site.
 */
export const behindRule: CleanRule = {
  id: 'behind',
  apply(page, id) {
    const { lines, labels } = page;
    const first = firstParagraph(page);
    const from = Math.max(first + 1, lines.length - MOST_LINES);
    const closings = [...lines.keys()].slice(from).filter((i) => {
      return isEnd(labels.of(i)) && labels.of(i - 1)?.rule !== labels.of(i)?.rule;
    });
    for (const closing of closings.slice(0, MOST_CLOSINGS)) {
      const behind = openLines(page, closing + 1);
      if (behind.length === 0 || !isForeign(page, first, closing, behind)) continue;
      for (const i of behind) labels.set(i, 'boilerplate', id);
      return;
    }
  },
};

const isEnd = (label: Label | null): boolean =>
  label !== null && (CLOSING.has(label.rule) || PASSING.has(label.rule));

function isForeign(page: Page, first: number, closing: number, behind: readonly number[]): boolean {
  const { raw, lines, labels } = page;
  const text = textOf(page, first, closing);
  if (text.length < LEAST_TEXT) return false;
  const closes = CLOSING.has(labels.of(closing)?.rule ?? '');
  let [words, shared, sentences] = [0, 0, 0];
  for (const i of behind) {
    const line = lines[i];
    if (!line) return false;
    const { count, share } = sharedOf(raw, line, text.stems);
    if (count > 1 && share > MOST_OF_LINE) return false;
    words += share > 0 ? count / share : line.words;
    shared += count;
    if (isText(line) && !isCutOff(raw, line)) sentences += 1;
  }
  if (closes) return shared <= MOST_BEHIND_CLOSING * words;
  return (
    shared <= MOST_BEHIND_PASSING * words && sentences <= MOST_SENTENCES * countLines(page, closing)
  );
}

/** The lines behind that are none of the page's own, with time stamps: lists of stories have many of them. */
function countLines({ lines, labels }: Page, closing: number): number {
  return lines.filter(({ stamp }, i) => i > closing && (stamp !== null || labels.of(i) === null))
    .length;
}

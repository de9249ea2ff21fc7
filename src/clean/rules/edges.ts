import { byForm, byKinship, byPageWords, LEAST_SUBJECT } from './evidence.js';
import { isText } from '../line.js';
import type { Line } from '../line.js';
import { SharedStems, subjectOf } from '../kinship.js';
import type { Subject } from '../kinship.js';
import { leaveOut, openLines } from '../page.js';
import type { CleanRule, Page } from '../page.js';
import { LEAST_TEXT } from './outlet.js';
import { isCutOff } from './summaries.js';

/** What other rules left out beside such lines: a heading of comments or tags, any other. */
const CLOSING: ReadonlySet<string> = new Set(['comments', 'tags', 'error-report', 'sidebar']);
const AT_CLOSING = 2;
const AT_OTHER = 1;
/** An article may end with whatever it likes: so much must speak against it. */
const DOUBT = 2.8;
/** More behind a short text. */
const DOUBT_OF_SHORT = 4.5;
const LONG_TEXT = 300;
/** Lines at the end of the page that are looked at, and of the page: longer ones are no single articles. */
const MOST_BEHIND = 60;
const MOST_LINES = 150;
/** The share of whole sentences among them: more are a second article, or a survey. */
const MOST_SENTENCES = 0.4;
/** Paragraphs of the article that are compared: its last ones. */
const COMPARED = 40;
/** How much more of their words they must have in common with each other than what is behind has with them: in a survey of the day, no more. */
const TIMES_AKIN = 3;
const LEAST_AKIN = 0.08;

/** One line that no rule has labelled, with what it is about. */
interface Open {
  readonly at: number;
  readonly line: Line;
  readonly subject: Subject;
}

/**
 * Where the article ends: behind the line from which on most speaks for other stories, whatever each of the lines looks like, if enough does
 * and the article is of one piece.
 */
export const edgesRule: CleanRule = {
  id: 'other-stories',
  apply(page, id) {
    const { lines, labels } = page;
    const unlabelled = openLines(page, 0);
    if (unlabelled.length > MOST_LINES) return;
    const open = describe(page, unlabelled);
    const end = edge(page, open);
    if (end < open.length) leaveOut(labels, open[end]?.at ?? lines.length, lines.length, id);
  },
};

function describe({ raw, lines, lexicon }: Page, unlabelled: readonly number[]): readonly Open[] {
  return unlabelled.flatMap((at) => {
    const line = lines[at];
    return line ? [{ at, line, subject: subjectOf(raw, line, lexicon) }] : [];
  });
}

/** Index of the first line behind the article among those that are open, or their number. */
function edge(page: Page, open: readonly Open[]): number {
  let [best, at] = [0, open.length];
  const article: Open[] = [];
  const stems = new SharedStems();
  let length = 0;
  for (let from = 0; from < open.length; from++) {
    const behind = from < Math.max(1, open.length - MOST_BEHIND) ? [] : open.slice(from);
    if (length >= LEAST_TEXT && behind.length > 0 && isList(page.raw, behind, length)) {
      const evidence = behind.reduce((sum, each) => sum + against(page, each, stems), 0);
      const found =
        evidence + beside(page, open[from]?.at ?? 0) - doubtAt(page, open[from], length);
      if (found > best && isApart(article, behind, stems)) [best, at] = [found, from];
    }
    const next = open[from];
    if (!next || !isText(next.line)) continue;
    article.push(next);
    stems.count(next.subject);
    length += next.line.end - next.line.start;
    if (article.length > COMPARED) stems.count(article.shift()?.subject ?? [], -1);
  }
  return at;
}

/** Titles and what breaks off, and few whole sentences, which are less than the article. */
function isList(raw: string, lines: readonly Open[], article: number): boolean {
  const sentences = lines.filter(({ line }) => isText(line) && !isCutOff(raw, line));
  const length = sentences.reduce((sum, { line }) => sum + line.end - line.start, 0);
  return sentences.length <= MOST_SENTENCES * lines.length && length < article;
}

/** How much must speak against the article going on; with a sentence right behind its text, which says nothing of the page, it goes on for certain. */
function doubtAt({ raw, labels }: Page, first: Open | undefined, article: number): number {
  const goesOn = first && labels.of(first.at - 1) === null && isText(first.line);
  if (goesOn === true && !isCutOff(raw, first.line) && first.line.pageWords === 0) return Infinity;
  return article < LONG_TEXT ? DOUBT_OF_SHORT : DOUBT;
}

/** What speaks against a line being of the article. */
function against({ raw }: Page, { line, subject }: Open, stems: SharedStems): number {
  return byForm(raw, line, subject) + byKinship(subject, stems) + byPageWords(line);
}

/** What the line above says of where an article ends. */
function beside({ labels }: Page, at: number): number {
  const label = labels.of(at - 1);
  if (label?.role !== 'boilerplate') return 0;
  return CLOSING.has(label.rule) ? AT_CLOSING : AT_OTHER;
}

/** Whether the article is of one piece, and what is behind it is not. */
function isApart(article: readonly Open[], behind: readonly Open[], stems: SharedStems): boolean {
  const inside = article.filter(canTell).map(({ subject }) => stems.kinship(subject, 2));
  const outside = behind.filter(canTell).map(({ subject }) => stems.kinship(subject));
  return inside.length < 2 || mean(inside) >= TIMES_AKIN * mean(outside) + LEAST_AKIN;
}

const canTell = ({ subject }: Open): boolean => subject.length >= LEAST_SUBJECT;

function mean(shares: readonly number[]): number {
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

import { cutCalls, cutStamp } from './glue.js';
import type { Lexicon } from './lexicon.js';
import { describeLine, isParagraph } from './line.js';
import type { Line } from './line.js';
import { cutSegments } from './segments.js';
import type { Segment } from './segments.js';
import { joinWrapped } from './wrapped.js';
import type { BlockRole } from '../types/index.js';

/** A page as the rules see it: its lines, and what rules have said of them so far. */
export interface Page {
  readonly raw: string;
  readonly lexicon: Lexicon;
  readonly lines: readonly Line[];
  readonly labels: Labels;
}

/** Why a line plays its part. */
export interface Label {
  readonly role: BlockRole;
  readonly rule: string;
}

/** What the rules said; the first rule that labels a line decides. */
export interface Labels {
  of(index: number): Label | null;
  set(index: number, role: BlockRole, rule: string): void;
}

/** One kind of page furniture; see `rules/`. */
export interface CleanRule {
  /** Id that blocks carry as their `rule`. */
  readonly id: string;
  readonly apply: (page: Page, id: string) => void;
}

/** Lines at the top of a page that a time stamp may be glued to. */
const GLUED_LINES = 4;

/** Cuts the page into lines, separates what was glued, and describes each piece. */
export function createPage(raw: string, from: number, lexicon: Lexicon): Page {
  const lines: Line[] = [];
  const whole = cutParagraphs(raw, from, lexicon).map((each) => describeLine(raw, each, lexicon));
  whole.forEach((line, index) => {
    const glued = index < GLUED_LINES && !(isTimed(line) && isTimed(whole[index + 1]));
    for (const unstamped of glued ? cutStamp(raw, line, lexicon) : [line]) {
      lines.push(...cutCalls(raw, unstamped, lexicon));
    }
  });
  return { raw, lexicon, lines, labels: createLabels(lines.length) };
}

/** Several headlines below each other, each with its time, are no title with a time stamp. */
const isTimed = (line: Line | undefined): boolean => line?.opening?.hasClock === true;

/** The lines of a page; where it was broken at a column, its paragraphs. */
export function cutParagraphs(raw: string, from: number, lexicon: Lexicon): readonly Segment[] {
  return joinWrapped(raw, cutSegments(raw, from), (segment) =>
    isLabel(describeLine(raw, segment, lexicon)),
  );
}

/** A time stamp, or a phrase of the page and nothing else; «22 часа.» with its full stop is the end of a sentence. */
function isLabel({ stamp, hits, ending }: Line): boolean {
  return (
    (stamp !== null && ending !== 'stop') ||
    hits.some(({ before, after }) => before === 0 && after === 0)
  );
}

/** Empty labels for so many lines. */
export function createLabels(count: number): Labels {
  const labels = new Array<Label | null>(count).fill(null);
  return {
    of: (index) => labels[index] ?? null,
    set(index, role, rule) {
      if (index < count) labels[index] ??= { role, rule };
    },
  };
}

/** Labels the lines `[from, end)` as furniture of the page. */
export function leaveOut(labels: Labels, from: number, end: number, rule: string): void {
  for (let i = from; i < end; i++) labels.set(i, 'boilerplate', rule);
}

/** Indices of the lines `[from, end)` that no rule has labelled. */
export function openLines({ lines, labels }: Page, from: number, end = lines.length): number[] {
  const open: number[] = [];
  for (let i = from; i < end; i++) if (labels.of(i) === null) open.push(i);
  return open;
}

/** The page as if the lines were known to be furniture. */
export function without(page: Page, lines: ReadonlySet<number>): Page {
  const { labels } = page;
  const aside: Label = { role: 'boilerplate', rule: 'supposed' };
  return { ...page, labels: { ...labels, of: (i) => (lines.has(i) ? aside : labels.of(i)) } };
}

/** Index of the first paragraph that no rule has labelled, or the number of lines. */
export function firstParagraph({ lines, labels }: Page): number {
  const found = lines.findIndex((line, i) => labels.of(i) === null && isParagraph(line));
  return found < 0 ? lines.length : found;
}

/** Index behind the last paragraph that no rule has labelled, or 0. */
export function endOfParagraphs({ lines, labels }: Page): number {
  let end = lines.length;
  while (end > 0) {
    const line = lines[end - 1];
    if (line && labels.of(end - 1) === null && isParagraph(line)) break;
    end -= 1;
  }
  return end;
}

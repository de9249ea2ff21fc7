import type { SharedStems, Subject } from '../kinship.js';
import { isParagraph, isText } from '../line.js';
import type { Line } from '../line.js';
import { isCutOff } from './summaries.js';

/**
 * What speaks for a line being furniture, and against it, in natural logarithms of how much more often such lines are furniture than article:
 * counted on 360 marked pages, about 3,000 lines. Sums of them are compared with a doubt, never taken one by one.
 */

/** By the share of words that it has in common with the article. */
const BY_KINSHIP: readonly (readonly [below: number, evidence: number])[] = [
  [0.001, 2.3],
  [0.1, 1.6],
  [0.2, 0.4],
  [0.34, -0.8],
  [Infinity, -2.5],
];
/** Fewer words do not tell what a line is about. */
export const LEAST_SUBJECT = 3;

/** What its words say, beside those of the article. */
export function byKinship(subject: Subject, stems: SharedStems): number {
  if (subject.length < LEAST_SUBJECT) return 0;
  const share = stems.kinship(subject);
  return BY_KINSHIP.find(([below]) => share < below)?.[1] ?? 0;
}

/** By the end of the line, and how many words it has; a short one that breaks off may be an exclamation. */
const CUT_OFF = 3;
const OPEN_TITLE = 1;
const OPEN_LABEL = 0.4;
const OPEN_PARAGRAPH = -0.5;
const ITEM = -0.8;
const SENTENCES: readonly (readonly [from: number, evidence: number])[] = [
  [19, -0.6],
  [11, -0.8],
  [0, -2.2],
];

/** What the form of a line behind the article says. */
export function byForm(raw: string, line: Line, subject: Subject): number {
  if (isCutOff(raw, line)) return isParagraph(line) ? CUT_OFF : OPEN_LABEL;
  if (isText(line)) return SENTENCES.find(([from]) => line.words >= from)?.[1] ?? 0;
  if (line.marker !== 'none') return ITEM;
  if (line.ending === 'colon') return 0;
  if (isParagraph(line)) return OPEN_PARAGRAPH;
  return subject.length < LEAST_SUBJECT ? OPEN_LABEL : OPEN_TITLE;
}

/** By words that speak of the page: one in a short line, more in a longer one. */
const SHORT_WORDS = 6;
const LEAST_SHARE = 1 / 4;
const IN_SHORT = 2.5;
const IN_LONG: readonly (readonly [from: number, evidence: number])[] = [
  [3, 2],
  [2, 1.4],
  [1, 0],
];
const TO_READERS = 1.5;

/** What it says of the page and to its readers. */
export function byPageWords({ words, pageWords, readers }: Line): number {
  if (pageWords === 0) return 0;
  const short = pageWords >= LEAST_SHARE * words ? IN_SHORT : 0;
  const many = IN_LONG.find(([from]) => pageWords >= from)?.[1] ?? 0;
  return (words < SHORT_WORDS ? short : many) + (readers > 0 ? TO_READERS : 0);
}

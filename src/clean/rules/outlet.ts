import { scanProse } from '../../text/index.js';
import type { Line } from '../line.js';
import { isText } from '../line.js';
import { allStems, sharesWords } from '../overlap.js';
import type { Page } from '../page.js';

/** Less text than this, in characters, cannot tell what it is not about. */
export const LEAST_TEXT = 200;
/** Paragraphs with which a line is compared. */
const COMPARED = 40;
/** Longest name whose words have no capitals beyond the first. */
const MOST_SMALL_WORDS = 3;

/** The article, as far as lines are compared with it. */
export interface ArticleText {
  readonly stems: ReadonlySet<string>;
  readonly paragraphs: readonly string[];
  readonly length: number;
}

/** The running text from the line `first` on, and before the line `end`. */
export function textOf(
  { raw, lines, labels }: Page,
  first: number,
  end = lines.length,
): ArticleText {
  const spans = lines
    .slice(first, Math.min(end, first + 2 * COMPARED))
    .filter((line, i) => labels.of(first + i) === null && isText(line))
    .slice(0, COMPARED);
  const paragraphs = spans.map(({ start, end }) => raw.slice(start, end));
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  return { stems: allStems(raw, spans), paragraphs, length };
}

/** A word of the packs for outlets that the article lacks; it may mention the city of the outlet. */
export function isOutlet(raw: string, line: Line, { stems }: ArticleText): boolean {
  const tokens = scanProse(raw, line.start, line.end);
  const words = tokens.filter(({ kind }) => kind === 'word');
  const motto = tokens.findIndex(({ key, spaced }) => spaced && (key === '-' || key === '–'));
  const name = motto > 0 ? tokens.slice(0, motto).filter(({ kind }) => kind === 'word') : words;
  // "Times are hard in the north" is a title: names are short, or most of their words have capitals.
  if (name.length > MOST_SMALL_WORDS && 2 * line.capitals < line.words) return false;
  return line.hits.some((hit) => {
    if (hit.topic !== 'outlet' || sharesWords(raw, hit, stems)) return false;
    return words.filter((word) => sharesWords(raw, word, stems)).length <= 1;
  });
}

const OPENERS = ['«', '“', '„', '"', '(', '?'];

/** The article names its outlet, in quotation marks or brackets: «Ранее „Вечерний листок“ писал …». */
export function isQuoted(raw: string, { start, end }: Line, { paragraphs }: ArticleText): boolean {
  const name = raw.slice(start, end);
  return OPENERS.some((mark) => paragraphs.some((paragraph) => paragraph.includes(mark + name)));
}

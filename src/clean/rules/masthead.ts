import { scan } from '../../text/index.js';
import type { Line } from '../line.js';
import { isParagraph, isTitleLike } from '../line.js';
import { allStems, sharesWords } from '../overlap.js';
import { firstParagraph } from '../page.js';
import type { CleanRule, Page } from '../page.js';
import { isEqual, wordsOf } from '../wording.js';
import { isNameLine } from './byline.js';
import { isPath } from './shapes.js';

/** Longest name of an outlet with its motto, and of a section below it, in words. */
const MOST_NAME_WORDS = 6;
/** Longest name whose words have no capitals beyond the first. */
const MOST_SMALL_WORDS = 3;
/** Fewer words could be a heading of any kind: the line below is no sure title. */
const LEAST_TITLE_WORDS = 4;
/** Lines above the title: name, motto, path, section. */
const MOST_LINES = 4;
/** Paragraphs with which a line is compared, and the characters of text below which that says nothing. */
const COMPARED = 40;
const LEAST_TEXT = 200;
/** Lines below the title among which its copy is looked for. */
const TOP = 8;

/**
 * The name of the outlet («Вечерний листок»), its path ("Daily Example / World") and section above the title. Alone such
 * a line looks like a short title. It is none where the next line is: one with words of the article, that stands there
 * twice or has day or author below, while the line above has nothing to do with the article or is its outlet's name.
 */
export const mastheadRule: CleanRule = {
  id: 'masthead',
  apply(page, id) {
    const { raw, lines, labels } = page;
    const first = firstParagraph(page);
    const text = textOf(page, first);
    const { above, at } = linesAbove(page, first, text);
    const [top] = above;
    const title = lines[at];
    if (!top || !title || at >= first || !isTitleLike(title)) return;
    const repeated = isRepeated(page, at);
    const marked = isMarked(page, at + 1);
    if (!repeated && !sharesWords(raw, title, text.stems)) return;
    const long = title.words >= LEAST_TITLE_WORDS;
    const named = isOutlet(raw, top.line, text) || isQuoted(raw, top.line, text);
    const sure = isPath(top.line, raw) ? marked : named && (marked || long);
    if (repeated || sure) {
      for (const { line, i } of above) {
        labels.set(i, 'boilerplate', isPath(line, raw) ? 'breadcrumbs' : id);
      }
    } else if (marked && long && text.length >= LEAST_TEXT && isNameLike(top.line)) {
      // The short line stays: it may be a short title after all, and the other one its subtitle.
      labels.set(at, 'title', 'title');
    }
  },
};

/** The article, as far as lines are compared with it. */
interface Text {
  readonly stems: ReadonlySet<string>;
  readonly paragraphs: readonly string[];
  readonly length: number;
}

function textOf({ raw, lines, labels }: Page, first: number): Text {
  const spans = lines
    .slice(first, first + 2 * COMPARED)
    .filter((line, i) => labels.of(first + i) === null && isParagraph(line))
    .slice(0, COMPARED);
  const paragraphs = spans.map(({ start, end }) => raw.slice(start, end));
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  return { stems: allStems(raw, spans), paragraphs, length };
}

/** The lines above what may be the title, and the index of that. */
function linesAbove(page: Page, first: number, text: Text) {
  const above: { readonly line: Line; readonly i: number }[] = [];
  let at = 0;
  for (; at < first && above.length <= MOST_LINES; at++) {
    const line = page.lines[at];
    if (!line || page.labels.of(at) !== null) continue;
    const section = above.length > 0 && line.words === 1 && isLongTitle(page, at + 1);
    if (!section && !isAbove(page, at, above.length === 0, text)) break;
    above.push({ line, i: at });
  }
  return { above, at };
}

/** A line that may stand above the title: short, without a mark that ends sentences, and no title itself. */
function isAbove(page: Page, at: number, opens: boolean, text: Text): boolean {
  const { raw, lines } = page;
  const line = lines[at];
  if (!line || line.words === 0 || line.ending !== 'none' || line.marker !== 'none') return false;
  if (isPath(line, raw)) return true;
  if (line.words > MOST_NAME_WORDS || line.numbers > 0 || line.marks.includes(':')) return false;
  if (isRepeated(page, at)) return false;
  if (!sharesWords(raw, line, text.stems)) return true;
  return opens && (isOutlet(raw, line, text) || isQuoted(raw, line, text));
}

/** A word of the packs for outlets that the article lacks; it may mention the city of the outlet. */
function isOutlet(raw: string, line: Line, { stems }: Text): boolean {
  const tokens = scan(raw, line.start, line.end);
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

const OPENERS = ['«', '“', '„', '"', '('];

/** The article names its outlet, in quotation marks or brackets: «Ранее „Вечерний листок“ писал …». */
function isQuoted(raw: string, { start, end }: Line, { paragraphs }: Text): boolean {
  const name = raw.slice(start, end);
  return OPENERS.some((mark) => paragraphs.some((paragraph) => paragraph.includes(mark + name)));
}

/** A phrase has more small words than a name: "Back to square one". */
function isNameLike({ words, cased, capitals }: Line): boolean {
  return cased === 0 || words < LEAST_TITLE_WORDS || capitals > 1;
}

function isLongTitle({ lines, labels }: Page, at: number): boolean {
  const line = lines[at];
  const open = line !== undefined && labels.of(at) === null;
  return open && isTitleLike(line) && line.words >= LEAST_TITLE_WORDS;
}

function isRepeated({ raw, lines }: Page, at: number): boolean {
  const line = lines[at];
  if (!line) return false;
  const words = wordsOf(raw, line);
  return lines.slice(at + 1, at + 1 + TOP).some((other) => {
    return other.words === line.words && isEqual(words, wordsOf(raw, other));
  });
}

/** Day, author or counter of readers: what stands below titles. */
function isMarked(page: Page, at: number): boolean {
  const line = page.lines[at];
  const label = page.labels.of(at);
  if (label === null) return line !== undefined && isNameLine(page, line);
  return label.role === 'dateline' || label.role === 'byline' || label.rule === 'counter';
}

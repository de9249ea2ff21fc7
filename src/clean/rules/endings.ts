import { scanProse } from '../../text/index.js';
import type { Span } from '../../types/index.js';
import { readDateline } from '../dateline.js';
import { isParagraph } from '../line.js';
import type { Line } from '../line.js';
import { sharesWords } from '../overlap.js';
import { firstParagraph, leaveOut } from '../page.js';
import type { CleanRule, Page } from '../page.js';
import { nameEnd } from './byline.js';
import { textOf } from './outlet.js';

/** Parts of a page behind which no article goes on with a dateline. */
const ENDS: ReadonlySet<string> = new Set([
  'correction',
  'legal',
  'comments',
  'tags',
  'share',
  'subscription',
]);
/** "KYIV, Ukraine —", "(LONDON and KYIV) —": how a report opens, as far as its capitals show. */
const OPENING = /^\(?(\p{Lu}{4,}[^–—\n]{0,40}?)\)?\s?[–—-]{1,2}\s/u;

/** Another report behind the end of the first: it opens with a dateline, and from another place. All that is behind it is no part of the article. */
export const secondArticleRule: CleanRule = {
  id: 'second-article',
  apply(page, id) {
    const { lines, labels } = page;
    const first = firstParagraph(page);
    const place = placeOf(page, first);
    if (place === null) return;
    const second = lines.findIndex((line, i) => {
      if (i <= first || labels.of(i) !== null || !isParagraph(line)) return false;
      if (!ENDS.has(labels.of(i - 1)?.rule ?? '')) return false;
      const other = placeOf(page, i);
      return other !== null && other !== place;
    });
    if (second < 0) return;
    leaveOut(labels, second, lines.length, id);
  },
};

function placeOf({ raw, lines, lexicon }: Page, at: number): string | null {
  const line = lines[at];
  if (!line) return null;
  const place = readDateline(raw, line, lexicon)?.place;
  if (place) return raw.slice(place.start, place.end);
  return OPENING.exec(raw.slice(line.start, Math.min(line.end, line.start + 80)))?.[1] ?? null;
}

/** Lines at the end of the page, and above its text, among which a note on the author is, and its longest form in characters. */
const LAST_LINES = 3;
const FIRST_LINES = 12;
const LONGEST_NOTE = 700;
/** Words of the name and what stands between it and what its bearer does. */
const MOST_WORDS_BEFORE = 8;
/** Where no capitals show a name, more words are a sentence. */
const MOST_UNCASED_BEFORE = 2;

/** "Jane Miller has been a reporter at the Gazette since 2014.": who wrote the article; the article itself does not speak of that person. */
export const authorNoteRule: CleanRule = {
  id: 'author-note',
  apply(page, id) {
    const { raw, lines, labels } = page;
    const open = [...lines.keys()].filter((i) => labels.of(i) === null);
    const first = firstParagraph(page);
    const above = open.filter((i) => i < Math.min(first, FIRST_LINES));
    for (const i of new Set([...above, ...open.slice(-LAST_LINES)])) {
      const line = lines[i];
      if (!line || i === open[0] || line.end - line.start > LONGEST_NOTE) continue;
      const name = nameOfAuthor(raw, line);
      if (name === null) continue;
      const text = i < first ? textOf(page, first) : textOf(page, 0, i);
      if (!sharesWords(raw, name, text.stems)) labels.set(i, 'boilerplate', id);
    }
  },
};

/** The name before what its bearer does for a living; in scripts without capitals, all words before it. */
function nameOfAuthor(raw: string, line: Line): Span | null {
  const hit = line.hits.find(({ topic, before }) => topic === 'author' && before > 1);
  if (!hit || hit.before > MOST_WORDS_BEFORE) return null;
  if (line.cased === 0) {
    return hit.before > MOST_UNCASED_BEFORE ? null : { start: line.start, end: hit.start };
  }
  const tokens = scanProse(raw, line.start, hit.start);
  const end = nameEnd(tokens);
  return end === 0 ? null : { start: line.start, end: tokens[end - 1]?.end ?? line.start };
}

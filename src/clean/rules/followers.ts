import { scanProse } from '../../text/index.js';
import { isWord } from '../hits.js';
import { isParagraph, isTitleLike } from '../line.js';
import type { Line } from '../line.js';
import { endOfParagraphs, firstParagraph, leaveOut } from '../page.js';
import type { CleanRule, Page } from '../page.js';
import type { Topic } from '../types.js';
import { isHeading } from './sidebar.js';

const MOST_TAG_LINES = 30;
const LONGEST_TAGS = 120;
const MOST_COMMENT_LINES = 4;

/** Where on the page a label stands. */
interface Zones {
  /** Index of the first line that no rule has labelled, which may be the title. */
  readonly open: number;
  /** Running text begins at the one and ends before the other. */
  readonly first: number;
  readonly end: number;
}

/** «Теги»: the lines of tags behind the bare label; above the article the next line may be the title. */
export const tagLinesRule = behind('tags', 'tags', (page, at, { first }) => {
  const line = page.lines[at];
  if (at < first) return line && line.words <= 2 && isTagLine(page, at, true) ? at + 1 : at;
  let end = at;
  while (end < at + MOST_TAG_LINES && isTagLine(page, end, line?.gap === true)) end += 1;
  return end;
});

/** A line of a tag list; tags that stand apart from each other are single ones, of few words. */
function isTagLine({ lines, labels }: Page, at: number, apart: boolean): boolean {
  const line = lines[at];
  if (!line || labels.of(at) !== null || line.ending !== 'none') return false;
  if (line.end - line.start > LONGEST_TAGS || isHeadingOfAny(line)) return false;
  return apart ? line.words <= 4 : !line.gap;
}

/** «Читайте также»: the titles that the bare label leads to; above the title of the page it leads to none. */
export const linkLinesRule = behind('read-also', 'read-also', (page, at, { open, end: text }) => {
  const { lines, labels } = page;
  if (open >= at) return at;
  const last = at >= text;
  const spaced = lines[at - 1]?.gap === true;
  let end = at;
  for (; end < lines.length; end++) {
    const line = lines[end];
    const labelled = labels.of(end) !== null;
    if (!line || (labelled && !last)) break;
    if (labelled || (last && line.stamp)) continue;
    const next = end === at || last || line.marker === 'bullet' || (spaced && !line.gap);
    if (!next || isParagraph(line) || line.ending === 'stop' || line.ending === 'colon') break;
    if (!last && !isTitleLike(line)) break;
  }
  return end;
});

/** Fewer links above the item that tells what they are could be points of the article. */
const LEAST_LINKS = 2;

/** A list whose last item leads on ("— Find more of our coverage at …"): so do the others, which have no full stop. */
export const linkListRule: CleanRule = {
  id: 'read-also',
  apply({ lines, labels }, id) {
    lines.forEach((line, i) => {
      if (line.marker !== 'bullet' || labels.of(i)?.rule !== id) return;
      let from = i;
      while (from > 0 && isLinkItem(lines[from - 1]) && labels.of(from - 1) === null) from -= 1;
      if (i - from < LEAST_LINKS) return;
      leaveOut(labels, from, i, id);
    });
  },
};

const isLinkItem = (line: Line | undefined): boolean =>
  line?.marker === 'bullet' && line.ending !== 'stop';

/** «Комментарии» below the article: what readers wrote, where the lines carry the time at which they wrote it. */
export const commentLinesRule = behind('comments', 'comments', ({ lines }, at, { first }) => {
  const listed = listedComments(lines, at);
  if (listed > at || at <= first) return listed;
  const dated = lines.slice(at, at + MOST_COMMENT_LINES).some((line) => line.stamp !== null);
  return dated ? lines.length : at;
});

/** "4 comments" or "Comments: 4", and the first of them in a numbered list. */
export const numberedCommentsRule: CleanRule = {
  id: 'comments',
  apply(page, id) {
    const { raw, lines, labels, lexicon } = page;
    const first = firstParagraph(page);
    const heading = lines.findIndex((line, i) => {
      if (i <= first || line.words !== 1 || line.numbers !== 1) return false;
      if (lines[i + 1]?.marker !== 'number') return false;
      const words = scanProse(raw, line.start, line.end).filter(isWord);
      return [0, 1].some((at) =>
        lexicon.phrasesAt(words, at).some(({ topic }) => topic === 'comments'),
      );
    });
    if (heading >= 0) leaveOut(labels, heading, lines.length, id);
  },
};

/** Readers as the items of a list, each with what they wrote below; at least two of them. */
function listedComments(lines: readonly Line[], from: number): number {
  let [at, readers] = [from, 0];
  while (isReader(lines[at]) && lines[at + 1]?.gap === false) {
    readers += 1;
    at += 2;
    while (lines[at]?.gap === false && !isReader(lines[at])) at += 1;
  }
  return readers > 1 ? at : from;
}

const MOST_NAME_WORDS = 3;

function isReader(line: Line | undefined): boolean {
  return line?.marker === 'bullet' && line.words <= MOST_NAME_WORDS && line.ending === 'none';
}

/** A rule for the lines behind a bare label. `end` gives the index behind them. */
function behind(
  topic: Topic,
  id: string,
  end: (page: Page, at: number, zones: Zones) => number,
): CleanRule {
  return {
    id,
    apply(page) {
      const { lines, labels } = page;
      const zones = {
        open: lines.findIndex((_, i) => labels.of(i) === null),
        first: firstParagraph(page),
        end: endOfParagraphs(page),
      };
      for (let at = 0; at < lines.length; at++) {
        const line = lines[at];
        if (!line || !isHeading(line, topic) || labels.of(at)?.rule !== id) continue;
        const until = end(page, at + 1, zones);
        leaveOut(labels, at + 1, until, id);
        at = until - 1;
      }
    },
  };
}

function isHeadingOfAny(line: Line): boolean {
  return line.hits.some((hit) => hit.place === 'whole' || hit.place === 'label');
}

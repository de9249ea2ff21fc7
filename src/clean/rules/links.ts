import { isTitleLike } from '../line.js';
import type { Line } from '../line.js';
import { endOfParagraphs, openLines } from '../page.js';
import type { CleanRule } from '../page.js';

const LONGEST_LINK = 300;
const ADDRESS = /^(?:https?:\/\/|www\.)/u;
/** "example.org/43130" */
const SHORT_ADDRESS = /^[a-z\d-]+(?:\.[a-z\d-]+)+\/[\w/.?=&%-]*$/u;
/** "court-frees-farmer-on-bail", "news-picture", "img_2034": parts of addresses, names of files. */
const SLUG = /^(?=.*[a-z])[a-z\d]+(?:[-_][a-z\d]+)+$/u;
const LEAST_SLUG = 8;
/** "/feed%2F67%2F0b69.jpg)": what is left of an address. */
const REST = /^(?=.*[a-z]{2})(?=.*\/)(?=.*[.%=])[\x21-\x7e]{12,}$/iu;
const MARKS = /^(?:>>|››|»)/u;

/** An address, or a part of one, alone in its line. */
export function isLink({ start, end }: Line, raw: string): boolean {
  if (end - start > LONGEST_LINK) return false;
  const text = raw.slice(start, end);
  if (/\s/u.test(text)) return false;
  return (
    ADDRESS.test(text) ||
    SHORT_ADDRESS.test(text) ||
    REST.test(text) ||
    (end - start >= LEAST_SLUG && SLUG.test(text))
  );
}

/** ">> The title of another story"; «»So«, sagte er» opens a quotation that comes to its end. */
export function isMarkedLink(line: Line, raw: string): boolean {
  const text = raw.slice(line.start, line.end);
  return isTitleLike(line) && MARKS.test(text) && !text.includes('«');
}

/** Below the article, a line that leads to a site. */
export const siteLinkRule: CleanRule = {
  id: 'link',
  apply(page, id) {
    const { raw, lines, labels } = page;
    const end = endOfParagraphs(page);
    if (end === 0) return;
    for (const i of openLines(page, end)) {
      const line = lines[i];
      if (line && leadsToSite(line, raw)) labels.set(i, 'boilerplate', id);
    }
  },
};

/** Longest line that leads to a site, in words. */
const MOST_WORDS = 6;
const SITE = /[\p{L}\d-]\.[a-z]{2,6}$/u;

/** "All the news on example.org": a few words that end with the name of a site. */
function leadsToSite(line: Line, raw: string): boolean {
  const short = line.words > 1 && line.words <= MOST_WORDS && line.marker === 'none';
  return short && SITE.test(raw.slice(Math.max(line.start, line.end - LONGEST_SITE), line.end));
}

const LONGEST_SITE = 40;

import { isTitleLike } from '../line.js';
import type { Line } from '../line.js';

const LONGEST_LINK = 300;
const ADDRESS = /^(?:https?:\/\/|www\.)/u;
/** "example.org/43130" */
const SHORT_ADDRESS = /^[a-z\d-]+(?:\.[a-z\d-]+)+\/[\w/.?=&%-]*$/u;
/** "court-frees-farmer-on-bail", "news-picture", "img_2034": parts of addresses, names of files. */
const SLUG = /^(?=.*[a-z])[a-z\d]+(?:[-_][a-z\d]+)+$/u;
const LEAST_SLUG = 8;
const MARKS = /^(?:>>|››|»)/u;

/** An address, or a part of one, alone in its line. */
export function isLink({ start, end }: Line, raw: string): boolean {
  if (end - start > LONGEST_LINK) return false;
  const text = raw.slice(start, end);
  if (/\s/u.test(text)) return false;
  return (
    ADDRESS.test(text) || SHORT_ADDRESS.test(text) || (end - start >= LEAST_SLUG && SLUG.test(text))
  );
}

/** ">> The title of another story"; «»So«, sagte er» opens a quotation that comes to its end. */
export function isMarkedLink(line: Line, raw: string): boolean {
  const text = raw.slice(line.start, line.end);
  return isTitleLike(line) && MARKS.test(text) && !text.includes('«');
}

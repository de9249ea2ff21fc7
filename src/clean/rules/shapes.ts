import { HEAD } from '../line.js';
import type { Line } from '../line.js';
import { firstParagraph } from '../page.js';
import type { CleanRule, Page } from '../page.js';
import { isLink, isMarkedLink } from './links.js';

/** Rules that look at what a line is made of, whatever its language. */
export const shapeRules: readonly CleanRule[] = [
  shape('ornament', (line) => line.words === 0 && line.numbers === 0),
  shape('share', isShareBar),
  {
    id: 'share',
    apply({ lines, labels }, id) {
      lines.forEach((line, i) => {
        const beside = [lines[i - 1], lines[i + 1]].some((other) => other && isChannel(other));
        if (isChannel(line) && (beside || labels.of(i - 1)?.rule === id))
          labels.set(i, 'boilerplate', id);
      });
    },
  },
  shape('menu', isMenuBar),
  shape('age-mark', isAgeMark),
  shape('markup', isMarkup),
  shape('hashtags', isHashtags),
  shape('link', isLink),
  shape('link-mark', isMarkedLink),
  shape('ticker', isTicker),
  shape('contact', isContact),
  shape('counter', isCounter),
  shape('legal', isCopyright),
  shape('footnote', isFootnote),
  shape('rates', isRates),
  {
    id: 'breadcrumbs',
    apply(page, id) {
      const end = firstParagraph(page);
      for (let i = 0; i < end; i++) {
        const line = page.lines[i];
        if (line && isBreadcrumbs(line, page.raw)) page.labels.set(i, 'boilerplate', id);
      }
    },
  },
];

function shape(id: string, test: (line: Line, raw: string) => boolean): CleanRule {
  return {
    id,
    apply({ raw, lines, labels }: Page) {
      lines.forEach((line, i) => {
        if (test(line, raw)) labels.set(i, 'boilerplate', id);
      });
    },
  };
}

/** "Facebook Twitter Telegram", "fb yt insta by dgi", "Live on YouTube | Telegram | TikTok": names of channels, and few other words. */
function isShareBar({ words, channels, capitals, marks, ending }: Line): boolean {
  if (words > 1 && channels === words) return true;
  const most = channels > 2 && channels * 2 > words && ending === 'none';
  return most && (capitals === 0 || marks.includes('|'));
}

/** One share button on a line of its own; it takes another beside it to tell. */
function isChannel(line: Line): boolean {
  return line.words > 0 && line.channels === line.words && line.ending === 'none';
}

const LEAST_ENTRIES = 3;
const MOST_ENTRY_WORDS = 3;

/** "World | Business | Sport", "About | Contact | Privacy policy": entries of few words between bars. */
function isMenuBar({ start, end, numbers, marks, ending }: Line, raw: string): boolean {
  if (numbers > 0 || ending !== 'none' || end - start > LONGEST_CRUMBS || !/^\|+$/u.test(marks))
    return false;
  const entries = raw.slice(start, end).split('|');
  return (
    entries.length >= LEAST_ENTRIES &&
    entries.every((entry) => {
      const words = entry.trim().split(/\s+/u);
      return words[0] !== '' && words.length <= MOST_ENTRY_WORDS;
    })
  );
}

/** "18+": for whom the page is; "1x", "1.5x": how fast it is read aloud. */
function isAgeMark({ words, start, end }: Line, raw: string): boolean {
  const text = raw.slice(start, Math.min(end, start + 6));
  return words < 2 && /^(?:\(?\d{1,2}\s?\+\)?|\d(?:[.,]\d{1,2})?x)$/u.test(text);
}

/** "{title}", "[card region=…]", "<image>…</image>": what a program should have filled in or read. */
function isMarkup({ start, end }: Line, raw: string): boolean {
  const text = raw.slice(start, Math.min(end, start + HEAD));
  if (/^<([a-z]+)[\s>].*<\/\1>$/u.test(text)) return true;
  return /^(?:\{+[\w .-]{1,40}\}+$|\[[a-z][\w-]*(?:\s+[a-z][\w-]*=|\]$))/u.test(text);
}

const LONGEST_COPYRIGHT = 120;

/** "© 2024 The Daily Example" */
function isCopyright({ start, end, hits }: Line, raw: string): boolean {
  const signed = raw.startsWith('©', start) && end - start <= LONGEST_COPYRIGHT;
  return signed && !hits.some(({ topic }) => topic === 'photo');
}

const LONGEST_NOTE = 300;

/** "* The organisation is banned": an asterisk, and words that the packs know from such notes. */
function isFootnote({ start, end, hits }: Line, raw: string): boolean {
  const marked = raw.startsWith('*', start) && end - start <= LONGEST_NOTE;
  return marked && hits.some(({ topic }) => topic === 'footnote');
}

/** "USD 82.59 +0.29 EUR 93.34 -0.35": codes of currencies with their rates. */
function isRates({ words, numbers, start, end }: Line, raw: string): boolean {
  if (words === 0 || words > 4 || numbers < 2 * words) return false;
  return /^(?:[A-Z$€]{1,3}[\s\d.,+-]+){1,4}$/u.test(raw.slice(start, Math.min(end, start + 80)));
}

const LONGEST_CRUMBS = 150;
const MOST_STEP_WORDS = 5;

/** "Home > World > Middle East": a first step of the packs, or two signs that only lead on. */
function isBreadcrumbs(line: Line, raw: string): boolean {
  if (line.ending !== 'none' || line.end - line.start > LONGEST_CRUMBS) return false;
  const text = raw.slice(line.start, line.end);
  if (text.includes('«')) return false;
  const steps = text.split(/[>›→»|/\\]/u).map((step) => step.trim());
  if (steps.length < 2 || steps.some((step) => step.split(/\s/u).length > MOST_STEP_WORDS))
    return false;
  const home = line.hits.find((hit) => hit.topic === 'home');
  const opens = home !== undefined && home.end === line.start + (steps[0]?.length ?? 0);
  return opens || text.split(/[>›→]/u).length > 2;
}

// A question mark between spaces is what an old encoding made of a dash or »: «Новости ? Мир».
const PATH_SIGN = /\s[/|\\•·?]\s|[>›→»]/u;
const MOST_PATH_STEPS = 5;
const MOST_PATH_WORDS = 3;

/** "Daily Example / World", «Вестник » Мир»: a path of short steps. Titles may look so: what stands below must tell. */
export function isPath(line: Line, raw: string): boolean {
  if (line.ending !== 'none' || line.numbers > 0 || line.end - line.start > LONGEST_CRUMBS)
    return false;
  const text = raw.slice(line.start, line.end);
  if (text.includes('«')) return false;
  const steps = text.split(PATH_SIGN).map((step) => step.trim());
  if (steps.length < 2 || steps.length > MOST_PATH_STEPS) return false;
  return steps.every((step) => step !== '' && step.split(/\s+/u).length <= MOST_PATH_WORDS);
}

const LEAST_HEADLINES = 5;

/** Headlines in one line with wide gaps between them; sentences with wide gaps are an article. */
function isTicker({ words, start, end }: Line, raw: string): boolean {
  if (words < LEAST_HEADLINES * 4) return false;
  const parts = raw.slice(start, Math.min(end, start + HEAD)).split(/\s{3,}/u);
  return parts.filter((part) => !/[.!?]$/u.test(part)).length >= LEAST_HEADLINES;
}

/** "#iraq #usa #pentagon" */
function isHashtags({ marks, words }: Line): boolean {
  const tags = marks.split('#').length - 1;
  return tags > 0 && words > 0 && tags * 3 >= words && tags >= Math.min(2, words);
}

/** "+1 (212) 555-01-00", "news@example.org": nothing but signs of contact. */
function isContact(line: Line, raw: string): boolean {
  if (line.stamp !== null || line.words > 6 || line.end - line.start > 80) return false;
  const text = raw.slice(line.start, line.end);
  if (line.words === 0) return /^\+?[\d\s()–-]{7,24}$/u.test(text) && /[+(]/u.test(text);
  return /^[\w.+-]{1,40}@[\w.-]{3,60}$/u.test(text);
}

/** "👁 4,1K" */
const LONGEST_SIGNED = 10;

/** "1 234 views", "3 comments", "👁 512": numbers with nothing but words of counters. */
export function isCounter(line: Line): boolean {
  if (line.numbers === 0 || line.numbers > 8 || line.stamp !== null) return false;
  if (/^\p{Extended_Pictographic}/u.test(line.marks))
    return line.end - line.start <= LONGEST_SIGNED;
  return line.words > 0 && line.counters === line.words;
}

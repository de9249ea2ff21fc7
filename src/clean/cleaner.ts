import { readDateline } from './dateline.js';
import { createLexicon } from './lexicon.js';
import type { Lexicon } from './lexicon.js';
import { createPage, cutParagraphs } from './page.js';
import type { Label, Page } from './page.js';
import { rules } from './rules/index.js';
import type { Segment } from './segments.js';
import type { Span } from '../types/index.js';
import type { CleanBlock, CleanModel, CleanResult, Dateline } from './types.js';

/** What cleaning must know besides the text. */
export interface CleanOptions {
  /** Where the article begins: code units of the front matter, 0 when there is none. */
  readonly from: number;
  /** False when the text is known to be free of page furniture: everything is body then. */
  readonly clean: boolean;
}

/** Labels the blocks of a page. Pure; linear in the length of the text. */
export type Cleaner = (raw: string, options: CleanOptions) => CleanResult;

/** A cleaner for the phrases of all languages. */
export function createCleaner(model: CleanModel): Cleaner {
  const lexicon = createLexicon(model);
  return (raw, { from, clean }) =>
    clean
      ? cleanPage(raw, from, lexicon)
      : keepAll(cutParagraphs(raw, from, lexicon), raw, lexicon);
}

function keepAll(segments: readonly Segment[], raw: string, lexicon: Lexicon): CleanResult {
  const blocks = segments.map(({ start, end, line }): CleanBlock => {
    return { start, end, line, role: 'body', rule: 'not-cleaned' };
  });
  return { blocks, title: null, dateline: datelineOf(raw, blocks, lexicon), pageDay: null };
}

function cleanPage(raw: string, from: number, lexicon: Lexicon): CleanResult {
  const page = createPage(raw, from, lexicon);
  // One line is what somebody wanted read, whatever it looks like.
  if (page.lines.length === 1) return keepAll(page.lines, raw, lexicon);
  for (const rule of rules) rule.apply(page, rule.id);
  const blocks = blocksOf(page);
  const title = blocks.find(({ role }) => role === 'title');
  const opening = datelineOf(raw, blocks, lexicon);
  return {
    blocks,
    title: title ? raw.slice(title.start, title.end).replace(/\s+/gu, ' ') : null,
    dateline: opening,
    pageDay: pageDay(page, raw),
  };
}

/**
 * Blocks of boilerplate are whole lines, indentation included: what is left out is left out whole. All others begin and
 * end with a character that can be seen. Pieces of one line that play the same part are one block again.
 */
function blocksOf({ lines, labels }: Page): CleanBlock[] {
  const blocks: CleanBlock[] = [];
  lines.forEach((segment, i) => {
    const { role, rule } = labels.of(i) ?? { role: 'body' as const, rule: 'body' };
    const { start, end } = role === 'boilerplate' ? segment.outer : segment;
    const block = { start, end, line: segment.line, role, rule };
    const before = blocks.at(-1);
    const joins = before?.line === block.line && before.role === role && before.rule === rule;
    if (joins) blocks[blocks.length - 1] = { ...before, end };
    else blocks.push(block);
  });
  return blocks;
}

/** Blocks of running text among which the one with the dateline is. */
const OPENING_BLOCKS = 2;

function datelineOf(raw: string, blocks: readonly CleanBlock[], lexicon: Lexicon): Dateline | null {
  const opening = blocks.filter(
    ({ role, rule }) => role === 'lead' || role === 'body' || rule === 'dateline',
  );
  for (const block of opening.slice(0, OPENING_BLOCKS)) {
    const dateline = readDateline(raw, block, lexicon);
    if (dateline) return dateline;
  }
  return null;
}

/** "2024-09-27": a day as programs write it. */
const BY_PROGRAM = /^\d{4}-\d\d?-\d\d?$/u;

/** What may stand between a stamp and its title below; behind the site's name and menu it is the clock of the site. */
const BESIDE_TITLE: ReadonlySet<string> = new Set([
  'breadcrumbs',
  'counter',
  'page-date',
  'photo-credit',
  'section',
  'tags',
]);

/**
 * The day in a time stamp beside the title. One above the title counts only with a time of day, or as programs write it, and right above: it
 * may be the day on which somebody looked at the page.
 */
function pageDay({ lines, labels }: Page, raw: string): Span | null {
  const title = lines.findIndex((_, i) => labels.of(i)?.role === 'title');
  const siteEnd = lines.findLastIndex((_, i) => i < title && isOfSite(labels.of(i)));
  const stamps = lines.flatMap((line, i) => {
    if (labels.of(i)?.role !== 'dateline' || !line.stamp?.day) return [];
    const { day, hasClock } = line.stamp;
    const isOfText = hasClock || BY_PROGRAM.test(raw.slice(day.start, day.end));
    return i > title || (isOfText && i > siteEnd) ? [{ i, day }] : [];
  });
  return (stamps.find(({ i }) => i > title) ?? stamps[0])?.day ?? null;
}

const isOfSite = (label: Label | null): boolean =>
  label?.role === 'boilerplate' && !BESIDE_TITLE.has(label.rule);

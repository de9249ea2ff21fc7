import type { Token } from '../types/index.js';
import { tokensIn } from './tokens-in.js';

/**
 * Cuts prose into tokens as `scan` does, and reads question marks that stand for what an old encoding did not have
 * («»—, special spaces) as what they were: «слова ?уход?», «в Сирии ? 900», «1,2?1,5 млрд», «30?мая». Only the keys
 * change, and a lost space is left out; the text keeps its marks.
 */
export function scanProse(raw: string, from = 0, to = raw.length): Token[] {
  const tokens = tokensIn(raw, from, to);
  return tokens.some(isQuestion) ? restored(tokens, raw) : tokens;
}

const QUOTE = '"';
const DASH = '–';
const SPACE = '';
/** What stands before an opening quotation mark without a space. */
const OPENERS = new Set(['(', '[', QUOTE, DASH, '-']);

function restored(tokens: readonly Token[], raw: string): Token[] {
  const isLossy = tokens.some((token, i) => isQuestion(token) && opens(tokens, i));
  const result: Token[] = [];
  let spaceLost = false;
  /** An opening mark without its closing one. */
  let open = false;
  tokens.forEach((token, i) => {
    const lost = isQuestion(token) ? lostMark(tokens, i, raw, isLossy, open) : null;
    if (lost === SPACE) {
      spaceLost = true;
      return;
    }
    if (lost === QUOTE) open = opens(tokens, i);
    const key = lost ?? token.key;
    const spaced = token.spaced || spaceLost;
    spaceLost = false;
    result.push(key === token.key && spaced === token.spaced ? token : { ...token, key, spaced });
  });
  return result;
}

function isQuestion({ key, kind }: Token): boolean {
  return kind === 'mark' && key === '?';
}

/** Key of the mark for which the question mark at `at` stands; null where it is one. */
function lostMark(
  tokens: readonly Token[],
  at: number,
  raw: string,
  isLossy: boolean,
  open: boolean,
): string | null {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (opens(tokens, at)) return QUOTE;
  if (before === undefined || mark === undefined) return null;
  if (mark.spaced) {
    if (next?.spaced !== true || isLineBetween(raw, before, next)) return null;
    // A quotation may follow the dash: «слова ? ?уход?».
    return next.casing === 'lower' || next.kind === 'number' || isLossy ? DASH : null;
  }
  if (next !== undefined && !next.spaced && next.kind !== 'mark') return within(before, next);
  const isLast = next === undefined || next.spaced || !isQuestion(next);
  return open && isLast ? QUOTE : null;
}

/** No question mark stands before a word and not behind one. */
function opens(tokens: readonly Token[], at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (next === undefined || next.spaced || next.kind === 'mark') return false;
  return before === undefined || mark?.spaced === true || OPENERS.has(before.key);
}

/** Between figures a dash or the space of thousands, between other characters a space, where no new sentence begins. */
function within(before: Token, next: Token): string | null {
  if (before.kind === 'number' && next.kind === 'number') return betweenFigures(before, next);
  const joins = before.kind === 'number' || next.kind === 'number' || before.key === '.';
  return joins || next.casing === 'lower' ? SPACE : null;
}

/** «2?500» has lost a space, «20?25» and «2019?2021» a dash; «50?100» and «300?500» may be either. */
function betweenFigures({ key: low }: Token, { key: high }: Token): string | null {
  const isGroup = high.length === 3 && low.length <= 3;
  if (!isGroup) return DASH;
  return Number(high) > Number(low) && Number(high) <= 100 * Number(low) ? null : SPACE;
}

function isLineBetween(raw: string, before: Token, next: Token): boolean {
  return /[\n\r]/u.test(raw.slice(before.end, next.start));
}

import type { Span, Token } from '../types/index.js';

/** A sentence as ranges of the text and of the token list. */
export interface SentenceCut extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** What a language pack knows about the ends of its sentences. */
export interface SentenceRules {
  /** Keys of words that take a full stop inside a sentence: «г», «млн», "mr". */
  readonly abbreviations: ReadonlySet<string>;
  /** Whether a word by its key is a month and nothing else: «16. نوفمبر». */
  readonly isMonth?: (key: string) => boolean;
  /** Whether an abbreviation can be a month: "jan". */
  readonly isShortMonth?: (key: string) => boolean;
  /** Whether a word can lead in when something was: «в», «летом». */
  readonly opensTime?: (key: string) => boolean;
}

const TERMINATORS = new Set(['.', '!', '?', '…', '۔', '。', '！', '？']);
const CLOSERS = new Set(['"', "'", ')', ']', '}', '»', '”', '’']);
const DASHES = new Set(['-', '–']);
/** Longer sentences are cut at the next mark or simply here: rules look at one sentence at a time. */
const MOST_TOKENS = 400;

/** Cuts the tokens `[first, end)` of one block into sentences that cover all of them. */
export function cutSentences(
  tokens: readonly Token[],
  first: number,
  end: number,
  rules: SentenceRules,
): SentenceCut[] {
  const cuts: SentenceCut[] = [];
  let from = first;
  for (let i = first; i < end; i++) {
    const last = lastOfSentence(tokens, from, i, end, rules);
    if (last === null && i - from + 1 < MOST_TOKENS) continue;
    const until = (last ?? i) + 1;
    cuts.push(cut(tokens, from, until));
    from = until;
    i = until - 1;
  }
  if (from < end) cuts.push(cut(tokens, from, end));
  return cuts;
}

function cut(tokens: readonly Token[], firstToken: number, endToken: number): SentenceCut {
  const start = tokens[firstToken]?.start ?? 0;
  return { start, end: tokens[endToken - 1]?.end ?? start, firstToken, endToken };
}

/** Index of the last token of the sentence from `from` that the token at `at` ends, or null. */
function lastOfSentence(
  tokens: readonly Token[],
  from: number,
  at: number,
  end: number,
  rules: SentenceRules,
): number | null {
  const mark = tokens[at];
  if (mark?.kind !== 'mark' || !TERMINATORS.has(mark.key)) return null;
  let last = at;
  while (last + 1 < end && isTail(tokens[last + 1])) last += 1;
  const next = tokens[last + 1];
  if (last + 1 >= end || next === undefined) return last;
  if (!next.spaced || next.casing === 'lower') return null;
  if (mark.key === '.' && last === at && !endsSentence(tokens, from, at, next, rules)) return null;
  return last;
}

/** Repeated terminators and closing quotes or brackets belong to the sentence that they close. */
function isTail(token: Token | undefined): boolean {
  if (token === undefined || token.spaced) return false;
  return TERMINATORS.has(token.key) || CLOSERS.has(token.key);
}

/** Whether the full stop at `at` ends the sentence rather than an abbreviation or initial. */
function endsSentence(
  tokens: readonly Token[],
  from: number,
  at: number,
  next: Token,
  rules: SentenceRules,
): boolean {
  const word = tokens[at - 1];
  if (word === undefined || tokens[at]?.spaced === true) return true;
  if (word.kind === 'word' && word.casing === 'capital' && isInitial(word)) return false;
  // «14. – 15.10.2013»
  if (word.kind === 'number' && DASHES.has(next.key) && tokens[at + 2]?.kind === 'number')
    return false;
  if (word.kind === 'number' && word.end - word.start <= 2 && rules.isMonth?.(next.key) === true)
    return false;
  if (!rules.abbreviations.has(word.key)) return true;
  // «5 млн долл. США»
  if (next.kind === 'number' || next.casing === 'upper') return false;
  // "Jan. 5" goes on; "It was in Jan. The first quake" does not.
  if (rules.isShortMonth?.(word.key) === true) return true;
  // «в 2024 г. Президент …», «598 млрд долл. В августе» end, «г. Москва» and "Mr. Smith" go on.
  let before = at - 2;
  for (let left = MOST_SHORT; left > 0 && isShort(tokens[before], rules); left--) before -= 1;
  return tokens[before]?.kind === 'number' && !isTimeOnly(tokens, from, before, rules);
}

/** Tokens up to the year of what only says when: «По состоянию на январь 2024 г.». */
const LONGEST_TIME = 5;

/** «В сентябре 2024 г. Ирак и США …»: nothing is said yet in front of the abbreviation of a year. */
function isTimeOnly(
  tokens: readonly Token[],
  from: number,
  year: number,
  rules: SentenceRules,
): boolean {
  if (tokens[year]?.key.length !== YEAR_DIGITS || year - from > LONGEST_TIME) return false;
  const head = tokens[from]?.key ?? '';
  if (rules.opensTime?.(head) === true) return true;
  return tokens
    .slice(from, year)
    .every(({ kind, key }) => kind === 'number' || rules.isMonth?.(key) === true);
}

const YEAR_DIGITS = 4;

/** Tokens of the multipliers between a number and a currency, with their full stops. */
const MOST_SHORT = 4;

/** Letters of the shortest multiplier: «млн», not "a.m.". */
const SHORTEST_MULTIPLIER = 3;

/** «млрд» in front of «долл.», or its full stop. */
const isShort = (token: Token | undefined, { abbreviations }: SentenceRules): boolean =>
  token !== undefined &&
  (token.key === '.' || (token.key.length >= SHORTEST_MULTIPLIER && abbreviations.has(token.key)));

/** «Дж. Байден», "J. Smith", «Л. Остин». */
function isInitial(word: Token): boolean {
  return word.end - word.start === 1 || word.key === 'дж';
}

import type { Span, Token } from '../types/index.js';
import { bitOf } from './lexicon.js';
import type { Lexicon, PhraseHit } from './lexicon.js';
import type { Place, Topic } from './types.js';

/** A phrase of the packs found in a line. */
export interface Hit extends Span {
  readonly topic: Topic;
  readonly place: Place;
  /** Words of the line before and behind the phrase; the number of a list item is none. */
  readonly before: number;
  readonly after: number;
}

const TERMINATORS = new Set(['.', '!', '?', '…', '۔', '|']);
const QUOTES = new Set(['"', "'", '«', '»', '“', '”', '„', '‘', '’', '‹']);

/** Labels that carry a number: "Comments (3)". */
const COUNTED: ReadonlySet<Topic> = new Set<Topic>(['comments', 'share', 'section']);
/** Headings that carry a time: «Популярное за неделю», «Новости 2 сентября». */
const TIMED: ReadonlySet<Topic> = new Set<Topic>(['sidebar', 'read-also']);
const TIME = bitOf('stamp') | bitOf('month');

const MOST_CREDIT_WORDS = 4;

/** Words, numbers and the copyright sign: what phrases are made of. */
export function isWord(token: Token): boolean {
  return token.kind !== 'mark' || token.key === '©';
}

/** The phrases that stand where their place allows them. */
export function findHits(tokens: readonly Token[], lexicon: Lexicon): Hit[] {
  const words = tokens.filter(isWord);
  const found: (PhraseHit & { readonly at: number })[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const phrase of lexicon.phrasesAt(words, at)) found.push({ at, ...phrase });
  }
  if (found.length === 0) return [];
  const starts = sentenceStarts(tokens);
  const labels = new Set(tokens.filter((_, i) => isBeforeColon(tokens, i)));
  const spoken = isSpoken(tokens);
  const quoted = quotedWords(tokens);
  return found.flatMap(({ topic, place, at, endWord }): Hit[] => {
    const [first, last] = [words[at], words[endWord - 1]];
    if (!first || !last) return [];
    const rest = words.slice(endWord);
    const timed = TIMED.has(topic) && rest.every((token) => tellsTime(token, lexicon));
    const after = timed ? 0 : rest.filter((token) => isCounted(token, topic)).length;
    const before = at === 1 && words[0]?.kind === 'number' ? 0 : at;
    const opens = before === 0 && starts.has(first.start);
    // «Улица в селе. Фото: МЧС»: a credit may stand behind its caption.
    const isCreditBehind =
      topic === 'photo' && starts.has(first.start) && after > 0 && after <= MOST_CREDIT_WORDS;
    const fits: Readonly<Record<Place, boolean>> = {
      whole: opens && after === 0,
      label: labels.has(last) ? opens || isCreditBehind : opens && after === 0,
      start: opens,
      sentence: !spoken && starts.has(first.start),
      within: true,
      unquoted: !spoken && !quoted.has(first.start),
    };
    return fits[place] ? [{ topic, place, start: first.start, end: last.end, before, after }] : [];
  });
}

function isCounted({ kind }: Token, topic: Topic): boolean {
  return kind === 'word' || !COUNTED.has(topic);
}

/** A number, a word of time stamps or months. */
function tellsTime({ kind, key }: Token, lexicon: Lexicon): boolean {
  return kind === 'number' || (lexicon.listsOf(key) & TIME) !== 0;
}

/** «Тел.:» is a label too. */
function isBeforeColon(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.key === '.' ? at + 2 : at + 1;
  return tokens[next]?.key === ':';
}

/**
 * Offsets of the words that begin a sentence. A word behind an opening quotation mark does not:
 * what is quoted is news, not a call of the page.
 */
export function sentenceStarts(tokens: readonly Token[]): ReadonlySet<number> {
  const starts = new Set<number>();
  let open = true;
  for (const token of tokens) {
    if (isWord(token)) {
      if (open) starts.add(token.start);
      open = false;
    } else if (QUOTES.has(token.key)) open = false;
    else if (TERMINATORS.has(token.key)) open = true;
  }
  return starts;
}

const OPENERS = new Set(['"', '«', '“', '„', '‹']);
const CLOSERS = new Set(['"', '»', '“', '”', '›']);
const DASHES = new Set(['-', '–']);
const SPEECH_ENDS = new Set([',', '!', '?', '…']);

/** Whether a quotation is open behind a mark, as it was or was not before it. */
export const isQuotedBehind = (mark: string, isQuoted: boolean): boolean =>
  (isQuoted ? CLOSERS : OPENERS).has(mark) !== isQuoted;

/** Offsets of the words in quotation marks. */
export function quotedWords(tokens: readonly Token[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  let open = false;
  for (const token of tokens) {
    if (isWord(token)) {
      if (open) quoted.add(token.start);
    } else open = isQuotedBehind(token.key, open);
  }
  return quoted;
}

/** «— Читайте нас в Telegram, — сказал мэр.»: a line that opens with a dash and has another one behind a comma is a quotation. */
export function isSpoken(tokens: readonly Token[]): boolean {
  if (!DASHES.has(tokens[0]?.key ?? '')) return false;
  return tokens.some(({ key }, i) => DASHES.has(key) && SPEECH_ENDS.has(tokens[i - 1]?.key ?? ''));
}

/** The sentence of a line in which the token that begins at `start` stands. */
export function sentenceAround(tokens: readonly Token[], start: number): Span {
  let first = tokens.findIndex((token) => token.start === start);
  let last = first;
  while (first > 0 && !endsSentence(tokens, first - 1)) first -= 1;
  while (last + 1 < tokens.length && !endsSentence(tokens, last)) last += 1;
  return { start: tokens[first]?.start ?? start, end: tokens[last]?.end ?? start };
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  if (mark === undefined || !TERMINATORS.has(mark.key)) return false;
  if (next?.spaced === true) return next.casing !== 'lower';
  // «потушен.Подпишитесь»: a space is missing, unless the stop is that of an initial or an abbreviation.
  const before = tokens[at - 1];
  return next?.casing === 'capital' && before?.casing === 'lower' && isLong(before) && isLong(next);
}

const LEAST_LETTERS = 4;

function isLong({ start, end }: Token): boolean {
  return end - start >= LEAST_LETTERS;
}

import type { Casing, Token, TokenKind } from '../types/index.js';
import {
  APOSTROPHE,
  classifyCharacter,
  classOf,
  COMBINING,
  DIGIT,
  INVISIBLE,
  LETTER,
  SPACE,
  SURROGATE,
} from './characters.js';
import { toKey } from './key.js';
import { Memo } from './memo.js';

/**
 * Cuts `raw.slice(from, to)` into tokens: runs of letters, runs of digits, single marks. One pass,
 * each character looked at a bounded number of times.
 */
export function scan(raw: string, from = 0, to = raw.length): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let at = from;
  while (at < to) {
    const kind = classAt(raw, at);
    if (kind === SPACE || kind === INVISIBLE) {
      spaced ||= kind === SPACE;
      at += characterLength(raw, at);
      continue;
    }
    const end = tokenEnd(raw, at, to, kind);
    tokens.push(makeToken(raw, at, end, kindOf(kind), spaced));
    spaced = false;
    at = end;
  }
  return tokens;
}

/** A token for a span of the text; also for parts of a token that a language pack splits. */
export function makeToken(
  raw: string,
  start: number,
  end: number,
  kind: TokenKind,
  spaced: boolean,
): Token {
  const { key, casing } = forms.of(raw.slice(start, end));
  return {
    start,
    end,
    kind,
    key,
    casing: kind === 'word' ? casing : 'none',
    spaced,
    clitic: false,
    fused: false,
  };
}

function kindOf(kind: number): TokenKind {
  if (kind === LETTER || kind === COMBINING) return 'word';
  return kind === DIGIT ? 'number' : 'mark';
}

function tokenEnd(raw: string, start: number, to: number, kind: number): number {
  if (kind === LETTER || kind === COMBINING) {
    const end = wordEnd(raw, start, to);
    return isLinkStart(raw, start, end) ? linkEnd(raw, end, to) : end;
  }
  if (kind === DIGIT) return runEnd(raw, start, to, DIGIT);
  // Alone it is the possessive, too: so packs write it.
  if (kind === APOSTROPHE && (start === 0 || classAt(raw, start - 1) === LETTER)) {
    if (start + 1 < to && isPossessive(raw, start, to)) return start + 2;
  }
  return start + characterLength(raw, start);
}

function runEnd(raw: string, start: number, to: number, wanted: number): number {
  let at = start;
  while (at < to && classAt(raw, at) === wanted) at += characterLength(raw, at);
  return at;
}

/** Letters with their marks; an apostrophe belongs to the word where letters stand on both sides. */
function wordEnd(raw: string, start: number, to: number): number {
  let at = start;
  let end = start;
  while (at < to) {
    const kind = classAt(raw, at);
    if (kind === LETTER || kind === COMBINING) {
      at += characterLength(raw, at);
      end = at;
    } else if (kind === INVISIBLE) {
      at += 1;
    } else if (kind === APOSTROPHE && end === at && classAt(raw, at + 1) === LETTER) {
      if (at + 1 >= to || isPossessive(raw, at, to)) return end;
      at += 1;
    } else {
      return end;
    }
  }
  return end;
}

/** English 's is a token of its own: "Iran" + "'s". */
function isPossessive(raw: string, apostrophe: number, to: number): boolean {
  const letter = raw.charCodeAt(apostrophe + 1) | 32;
  if (letter !== 115) return false;
  const after = apostrophe + 2;
  return after >= to || classAt(raw, after) !== LETTER;
}

function isLinkStart(raw: string, start: number, end: number): boolean {
  const next = raw.charCodeAt(end);
  if (next !== 58 && next !== 46) return false;
  const word = raw.slice(start, end).toLowerCase();
  if (next === 46) return word === 'www';
  return (word === 'http' || word === 'https') && raw.startsWith('://', end);
}

function linkEnd(raw: string, start: number, to: number): number {
  let at = start;
  while (at < to && classAt(raw, at) !== SPACE) at += 1;
  return at;
}

function classAt(raw: string, at: number): number {
  const kind = classOf(raw.charCodeAt(at) || 0);
  if (kind !== SURROGATE) return kind;
  return classifyCharacter(String.fromCodePoint(raw.codePointAt(at) ?? 0));
}

function characterLength(raw: string, at: number): number {
  return (raw.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function casingOf(text: string): Casing {
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  if (lower === upper) return 'none';
  if (text === lower) return 'lower';
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  const rest = text.slice(first.length);
  if (text === upper) return rest === '' ? 'capital' : 'upper';
  if (first !== first.toLowerCase() && rest === rest.toLowerCase()) return 'capital';
  return 'mixed';
}

/** What a word is compared by, and how it is cased. */
type Form = Pick<Token, 'key' | 'casing'>;

/** Folding a word again costs more than remembering it. */
const forms = new Memo((text): Form => ({ key: toKey(text), casing: casingOf(text) }));

/** The comparison key of a text, as {@link toKey} makes it; for what is compared again and again. */
export const keyOf = (text: string): string => forms.of(text).key;

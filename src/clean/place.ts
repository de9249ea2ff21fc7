import type { Token } from '../types/index.js';
import type { Lexicon } from './lexicon.js';
import { dayEndAt } from './stamp.js';

const MOST_PLACE_WORDS = 5;
/** Where letters have no cases more words are a phrase. */
const MOST_UNCASED_WORDS = 2;
/** More words at the end of a line are no place. */
const MOST_LAST_WORDS = 2;
/** Marks between the parts of a dateline, and those that end it. */
export const JOINERS = new Set([',', '.', '(', ')', '/', '[', ']', ':', '|']);
export const DASHES = new Set(['-', '–', 'ـ']);

/**
 * Words with capitals up to a mark that may follow a place; scripts without capitals need such a mark. Where agency or
 * day are known already, the line may end instead.
 */
export function placeEnd(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  known: boolean,
): number {
  let end = at;
  let words = 0;
  while (end < tokens.length && words <= MOST_PLACE_WORDS) {
    const token = tokens[end];
    const bound = isJoint(token) && !token.spaced && tokens[end + 1]?.spaced === false;
    if (token?.kind === 'word' && token.casing !== 'lower') {
      words += 1;
      if (token.casing === 'none' && words > MOST_UNCASED_WORDS) return at;
    } else if (!bound || end === at) break;
    if (end > at && dayEndAt(tokens, end, lexicon) > end) break;
    end += 1;
  }
  if (words === 0 || words > MOST_PLACE_WORDS) return at;
  const next = tokens[end];
  if (next === undefined) return known && words <= MOST_LAST_WORDS ? end : at;
  if (isEdge(next)) return end;
  // Without a mark only «بغداد 27 أيلول» and "BAGHDAD 27 Sept" are a place with its day.
  const apart = tokens[at]?.casing === 'capital';
  return !apart && dayEndAt(tokens, end, lexicon) > end ? end : at;
}

/** What joins the words of a place: «Нью-Йорк», "CAIRO/BAGHDAD". */
function isJoint(token: Token | undefined): token is Token {
  return token?.key === '-' || token?.key === '/';
}

function isEdge({ key }: Token): boolean {
  return DASHES.has(key) || JOINERS.has(key);
}

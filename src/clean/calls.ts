import type { Token } from '../types/index.js';
import { isSpoken, quotedWords, sentenceStarts } from './hits.js';
import { bitOf } from './lexicon.js';
import type { Lexicon } from './lexicon.js';

const CALL = bitOf('call');
const ASK = bitOf('ask');
const OWN = bitOf('press') | bitOf('ours');

/** Whether words that are in these lists together can be a call of the page. */
export const mayCall = (lists: number): boolean =>
  (lists & (CALL | ASK)) !== 0 && (lists & OWN) !== 0;

/**
 * Where a word stands that tells readers to do something with what the newsroom makes, named behind it in the sentence: «Присылайте нам
 * письма», "Read the full article"; or null. A demand on anybody else lacks the newsroom, and what somebody is quoted with is news.
 */
export function callAt(tokens: readonly Token[], lexicon: Lexicon): number | null {
  if (isSpoken(tokens)) return null;
  const quoted = quotedWords(tokens);
  const starts = sentenceStarts(tokens);
  let call: number | null = null;
  for (const { kind, key, start, casing } of tokens) {
    if (starts.has(start)) call = null;
    if (kind !== 'word' || quoted.has(start)) continue;
    const lists = lexicon.listsOf(key);
    if ((lists & CALL) !== 0 || ((lists & ASK) !== 0 && starts.has(start))) call ??= start;
    // "US" is no "us".
    else if (call !== null && (lists & OWN) !== 0 && casing !== 'upper') return call;
  }
  return null;
}

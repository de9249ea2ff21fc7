import type { Token } from '../types/index.js';
import { isSpoken, quotedWords, sentenceStarts } from './hits.js';
import { bitOf } from './lexicon.js';
import type { Lexicon } from './lexicon.js';

const CALL = bitOf('call');
const ASK = bitOf('ask');
const OWN = bitOf('press') | bitOf('ours');
const CHANNEL = bitOf('channel');

/** Whether words that are in these lists together can be a call of the page. */
export const mayCall = (lists: number): boolean =>
  ((lists & CALL) !== 0 && (lists & (OWN | CHANNEL)) !== 0) ||
  ((lists & ASK) !== 0 && (lists & OWN) !== 0);

/**
 * Where a word stands that tells readers to do something with what the newsroom makes, or, where it can be meant in no other way, on a channel,
 * named behind it in the sentence: «Присылайте нам письма», «Ищите подробности в Facebook», "Read the full article"; or null. A demand on
 * anybody else lacks the newsroom, and what somebody is quoted with is news.
 */
export function callAt(tokens: readonly Token[], lexicon: Lexicon): number | null {
  if (isSpoken(tokens)) return null;
  const quoted = quotedWords(tokens);
  const starts = sentenceStarts(tokens);
  let call: number | null = null;
  let wanted = 0;
  for (const { kind, key, start, casing } of tokens) {
    if (starts.has(start)) call = null;
    if (kind !== 'word' || quoted.has(start)) continue;
    const lists = lexicon.listsOf(key);
    const plain = (lists & CALL) !== 0;
    if (call === null && (plain || ((lists & ASK) !== 0 && starts.has(start)))) {
      [call, wanted] = [start, plain ? OWN | CHANNEL : OWN];
    } else if (call !== null && (lists & wanted) !== 0) {
      // "US" is no "us".
      if ((lists & CHANNEL) !== 0 || casing !== 'upper') return call;
    }
  }
  return null;
}

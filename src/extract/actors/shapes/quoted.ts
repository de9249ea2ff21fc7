import type { Token } from '../../../types/index.js';
import { isCapital } from './capitals.js';

const QUOTE = '"';
/** So many words stand in quotation marks that hold a title or the name of a team. */
const LONGEST_TITLE = 4;

/** Whether quotation marks hold the words `[first, end)` and nothing else. */
export const isQuoted = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens[first - 1]?.key === QUOTE && tokens[end]?.key === QUOTE;

/**
 * «Салават Юлаев», «Торонто Мейпл Лифс»: whether quotation marks hold the words `[first, end)` and others, a few at most, all of them
 * with capitals. What stands there is one name, and no part of it another's.
 */
export function isInTitle(tokens: readonly Token[], first: number, end: number): boolean {
  let start = first;
  while (isCapital(tokens[start - 1])) start -= 1;
  let stop = end;
  while (isCapital(tokens[stop])) stop += 1;
  // English puts the comma of the sentence inside.
  const closing = tokens[stop]?.key === ',' ? stop + 1 : stop;
  const words = stop - start;
  return isQuoted(tokens, start, closing) && words > end - first && words <= LONGEST_TITLE;
}

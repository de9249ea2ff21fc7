import { isInNumber } from '../text/index.js';
import type { Section } from './section.js';

/** Whether a mark stands between two tokens that no name reaches over; «اعتقلت الشرطة، مساء الاثنين، وزيرا» has only a date there. */
export function hasBreak(section: Section, from: number, to: number): boolean {
  const { stream, pack } = section;
  for (let at = from; at < to; at++) {
    const token = stream.tokens[at];
    if (token?.kind !== 'mark' || token.key === '"' || token.key === '-') continue;
    if (stream.find(at, pack.classId('possessive')) || isInNumber(stream.tokens, at)) continue;
    const closing = endOfDated(section, at);
    if (closing === null || closing >= to) return true;
    at = closing;
  }
  return false;
}

/** The comma that closes an aside of nothing but a date, where one begins; else null. */
function endOfDated({ stream, pack }: Section, comma: number): number | null {
  if (stream.tokens[comma]?.key !== ',') return null;
  // «مساء الاثنين»: what part of the day it was stands before it.
  for (const first of [comma + 1, comma + 2]) {
    const date = stream.longest(first, pack.classId('date'));
    if (date && stream.tokens[first + date.length]?.key === ',') return first + date.length;
  }
  return null;
}

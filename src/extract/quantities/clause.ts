import type { Section } from '../section.js';
import type { SentenceTokens } from './known.js';

const MARKS = new Set([',', ';', ':', '–', '(', ')', '•']);

/**
 * The clause number of each token of a sentence, from its first token on. A mark that stands between digits, and a comma before
 * words of the class `clause-join`, bound nothing; words of the class `clause-start` begin a clause without a mark.
 */
export function clausesOf({ pack, stream }: Section, sentence: SentenceTokens): Uint16Array {
  const { firstToken, endToken } = sentence;
  const start = pack.classId('clause-start');
  const clauses = new Uint16Array(endToken - firstToken);
  let clause = 0;
  for (let at = firstToken; at < endToken; at++) {
    const token = stream.tokens[at];
    const isMark = token?.kind === 'mark' && MARKS.has(token.key);
    if (isMark || (at > firstToken && stream.find(at, start))) clause += 1;
    clauses[at - firstToken] = clause;
  }
  return clauses;
}

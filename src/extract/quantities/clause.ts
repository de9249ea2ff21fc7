import type { Section } from '../section.js';
import type { SentenceTokens } from './known.js';

const MARKS = new Set([',', ';', ':', '–', '(', ')', '•']);

/**
 * The clause number of each token of a sentence, from its first token on. Marks bound clauses, and words of the class
 * `clause-start` begin one without a mark; an aside («по данным ООН») between marks does not cut its clause in two.
 */
export function clausesOf({ pack, stream }: Section, sentence: SentenceTokens): Uint16Array {
  const { firstToken, endToken } = sentence;
  const start = pack.classId('clause-start');
  const clauses = new Uint16Array(endToken - firstToken);
  const aside = pack.classId('according-to');
  let last = 0;
  let clause = 0;
  let outer: number | null = null;
  for (let at = firstToken; at < endToken; at++) {
    const token = stream.tokens[at];
    const isMark = token?.kind === 'mark' && MARKS.has(token.key);
    if (isMark && outer !== null) {
      // «…, по оценке властей, …»: what stands behind an aside goes on with what stood before it.
      clause = outer;
      outer = null;
    } else if (isMark || (at > firstToken && stream.find(at, start))) {
      outer = isMark && at > firstToken && stream.find(at + 1, aside) ? clause : null;
      last += 1;
      clause = last;
    }
    clauses[at - firstToken] = clause;
  }
  return clauses;
}

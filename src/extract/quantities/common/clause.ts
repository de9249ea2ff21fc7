import { isInNumber } from '../../in-number.js';
import type { Section } from '../../section.js';
import type { SentenceTokens } from './known.js';
import { AUXILIARIES } from './vocabulary.js';

const ASIDES = ['according-to', 'partitive', 'time-aside'];

const MARKS = new Set([',', ';', ':', '–', '(', ')', '•']);

/** The tokens of a sentence and which clause each is in. */
export interface SentenceClauses extends SentenceTokens {
  /** The number of a token's clause; clauses are numbered in the order in which they begin. */
  readonly clauseAt: (token: number) => number;
}

/**
 * Cuts a sentence into clauses. Marks bound clauses, and words of the class
 * `clause-start` begin one without a mark; an aside («по данным ООН», «в том числе двое детей») between marks does not cut its clause in two.
 */
export function cutClauses(
  { pack, stream }: Section,
  { firstToken, endToken }: SentenceTokens,
): SentenceClauses {
  const start = pack.classId('clause-start');
  const clauses = new Uint16Array(endToken - firstToken);
  const asides = pack.classIds(ASIDES);
  // «двое из которых погибли»
  const [numeral, partitive] = [pack.classId('numeral'), pack.classId('partitive')];
  const isInside = (at: number): boolean => (stream.longest(at - 1, partitive)?.length ?? 0) > 1;
  const amountMod = pack.classId('amount-mod');
  const modifierEnd = (at: number): number | null => {
    const modifier = stream.longest(at, amountMod);
    return modifier && stream.tokens[at + modifier.length]?.key === ','
      ? at + modifier.length
      : null;
  };
  // «(15) مدنيا»: brackets around no more than a number that counts what is behind them.
  const counted = pack.classId('counted');
  const isOfBracketed = (at: number): boolean => {
    const first = stream.tokens[at]?.key === ')' ? at - 2 : at;
    const keyAt = (index: number): string | undefined => stream.tokens[index]?.key;
    if (keyAt(first) !== '(' || keyAt(first + 2) !== ')') return false;
    return stream.tokens[first + 1]?.kind === 'number' && stream.find(first + 3, counted) !== null;
  };
  let last = 0;
  let clause = 0;
  let outer: number | null = null;
  // The clause before a dash, and the verbs that take it up again: "11 staff – seven of them officers – were killed".
  let dashed: number | null = null;
  let isParted = false;
  const verbs = pack.classIds(AUXILIARIES);
  const isVerb = (at: number): boolean => verbs.some((id) => stream.find(at, id) !== null);
  // "three people, two of them children, were found dead": the clause before a part, until its verb.
  const isPart = (at: number): boolean => {
    const number = stream.longest(at, numeral);
    return number !== null && stream.find(at + number.length, partitive) !== null;
  };
  // «погибли, по меньшей мере, 23 человека»: the comma behind such a modifier.
  let closing = -1;
  for (let at = firstToken; at < endToken; at++) {
    const token = stream.tokens[at];
    if (token?.key === ',' && at !== closing) closing = modifierEnd(at + 1) ?? closing;
    const isOpening = closing > at && token?.key === ',';
    // A hyphen with white space on both sides is a dash.
    const isSpaced = token?.key === '-' && token.spaced && stream.tokens[at + 1]?.spaced === true;
    const isMark =
      token?.kind === 'mark' &&
      (MARKS.has(token.key) || isSpaced) &&
      !isInNumber(stream.tokens, at) &&
      !isOfBracketed(at) &&
      at !== closing &&
      !isOpening;
    const isDash = isMark && (token.key === '–' || isSpaced);
    if ((isDash || isParted) && dashed !== null && isVerb(at + 1)) {
      clause = dashed;
      dashed = null;
    } else if (isMark && outer !== null) {
      // «…, по оценке властей, …»: what stands behind an aside goes on with what stood before it.
      clause = outer;
      outer = null;
    } else if (isMark || (at > firstToken && stream.find(at, start) && !isInside(at))) {
      const isAside = asides.some((id) => stream.find(at + 1, id) !== null);
      outer = isMark && at > firstToken && isAside ? clause : null;
      if (isMark) isParted = token.key === ',' && isPart(at + 1);
      if (isDash || isParted) dashed = clause;
      last += 1;
      clause = last;
    }
    clauses[at - firstToken] = clause;
  }
  return { firstToken, endToken, clauseAt: (token) => clauses[token - firstToken] ?? 0 };
}

/** The first token of a clause, which is the mark that opens it where there is one. */
export function clauseOpening(
  clause: number,
  { firstToken, endToken, clauseAt }: SentenceClauses,
): number {
  let at = firstToken;
  while (at < endToken && clauseAt(at) !== clause) at++;
  return at;
}

/** The first token of a token's clause, or of what stands of it behind an aside. */
export function clauseHead(token: number, { firstToken, clauseAt }: SentenceClauses): number {
  const home = clauseAt(token);
  let head = token;
  while (head > firstToken && clauseAt(head - 1) === home) head--;
  return head;
}

/** Whether a word of a class stands in a token's clause. */
export function clauseHas(
  { pack, stream }: Section,
  token: number,
  { firstToken, endToken, clauseAt }: SentenceClauses,
  name: string,
): boolean {
  const id = pack.classId(name);
  const home = clauseAt(token);
  for (let at = firstToken; at < endToken; at++)
    if (clauseAt(at) === home && stream.find(at, id)) return true;
  return false;
}

import { isInNumber } from '../../../text/index.js';
import type { Section } from '../../section.js';
import { perPack } from '../../per-pack.js';
import type { SignedSentence } from './signs.js';
import { AUXILIARIES, FATE_CLASSES } from './vocabulary.js';

const ASIDES = ['according-to', 'partitive', 'time-aside'] as const;

const MARKS: ReadonlySet<string> = new Set([',', ';', ':', '–', '(', ')', '•']);

/** The tokens of a sentence and which clause each is in. */
export interface SentenceClauses extends SignedSentence {
  /** The number of a token's clause; clauses are numbered in the order in which they begin. */
  readonly clauseAt: (token: number) => number;
}

const idsOf = perPack((pack) => ({
  start: pack.classId('clause-start'),
  numeral: pack.classId('numeral'),
  partitive: pack.classId('partitive'),
  modifier: pack.classId('amount-mod'),
  counted: pack.classId('counted'),
  others: pack.classId('additional'),
}));

/**
 * Cuts a sentence into clauses. Marks bound clauses, and words of the class
 * `clause-start` begin one without a mark; an aside («по данным ООН», «в том числе двое детей») between marks does not cut its clause in two.
 */
export function cutClauses(
  section: Section,
  { firstToken, endToken, signs }: SignedSentence,
): SentenceClauses {
  const { stream } = section;
  const { start, partitive } = idsOf(section.pack);
  const clauses = new Uint16Array(endToken - firstToken);
  let last = 0;
  let clause = 0;
  let outer: number | null = null;
  // The clause before a dash or a relative clause, which a verb takes up again: "11 staff – seven of them officers – were killed".
  let dashed: number | null = null;
  let isParted = false;
  let isTold = false;
  // «погибли, по меньшей мере, 23 человека»: the comma behind such a modifier.
  let closing = -1;
  for (let at = firstToken; at < endToken; at++) {
    const token = stream.tokens[at];
    let isMark = false;
    let isDash = false;
    if (token?.kind === 'mark') {
      if (token.key === ',' && at !== closing) closing = modifierEnd(section, at + 1) ?? closing;
      const isOpening = closing > at && token.key === ',';
      // A hyphen with white space on both sides is a dash.
      const isSpaced = token.key === '-' && token.spaced && stream.tokens[at + 1]?.spaced === true;
      isMark =
        (MARKS.has(token.key) || isSpaced) &&
        !isInNumber(stream.tokens, at) &&
        !isOfBracketed(section, at) &&
        at !== closing &&
        !isOpening;
      isDash = isMark && (token.key === '–' || isSpaced);
    }
    const isTakenUp =
      ((isDash || isParted) && bears(section, at + 1, AUXILIARIES)) ||
      (isMark && isTold && bears(section, at + 1, PREDICATES));
    if (isTakenUp && dashed !== null) {
      clause = dashed;
      dashed = null;
    } else if (isMark && outer !== null) {
      // «…, по оценке властей, …»: what stands behind an aside goes on with what stood before it.
      clause = outer;
      outer = null;
    } else if (
      isMark ||
      // «двое из которых погибли»
      (at > firstToken &&
        stream.find(at, start) !== null &&
        (stream.longest(at - 1, partitive)?.length ?? 0) <= 1)
    ) {
      outer = isMark && at > firstToken && bears(section, at + 1, ASIDES) ? clause : null;
      if (isMark) {
        isParted = token?.key === ',' && isPart(section, at + 1);
        isTold = token?.key === ',' && bears(section, at + 1, RELATIVE);
      }
      if (isDash || isParted || isTold) dashed = clause;
      last += 1;
      clause = last;
    }
    clauses[at - firstToken] = clause;
  }
  return { firstToken, endToken, signs, clauseAt: (token) => clauses[token - firstToken] ?? 0 };
}

/** The token of the comma behind a modifier of a number, where one begins. */
function modifierEnd(section: Section, at: number): number | null {
  const { stream } = section;
  const modifier = stream.longest(at, idsOf(section.pack).modifier);
  return modifier && stream.tokens[at + modifier.length]?.key === ',' ? at + modifier.length : null;
}

/** Whether what is counted, or "others", stands at a token. */
const isCounted = ({ pack, stream }: Section, at: number): boolean =>
  stream.find(at, idsOf(pack).counted) !== null || stream.find(at, idsOf(pack).others) !== null;

/** «(15) مدنيا»: brackets around no more than a number that counts what is behind them. */
function isOfBracketed(section: Section, at: number): boolean {
  const { tokens } = section.stream;
  const first = tokens[at]?.key === ')' ? at - 2 : at;
  return (
    tokens[first]?.key === '(' &&
    tokens[first + 2]?.key === ')' &&
    tokens[first + 1]?.kind === 'number' &&
    isCounted(section, first + 3)
  );
}

const RELATIVE = ['relative'] as const;
/** What takes up the clause before a relative one: «650 тысяч, которые работают в Польше, могут уехать». */
const PREDICATES = [...AUXILIARIES, ...FATE_CLASSES, 'planned-cue', 'hypothetical-cue'] as const;

/** Whether a word of one of some classes begins at a token. */
const bears = ({ pack, stream }: Section, at: number, classes: readonly string[]): boolean =>
  pack.classIds(classes).some((id) => stream.find(at, id) !== null);

/** "three people, two of them children, were found dead": the clause before a part, until its verb. */
function isPart(section: Section, at: number): boolean {
  const { stream } = section;
  const { numeral, partitive } = idsOf(section.pack);
  const number = stream.longest(at, numeral);
  return number !== null && stream.find(at + number.length, partitive) !== null;
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

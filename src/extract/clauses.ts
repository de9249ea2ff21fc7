import { endsIn } from './endings.js';
import { isInNumber } from '../text/index.js';
import { perPack } from './per-pack.js';
import type { Section } from './section.js';
import { isVerbFirst } from './word-order.js';
import { zeroThat } from './zero-that.js';

/** Verbs of saying, and cues of what is said or hoped. */
export const SAYING = ['do-say', 'do-announce', 'cue'] as const;

/** A clause of a sentence; its tokens need not be in one piece («США, которые …, вывели»). */
export interface Clause {
  readonly kind: 'main' | 'aside' | 'sub';
  /** The clause that it hangs on; itself for the first. */
  readonly parent: number;
  /** Its first token. */
  readonly first: number;
}

/** The clauses of a sentence and which one each token is in. */
export interface Clauses {
  readonly list: readonly Clause[];
  /** By token, in the article's numbering; -1 outside of the sentence. */
  readonly of: (token: number) => number;
}

/** Classes of what stands behind «пока» where it means "so far". */
const STAYS = ['negation', 'cue', 'opener', 'verb-adverb'] as const;

/** The classes that clauses are told by. */
const classes = perPack((pack) => ({
  opener: pack.classId('opener'),
  preposition: pack.classId('event-preposition'),
  actor: pack.classId('actor'),
  determiner: pack.classId('determiner'),
  saying: pack.classIds(SAYING),
  stays: pack.classIds(STAYS),
}));

/** Whether a clause is an aside within so many tokens behind a noun of the clause above: «санкции, введенные в 2012 году». */
export const isAsideBehind = (
  { list, of }: Clauses,
  clause: number,
  noun: { readonly head: number; readonly end: number },
  reach: number,
): boolean => {
  const aside = list[clause];
  return (
    aside?.kind === 'aside' &&
    aside.parent === of(noun.head) &&
    aside.first >= noun.end &&
    aside.first - noun.end <= reach
  );
};

/** Tokens of an aside and of what it tells of, before the verb behind it. */
const ASIDE_REACH = 24;

/** Letters of the shortest participle. */
const SHORTEST_PARTICIPLE = 7;

/** Whether a word ends as participles do that open an aside: the setting `aside-endings` of a pack. */
export const isParticiple = (section: Section, key: string): boolean =>
  key.length >= SHORTEST_PARTICIPLE && endsIn(section, 'aside-endings', key);

const BREAKS = new Set([';', ':', '–', '(', ')']);

/** "The United States, Egypt, and Qatar": the conjunction behind the second comma ends a list of names. */
function isInList({ stream, pack }: Section, at: number, from: number): boolean {
  const { actor, determiner } = classes(pack);
  const next = stream.find(at + 1, determiner) ? at + 2 : at + 1;
  if (!stream.find(next, actor)) return false;
  for (let start = Math.max(from, at - NAME_REACH); start < at - 1; start++) {
    const name = stream.longest(start, actor);
    if (name && start + name.length === at - 1) {
      const before = stream.find(start - 1, determiner) ? start - 2 : start - 1;
      return stream.tokens[before]?.key === ',';
    }
  }
  return false;
}

/** Tokens of a name in a list, and the comma behind it. */
const NAME_REACH = 6;

/**
 * Cuts a sentence into clauses by the words that open them: class `opener` with the values `aside` (relative words and
 * participles: until the next comma), `sub` ("that", "if": a clause of its own, in front until the next comma), `coord` ("but", "and" after a comma: back to
 * the clause above; `bare-coord` needs no comma; of a word that is `aside` and `sub` what stands before its comma decides), and `bare-aside` for relative words that need no comma before them. The setting `aside-endings` of a pack
 * tells participles by their endings.
 */
export function clausesOf(
  section: Section,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): Clauses {
  const { stream, pack } = section;
  const { opener, preposition, saying, stays } = classes(pack);
  const isUnsaid = zeroThat(section, firstToken, endToken);
  // «Когда Израиль бомбил, Иран атаковал», «ждали, когда»: relative behind a noun alone.
  const isEither = (at: number): boolean =>
    stream.at(at).some((each) => each.class === opener && each.value === 'sub');
  // «заперечує, що …», «ракета, що влучила …»: the same word tells what is said and of whom.
  const isSaid = (at: number): boolean =>
    isEither(at) &&
    (saying.some((id) => stream.find(at - 2, id) !== null) ||
      stream.longest(at - 1, opener)?.value === 'coord');
  // «Пока Египет голосовал, …»; not «пока не», «пока неизвестно».
  const whileAt = (at: number): 'sub' | undefined =>
    afterBreak && !stays.some((id) => stream.find(at + 1, id) !== null) ? 'sub' : undefined;
  const list: Clause[] = [{ kind: 'main', parent: 0, first: firstToken }];
  // By token, from the first one of the sentence on.
  const of: number[] = [];
  let current = 0;
  // The clause that a bracket interrupts.
  let outside = -1;
  let afterBreak = true;
  const open = (kind: Clause['kind'], parent: number, first: number): void => {
    current = list.push({ kind, parent, first }) - 1;
  };
  // «قال السفير الذي زار الرياض إن …»: what is said hangs on the clause of the verb of saying, not on the aside before it.
  const saidIn = (at: number): number => {
    const aside = list[current];
    if (aside?.kind !== 'aside' || !isVerbFirst(section)) return current;
    const isSpoken = (from: number, to: number): boolean =>
      saying.some((id) => stream.holds(from, to, id));
    return isSpoken(aside.first, at) || !isSpoken(firstToken, aside.first) ? current : aside.parent;
  };
  // "The president, Volodymyr Zelensky, held talks": behind an aside the first verb is that of the clause, where it has an object.
  const isVerb = (at: number): boolean => stream.at(at).some(({ value }) => value === 'past');
  const isMainVerb = (at: number): boolean => {
    if (!isVerb(at) || stream.find(at + 1, preposition) !== null) return false;
    let commas = 0;
    for (let back = at - 1; back >= Math.max(firstToken, at - ASIDE_REACH); back--) {
      if (stream.tokens[back]?.key === ',') commas += 1;
      else if (of[back - firstToken] === current && isVerb(back)) return false;
    }
    return commas > 1;
  };
  for (let at = firstToken; at < endToken; at++) {
    const token = stream.tokens[at];
    const reading = stream.longest(at, opener);
    // Most words neither open a clause nor stand where one may begin.
    if (reading === null && !afterBreak && token?.kind !== 'mark') {
      if (isUnsaid?.(at) === true) open('sub', current, at);
      of.push(current);
      continue;
    }
    const key = token?.key ?? '';
    const isBreak = BREAKS.has(key) && !isInNumber(stream.tokens, at);
    // «на который», «з якої»
    const reaches =
      afterBreak &&
      stream.find(at, preposition) !== null &&
      stream.longest(at + 1, opener)?.value === 'aside';
    const word = reading?.value;
    const isSub = word === 'aside' && (isSaid(at) || (at === firstToken && isEither(at)));
    const opens = reaches ? 'aside' : isSub ? 'sub' : word === 'while' ? whileAt(at) : word;
    const kind =
      opens ?? (afterBreak && at > firstToken && isParticiple(section, key) ? 'aside' : undefined);
    if (kind === 'sub' && (afterBreak || at > firstToken)) {
      open('sub', saidIn(at), at);
    } else if (
      kind === 'bare-aside' ||
      (kind === 'aside' && afterBreak && at > firstToken && !isMainVerb(at))
    ) {
      open('aside', current, at);
    } else if (
      (kind === 'bare-coord' || (kind === 'coord' && (afterBreak || isBreak))) &&
      at > firstToken &&
      !isInList(section, at, firstToken)
    ) {
      const from = list[current];
      const parent = from?.kind === 'aside' ? from.parent : (from?.parent ?? 0);
      open('main', parent, at);
    }
    of.push(current);
    // "Saudi Arabia (KSA) and Iran": what stood in brackets parts nothing around it.
    afterBreak = key === ',' || (isBreak && !(key === ')' && outside >= 0));
    // «قبل أن تعود»: the other words of an opener open nothing.
    for (let rest = (reading?.length ?? 1) - 1; rest > 0 && at + 1 < endToken; rest--) {
      at += 1;
      of.push(current);
    }
    const here = list[current];
    if (!here) continue;
    // "But as the fighting paused, …"
    const inFront = here.kind === 'sub' && here.first <= firstToken + 1;
    if (key === ',' && (here.kind === 'aside' || inFront) && here.first < at) current = here.parent;
    else if (key === ')' && outside >= 0) {
      current = outside;
      outside = -1;
    } else if (isBreak && at > firstToken) {
      if (key === '(') outside = current;
      open('main', here.kind === 'aside' ? here.parent : current, at + 1);
    }
  }
  return { list, of: (token) => of[token - firstToken] ?? -1 };
}

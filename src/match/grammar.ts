import { ANY_STAGE } from './beginnings.js';
import { beginNeeded, holdsNeeded } from './needed.js';
import { BUILTINS, type CompiledRule } from './program.js';
import { counter, run, type Captured, type Run } from './run.js';
import type { TokenStream } from './stream.js';
import { trialOf, Trials, type Trial } from './trials.js';

/** A rule's match in a stream. */
export interface Match {
  readonly rule: CompiledRule;
  /** Tokens `[first, end)` of the whole match. */
  readonly first: number;
  readonly end: number;
  /** Tokens of the mention's own span inside it. */
  readonly spanFirst: number;
  readonly spanEnd: number;
  readonly captures: Captured | null;
}

const always = (): boolean => true;

/** Where matches are looked for. */
interface Search {
  readonly stream: TokenStream;
  /** Tokens `[from, limit)`. */
  readonly from: number;
  readonly limit: number;
  readonly accepts: (match: Match) => boolean;
  /** Of {@link holdsNeeded}. */
  readonly round: number;
}

/** The rules of one stage, indexed by what they can begin with. Holds no language. */
export class Grammar {
  /** Bits of the stages whose beginnings are those of these rules. */
  readonly #stages: number;
  /** By class, the rules that begin with it. */
  readonly #byClass: readonly (Trials | undefined)[];
  /** Rules that begin with a built-in class, for the shapes that some rule begins with. */
  readonly #byShape: readonly { readonly bit: number; readonly trials: Trials }[];

  /** `stages`: where the stream knows what can begin, matches are looked for only there. */
  constructor(rules: readonly CompiledRule[], stages = ANY_STAGE) {
    this.#stages = stages;
    const byFirst = new Map<number, Trials>();
    for (const rule of rules) {
      const trial = trialOf(rule);
      for (const id of rule.first) {
        const known = byFirst.get(id) ?? new Trials();
        known.list.push(trial);
        byFirst.set(id, known);
      }
    }
    const size = Math.max(0, ...byFirst.keys()) + 1;
    this.#byClass = Array.from({ length: size }, (_, id) => byFirst.get(id));
    this.#byShape = BUILTINS.flatMap((_, i) => {
      const trials = byFirst.get(-1 - i);
      return trials ? [{ bit: 1 << i, trials }] : [];
    });
  }

  /**
   * Matches in the tokens `[first, end)` that do not overlap: the longest first, then the rule of
   * higher priority, then the earlier one. In order of position. What the caller does not accept («31 февраля») gives way
   * to the next best at the same token.
   */
  match(
    stream: TokenStream,
    first: number,
    end: number,
    accepts: (match: Match) => boolean = always,
  ): Match[] {
    const found = this.matchEach(stream, first, end, accepts);
    if (found.length < 2) return found;
    found.sort(
      (a, b) =>
        b.end - b.first - (a.end - a.first) ||
        b.rule.priority - a.rule.priority ||
        a.first - b.first,
    );
    const taken = new Uint8Array(end - first);
    const chosen: Match[] = [];
    for (const match of found) {
      const from = match.first - first;
      const to = match.end - first;
      if (taken.subarray(from, to).includes(1)) continue;
      taken.fill(1, from, to);
      chosen.push(match);
    }
    return chosen.sort((a, b) => a.first - b.first);
  }

  /** The best match at each token; matches of different tokens may overlap. In order of position. */
  matchEach(
    stream: TokenStream,
    first: number,
    end: number,
    accepts: (match: Match) => boolean = always,
  ): Match[] {
    const found: Match[] = [];
    let search: Search | null = null;
    for (let at = first; at < end; at++) {
      if (!stream.begins(at, this.#stages)) continue;
      search ??= { stream, from: first, limit: end, accepts, round: beginNeeded() };
      const best = this.#bestAt(search, at);
      if (best) found.push(best);
    }
    return found;
  }

  /** The best match at one token, in the tokens `[first, end)`. */
  matchAt(stream: TokenStream, at: number, first: number, end: number): Match | null {
    if (!stream.begins(at, this.#stages)) return null;
    const search = { stream, from: first, limit: end, accepts: always, round: beginNeeded() };
    return this.#bestAt(search, at);
  }

  #bestAt(search: Search, at: number): Match | null {
    const { stream } = search;
    const shapes = stream.shapes(at);
    let best: Match | null = null;
    let tried = -1;
    for (const { class: id } of stream.at(at)) {
      // Several readings of a word are often of one class.
      const trials = id === tried ? undefined : this.#byClass[id];
      if (trials) best = bestOf(trials, best, search, at);
      tried = id;
    }
    for (const { bit, trials } of this.#byShape) {
      if ((shapes & bit) !== 0) best = bestOf(trials, best, search, at);
    }
    return best;
  }
}

/** The best of a match and those of the rules at a token. */
function bestOf(trials: Trials, known: Match | null, search: Search, at: number): Match | null {
  const { stream, from, limit, accepts, round } = search;
  let best = known;
  for (let block = 0; block < trials.blocks; block++) {
    // Looking ahead is work too: what grows with the text must be seen to grow.
    counter.steps += 1;
    let open = trials.open(block, stream, at, limit);
    // From the lowest bit on, which is in the order of the rules.
    for (; open !== 0; open &= open - 1) {
      const trial = trials.list[block * 32 + 31 - Math.clz32(open & -open)];
      counter.steps += 1;
      if (trial && holdsNeeded(trial.rule, round, stream, at, limit))
        best = better(best, matchOf(trial, stream, at, from, limit), accepts);
    }
  }
  return best;
}

function better(
  best: Match | null,
  match: Match | null,
  accepts: (match: Match) => boolean,
): Match | null {
  if (!match || (best && !isBetter(match, best))) return best;
  return accepts(match) ? match : best;
}

function isBetter(a: Match, b: Match): boolean {
  const longer = a.end - a.first - (b.end - b.first);
  return longer > 0 || (longer === 0 && a.rule.priority > b.rule.priority);
}

function matchOf(
  { rule, behind, notBehind }: Trial,
  stream: TokenStream,
  at: number,
  from: number,
  limit: number,
): Match | null {
  if (notBehind?.endsAt(stream, at, from) === true) return null;
  if (behind?.endsAt(stream, at, from) === false) return null;
  const found = run(rule.program, stream, at, limit, acceptsEnd(rule, stream, limit));
  return found ? toMatch(rule, at, found) : null;
}

function toMatch(rule: CompiledRule, first: number, found: Run): Match {
  const { end, spanFirst, spanEnd, captures } = found;
  return { rule, first, end, spanFirst, spanEnd, captures };
}

function acceptsEnd(
  rule: CompiledRule,
  stream: TokenStream,
  limit: number,
): ((end: number) => boolean) | null {
  // Most rules ask for nothing: for them nothing is made.
  return rule.followedBy || rule.notFollowedBy ? endTest(rule, stream, limit) : null;
}

function endTest(
  { followedBy, notFollowedBy }: CompiledRule,
  stream: TokenStream,
  limit: number,
): (end: number) => boolean {
  return (end) => {
    if (notFollowedBy && run(notFollowedBy, stream, end, limit, null)) return false;
    return !followedBy || run(followedBy, stream, end, limit, null) !== null;
  };
}

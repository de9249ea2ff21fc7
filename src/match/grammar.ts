import { BUILTINS, type CompiledRule } from './program.js';
import { hasShape, run, type Captured, type Run } from './run.js';
import type { TokenStream } from './stream.js';

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

/** The rules of one stage, indexed by what they can begin with. Holds no language. */
export class Grammar {
  readonly #byClass = new Map<number, CompiledRule[]>();
  /** Rules that begin with a built-in class, for the shapes that some rule begins with. */
  readonly #byShape: readonly { readonly shape: number; readonly rules: readonly CompiledRule[] }[];

  constructor(rules: readonly CompiledRule[]) {
    for (const rule of rules) {
      for (const id of rule.first) {
        const known = this.#byClass.get(id);
        if (known) known.push(rule);
        else this.#byClass.set(id, [rule]);
      }
    }
    this.#byShape = BUILTINS.map((_, i) => ({
      shape: i,
      rules: this.#byClass.get(-1 - i) ?? [],
    })).filter(({ rules }) => rules.length > 0);
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
    for (let at = first; at < end; at++) {
      const best = this.#bestAt(stream, at, first, end, accepts);
      if (best) found.push(best);
    }
    return found;
  }

  #bestAt(
    stream: TokenStream,
    at: number,
    from: number,
    limit: number,
    accepts: (match: Match) => boolean,
  ): Match | null {
    const readings = stream.at(at);
    const token = stream.tokens[at];
    let best: Match | null = null;
    let tried: CompiledRule | null = null;
    for (const reading of readings) {
      for (const rule of this.#byClass.get(reading.class) ?? NO_RULES) {
        // Several readings of a word often lead to the same rule.
        if (rule === tried) continue;
        tried = rule;
        best = better(best, matchRule(rule, stream, at, from, limit), accepts);
      }
    }
    for (const { shape, rules } of this.#byShape) {
      if (!token || !hasShape(token, shape)) continue;
      for (const rule of rules)
        best = better(best, matchRule(rule, stream, at, from, limit), accepts);
    }
    return best;
  }
}

const NO_RULES: readonly CompiledRule[] = [];

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

function matchRule(
  rule: CompiledRule,
  stream: TokenStream,
  at: number,
  from: number,
  limit: number,
): Match | null {
  if (rule.notPrecededBy && endsAt(rule.notPrecededBy, stream, at, from)) return null;
  if (rule.precededBy && !endsAt(rule.precededBy, stream, at, from)) return null;
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
  const { followedBy, notFollowedBy } = rule;
  if (!followedBy && !notFollowedBy) return null;
  return (end) => {
    if (notFollowedBy && run(notFollowedBy, stream, end, limit, null)) return false;
    return !followedBy || run(followedBy, stream, end, limit, null) !== null;
  };
}

/** Whether the context pattern covers the tokens right before `end`. */
function endsAt(
  program: CompiledRule['program'],
  stream: TokenStream,
  end: number,
  from: number,
): boolean {
  const earliest = Math.max(from, end - program.width);
  for (let start = end - 1; start >= earliest; start--) {
    if (run(program, stream, start, end, (at) => at === end)) return true;
  }
  return false;
}

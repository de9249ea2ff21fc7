import { Grammar, type Match } from './grammar.js';
import type { CompiledRule } from './program.js';
import type { TokenStream } from './stream.js';

/** Where a rule may not, or must, stand. */
const CONTEXTS = {
  precededBy: 'preceded-by',
  notPrecededBy: 'not-preceded-by',
  followedBy: 'followed-by',
  notFollowedBy: 'not-followed-by',
} as const satisfies Partial<Record<keyof CompiledRule, string>>;

/** What became of words that a pattern matches. */
export type Outcome =
  | { readonly kind: 'taken' }
  /** The stage found it to mean nothing: 31 February. */
  | { readonly kind: 'refused' }
  /** Another match was longer, of higher priority, or of an earlier rule. */
  | { readonly kind: 'shorter' | 'priority' | 'order'; readonly by: Match }
  /** The words around it say no. */
  | { readonly kind: 'context'; readonly which: string };

/** A match that came true or not. */
export interface Trial {
  readonly stage: string;
  readonly match: Match;
  readonly outcome: Outcome;
}

type Accepts = (match: Match) => boolean;
const always: Accepts = () => true;

/**
 * A grammar that gives the same matches and tells beside them what else could have matched. It tries every rule by itself: for
 * explaining one article, not for reading many.
 */
export class ObservedGrammar extends Grammar {
  readonly #stage: string;
  readonly #rules: readonly CompiledRule[];
  readonly #observe: (trial: Trial) => void;
  /** `match` asks `matchEach`, which is then not observed for itself. */
  #asked = false;

  constructor(stage: string, rules: readonly CompiledRule[], observe: (trial: Trial) => void) {
    super(rules);
    this.#stage = stage;
    this.#rules = rules;
    this.#observe = observe;
  }

  override match(stream: TokenStream, first: number, end: number, accepts = always): Match[] {
    const refused = new Set<string>();
    this.#asked = true;
    const chosen = super.match(stream, first, end, noting(accepts, refused));
    this.#asked = false;
    this.#report(stream, first, end, chosen, refused, overlaps);
    return chosen;
  }

  override matchEach(stream: TokenStream, first: number, end: number, accepts = always): Match[] {
    if (this.#asked) return super.matchEach(stream, first, end, accepts);
    const refused = new Set<string>();
    const chosen = super.matchEach(stream, first, end, noting(accepts, refused));
    this.#report(stream, first, end, chosen, refused, (a, b) => a.first === b.first);
    return chosen;
  }

  /** Tells only of the match: what else could have stood there, {@link matchEach} has told. */
  override matchAt(stream: TokenStream, at: number, first: number, end: number): Match | null {
    const match = super.matchAt(stream, at, first, end);
    if (match) this.#observe({ stage: this.#stage, match, outcome: { kind: 'taken' } });
    return match;
  }

  #report(
    stream: TokenStream,
    first: number,
    end: number,
    chosen: readonly Match[],
    refused: ReadonlySet<string>,
    compete: (a: Match, b: Match) => boolean,
  ): void {
    const stage = this.#stage;
    const taken = new Set(chosen.map(nameOf));
    for (const match of chosen) this.#observe({ stage, match, outcome: { kind: 'taken' } });
    for (const rule of this.#rules) {
      for (const { match, which } of candidates(rule, stream, first, end)) {
        if (taken.has(nameOf(match))) continue;
        const outcome = outcomeOf(match, which, chosen, refused, compete);
        if (outcome !== null) this.#observe({ stage, match, outcome });
      }
    }
  }
}

const nameOf = ({ rule, first, end }: Match): string => `${rule.id} ${first} ${end}`;

const overlaps = (a: Match, b: Match): boolean => a.first < b.end && b.first < a.end;

function noting(accepts: Accepts, refused: Set<string>): Accepts {
  return (match) => {
    const accepted = accepts(match);
    if (!accepted) refused.add(nameOf(match));
    return accepted;
  };
}

/** Everything that the rule matches by itself; `which` context, if any, stands in the way. */
function candidates(
  rule: CompiledRule,
  stream: TokenStream,
  first: number,
  end: number,
): { match: Match; which: string | null }[] {
  const found = new Grammar([rule]).matchEach(stream, first, end);
  const here = found.map((match) => ({ match, which: null }));
  const contexts = contextsOf(rule);
  if (contexts.length === 0) return here;
  const held = new Set(found.map((match) => match.first));
  const bare = new Grammar([withContexts(rule, [])]).matchEach(stream, first, end);
  const excluded = bare
    .filter((match) => !held.has(match.first))
    .map((match) => ({ match, which: culprit(rule, contexts, stream, match, first, end) }));
  return [...here, ...excluded];
}

type Context = keyof typeof CONTEXTS;

const isContext = (key: string): key is Context => Object.hasOwn(CONTEXTS, key);

const contextsOf = (rule: CompiledRule): Context[] =>
  Object.keys(CONTEXTS)
    .filter(isContext)
    .filter((key) => rule[key] !== null);

function withContexts(rule: CompiledRule, kept: readonly Context[]): CompiledRule {
  const only = (key: Context): CompiledRule[Context] => (kept.includes(key) ? rule[key] : null);
  return {
    ...rule,
    precededBy: only('precededBy'),
    notPrecededBy: only('notPrecededBy'),
    followedBy: only('followedBy'),
    notFollowedBy: only('notFollowedBy'),
  };
}

function culprit(
  rule: CompiledRule,
  contexts: readonly Context[],
  stream: TokenStream,
  { first: at }: Match,
  first: number,
  end: number,
): string {
  const guilty = contexts.find((context) => {
    const alone = new Grammar([withContexts(rule, [context])]);
    return alone.matchEach(stream, first, end).every((match) => match.first !== at);
  });
  return CONTEXTS[guilty ?? contexts[0] ?? 'precededBy'];
}

function outcomeOf(
  match: Match,
  which: string | null,
  chosen: readonly Match[],
  refused: ReadonlySet<string>,
  compete: (a: Match, b: Match) => boolean,
): Outcome | null {
  if (which !== null) return { kind: 'context', which };
  if (refused.has(nameOf(match))) return { kind: 'refused' };
  const by = chosen.find((each) => compete(match, each));
  if (by === undefined || by.rule.id === match.rule.id) return null;
  const longer = by.end - by.first - (match.end - match.first);
  if (longer > 0) return { kind: 'shorter', by };
  return { kind: by.rule.priority > match.rule.priority ? 'priority' : 'order', by };
}

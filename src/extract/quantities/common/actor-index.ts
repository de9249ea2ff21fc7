import type { ActorMention, Span, Token } from '../../../types/index.js';

/** An actor with its tokens `[first, end)`. */
export interface PlacedActor {
  readonly actor: ActorMention;
  readonly first: number;
  readonly end: number;
}

/** Index of the token that holds an offset, or of the one after it; tokens are in order of start. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tokens that a span covers. */
export function tokensOf(tokens: readonly Token[], span: Span): { first: number; end: number } {
  const first = tokenAt(tokens, span.start);
  return { first, end: tokenAt(tokens, Math.max(span.end - 1, span.start)) + 1 };
}

/** Actors by their place among the tokens of an article. */
export class ActorIndex {
  readonly all: readonly PlacedActor[];
  /** Coalitions in order. */
  readonly coalitions: readonly PlacedActor[];
  /** The armed forces of the article where it names those of one side only, at their first mention. */
  readonly army: PlacedActor | null;
  readonly #byFirst = new Map<number, PlacedActor>();

  constructor(tokens: readonly Token[], actors: readonly ActorMention[]) {
    this.all = actors
      .map((actor) => ({ actor, ...tokensOf(tokens, actor) }))
      .sort((a, b) => a.first - b.first || b.end - a.end);
    this.coalitions = this.all.filter(({ actor }) => actor.type === 'coalition');
    const armies = this.all.filter(({ actor }) => actor.type === 'military');
    const isOne = armies.every(({ actor }) => actor.entity === armies[0]?.actor.entity);
    this.army = isOne ? (armies[0] ?? null) : null;
    for (const placed of this.all) {
      const known = this.#byFirst.get(placed.first);
      if (!known || known.end < placed.end) this.#byFirst.set(placed.first, placed);
    }
  }

  /** The longest actor that begins at a token. */
  at(first: number): PlacedActor | null {
    return this.#byFirst.get(first) ?? null;
  }

  /** Actors that begin in the tokens `[first, end)`, in order; longer ones first. */
  within(first: number, end: number): PlacedActor[] {
    const from = this.#indexFrom(first);
    let to = from;
    while ((this.all[to]?.first ?? end) < end) to++;
    return this.all.slice(from, to);
  }

  /** Whether an actor begins in the tokens `[first, end)`. */
  beginsIn(first: number, end: number): boolean {
    return (this.all[this.#indexFrom(first)]?.first ?? end) < end;
  }

  /** The index of the first actor that begins at a token or behind it. */
  #indexFrom(first: number): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.all[middle]?.first ?? 0) < first) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

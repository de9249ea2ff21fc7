import type { CompiledRule } from './program.js';
import type { TokenStream } from './stream.js';

/**
 * Where the classes that rules need stand next, in the tokens that a grammar goes over from left to right: found once, and asked at each
 * rule. One for all grammars: what another round left behind is not read.
 */
class Upcoming {
  #round = 0;
  /** By class: the round of which its place is, and the place. */
  readonly #rounds: number[] = [];
  readonly #places: number[] = [];

  /** A new round, over other tokens or another grammar's. */
  begin(): number {
    this.#round += 1;
    return this.#round;
  }

  /** Whether a class begins behind a token and before `limit`. */
  stands(round: number, id: number, stream: TokenStream, at: number, limit: number): boolean {
    while (this.#rounds.length <= id) {
      this.#rounds.push(0);
      this.#places.push(0);
    }
    let place = this.#rounds[id] === round ? (this.#places[id] ?? 0) : 0;
    if (place <= at) {
      place = at + 1;
      while (place < limit && stream.find(place, id) === null) place += 1;
      this.#rounds[id] = round;
      this.#places[id] = place;
    }
    return place < limit;
  }
}

const upcoming = new Upcoming();

/** Begins a round of {@link holdsNeeded}: within it, tokens are asked for in order of the text, and no readings are added. */
export const beginNeeded = (): number => upcoming.begin();

/** Whether the classes that a rule needs begin behind a token and before `limit`. */
export function holdsNeeded(
  { needed }: CompiledRule,
  round: number,
  stream: TokenStream,
  at: number,
  limit: number,
): boolean {
  for (const id of needed) if (!upcoming.stands(round, id, stream, at, limit)) return false;
  return true;
}

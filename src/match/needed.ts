import { instructionLength, OP, type CompiledRule, type Program } from './program.js';
import type { TokenStream } from './stream.js';

/**
 * Lexicon classes that every match of a program takes behind its first element, sorted: «<numeral> ...1 [<it-killed>]» begins at each number,
 * and hardly ever anybody is killed there.
 */
export function neededClasses(program: Program): number[] {
  const { code } = program;
  const known = new Map<number, ReadonlySet<number>>();
  const all = startsBehindFirst(code).map((pc) => neededFrom(code, pc, known));
  const [first, ...others] = all;
  return [...(first ?? [])]
    .filter((id) => others.every((needed) => needed.has(id)))
    .sort((a, b) => a - b);
}

/** Addresses at which a program goes on behind each of its first elements. */
function startsBehindFirst(code: readonly number[]): number[] {
  const starts: number[] = [];
  const open = [0];
  for (let pc = open.pop(); pc !== undefined; pc = open.pop()) {
    const op = code[pc];
    if (op === OP.split) open.push(code[pc + 1] ?? 0, code[pc + 2] ?? 0);
    else if (op === OP.jump) open.push(code[pc + 1] ?? 0);
    else if (op === OP.class || op === OP.builtin) starts.push(pc + instructionLength(op));
    else if (op !== OP.accept) open.push(pc + instructionLength(op));
  }
  return starts;
}

/** Classes that all ways from an address take. Programs have no loops: what repeats is written out. */
function neededFrom(
  code: readonly number[],
  pc: number,
  known: Map<number, ReadonlySet<number>>,
): ReadonlySet<number> {
  const found = known.get(pc);
  if (found) return found;
  const needed = new Set<number>();
  const op = code[pc];
  if (op === OP.split) {
    const other = neededFrom(code, code[pc + 2] ?? 0, known);
    for (const id of neededFrom(code, code[pc + 1] ?? 0, known)) if (other.has(id)) needed.add(id);
  } else if (op !== OP.accept) {
    const next = op === OP.jump ? (code[pc + 1] ?? 0) : pc + instructionLength(op);
    for (const id of neededFrom(code, next, known)) needed.add(id);
    if (op === OP.class) needed.add(code[pc + 1] ?? 0);
  }
  known.set(pc, needed);
  return needed;
}

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

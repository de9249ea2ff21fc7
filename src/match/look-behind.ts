import { ClassSet } from './class-set.js';
import type { Program } from './program.js';
import { openingClasses } from './program-classes.js';
import { run } from './run.js';
import type { TokenStream } from './stream.js';

/**
 * What must stand in front of a match, or must not. Where it begins is not known, so that its program would run at each of several
 * tokens: it runs only at those that it can begin with. What those are is found out when a text first asks.
 */
export class LookBehind {
  readonly #program: Program;
  #opening: ClassSet | null = null;

  constructor(program: Program) {
    this.#program = program;
  }

  /** Whether it covers the tokens right before `end`, and none before `from`. */
  endsAt(stream: TokenStream, end: number, from: number): boolean {
    const program = this.#program;
    const opening = (this.#opening ??= new ClassSet(openingClasses(program)));
    const earliest = Math.max(from, end - program.width);
    for (let start = end - 1; start >= earliest; start--) {
      if (!standsAt(opening, stream, start, end)) continue;
      if (run(program, stream, start, end, (at) => at === end)) return true;
    }
    return false;
  }
}

/** Whether a token before `limit` bears a class of the set. */
function standsAt(set: ClassSet, stream: TokenStream, at: number, limit: number): boolean {
  if (at >= limit) return false;
  if ((stream.shapes(at) & set.shapes) !== 0) return true;
  if ((stream.kin(at) & set.kin) === 0) return false;
  for (const { class: id } of stream.at(at)) {
    if (set.has(id)) return true;
  }
  return false;
}

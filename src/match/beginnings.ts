import { BUILTINS, type CompiledRule } from './program.js';

/** All stages: what may begin anywhere. */
export const ANY_STAGE = -1;

/**
 * Which stages of a pack have a rule that begins with a class, as bits: one number of a token says which stages have anything
 * to look for there, and most tokens begin nothing.
 */
export class Beginnings {
  readonly #bits = new Map<string, number>();
  readonly #byClass: Uint32Array;
  readonly #byShape = new Uint32Array(BUILTINS.length);

  /** Rules by stage; classes are numbered below `classes`. */
  constructor(grammars: Readonly<Record<string, readonly CompiledRule[]>>, classes: number) {
    this.#byClass = new Uint32Array(classes);
    for (const [stage, rules] of Object.entries(grammars)) {
      // More stages than bits share the last one: they then look at a few tokens in vain.
      const bit = 1 << Math.min(this.#bits.size, 31);
      this.#bits.set(stage, bit);
      for (const { first } of rules) for (const id of first) this.#mark(id, bit);
    }
  }

  /** The bit of a stage; none when the pack has no rules for it. */
  bitOf(stage: string): number {
    return this.#bits.get(stage) ?? 0;
  }

  /** Stages that can begin with a class. */
  ofClass(id: number): number {
    return this.#byClass[id] ?? 0;
  }

  /** Stages that can begin with a token of these built-in classes. */
  ofShapes(shapes: number): number {
    let stages = 0;
    for (let left = shapes; left !== 0; left &= left - 1) {
      stages |= this.#byShape[31 - Math.clz32(left & -left)] ?? 0;
    }
    return stages;
  }

  #mark(id: number, bit: number): void {
    if (id < 0) this.#byShape[-1 - id] = (this.#byShape[-1 - id] ?? 0) | bit;
    else this.#byClass[id] = (this.#byClass[id] ?? 0) | bit;
  }
}

import { kinOf } from './class-set.js';
import { hasFeatures, unify } from './features.js';
import { OP, type Program } from './program.js';
import type { TokenStream } from './stream.js';

/** What a capture stands on. */
export interface Captured {
  readonly capture: number;
  /** Tokens `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** Value of the reading, or of the digits of a number. */
  readonly value: string | number | null;
  /** The capture before it. */
  readonly previous: Captured | null;
}

/** Where a program matched. */
export interface Run {
  readonly end: number;
  /** The mention's own span inside the match, tokens `[spanFirst, spanEnd)`. */
  readonly spanFirst: number;
  readonly spanEnd: number;
  readonly captures: Captured | null;
}

/** Features that the classes of marks 0 to 9 have agreed on so far. */
type Agreed = readonly number[] | null;

/** Counts instructions, so that tests can show that time grows with the text and not faster. */
export const counter = { steps: 0 };

/**
 * The thread that runs, and those that are still to run, as parallel stacks: programs run at every word, and an object for
 * each step would cost more than the step. A run that is started inside another one (a context of a
 * rule) works above the threads of the outer one.
 */
class Threads {
  top = 0;
  readonly #numbers: number[] = [];
  readonly #captures: (Captured | null)[] = [];
  readonly #agreed: Agreed[] = [];
  pc = 0;
  at = 0;
  open = -1;
  close = -1;
  captures: Captured | null = null;
  agreed: Agreed = null;

  /** Makes this the current thread. */
  begin(at: number): void {
    this.pc = 0;
    this.at = at;
    this.open = -1;
    this.close = -1;
    this.captures = null;
    this.agreed = null;
  }

  /** Puts the current thread aside, to go on at `pc`. */
  push(pc: number): void {
    const base = this.top * 4;
    this.#numbers[base] = pc;
    this.#numbers[base + 1] = this.at;
    this.#numbers[base + 2] = this.open;
    this.#numbers[base + 3] = this.close;
    this.#captures[this.top] = this.captures;
    this.#agreed[this.top] = this.agreed;
    this.top += 1;
  }

  /** Makes the last thread the current one. */
  pop(): void {
    this.top -= 1;
    const base = this.top * 4;
    this.pc = this.#numbers[base] ?? 0;
    this.at = this.#numbers[base + 1] ?? 0;
    this.open = this.#numbers[base + 2] ?? -1;
    this.close = this.#numbers[base + 3] ?? -1;
    this.captures = this.#captures[this.top] ?? null;
    this.agreed = this.#agreed[this.top] ?? null;
  }
}

const threads = new Threads();

/**
 * Runs a program from the token `start`, not beyond `limit`. Explores all ways through the pattern, which are
 * bounded because patterns are, and keeps the longest that `accepts` (asked with its end); of equally long ones the first.
 */
export function run(
  program: Program,
  stream: TokenStream,
  start: number,
  limit: number,
  accepts: ((end: number) => boolean) | null,
): Run | null {
  const { code } = program;
  const base = threads.top;
  let best: Run | null = null;
  threads.begin(start);
  for (;;) {
    if (follow(code, stream, limit)) {
      const { at } = threads;
      if (!best || at > best.end) {
        const run = finish(start);
        // Asking may run other programs, above the threads of this one.
        if (accepts === null || accepts(at)) best = run;
      }
    }
    if (threads.top === base) return best;
    threads.pop();
  }
}

/** Follows the current thread until it ends; whether it has matched. What branches off is put aside. */
function follow(code: readonly number[], stream: TokenStream, limit: number): boolean {
  for (let alive = true; alive;) {
    const { pc } = threads;
    counter.steps += 1;
    switch (code[pc]) {
      case OP.class:
        alive = threads.at < limit && takeClass(code, pc, stream, limit);
        break;
      case OP.split:
        threads.push(code[pc + 2] ?? 0);
        threads.pc = code[pc + 1] ?? 0;
        break;
      case OP.jump:
        threads.pc = code[pc + 1] ?? 0;
        break;
      case OP.builtin:
        alive = threads.at < limit && takeBuiltin(code, pc, stream);
        break;
      case OP.glue:
        threads.pc = pc + 1;
        alive = stream.tokens[threads.at]?.spaced === false;
        break;
      case OP.open:
        threads.pc = pc + 1;
        threads.open = threads.at;
        break;
      case OP.close:
        threads.pc = pc + 1;
        threads.close = threads.at;
        break;
      case OP.accept:
        return true;
      default:
        throw new RangeError(`no instruction ${String(code[pc])} at ${pc}: build the packs again`);
    }
  }
  return false;
}

function finish(start: number): Run {
  const { at: end, captures, open, close } = threads;
  return { end, spanFirst: open < 0 ? start : open, spanEnd: open < 0 ? end : close, captures };
}

/** Takes a reading of a class; where the token has several, each is a thread, and the first goes on. Whether there is one. */
function takeClass(
  code: readonly number[],
  pc: number,
  stream: TokenStream,
  limit: number,
): boolean {
  const id = code[pc + 1] ?? -1;
  const { at, captures, agreed } = threads;
  if ((stream.kin(at) & kinOf(id)) === 0) return false;
  const capture = code[pc + 2] ?? -1;
  const mark = code[pc + 3] ?? -1;
  const wanted = code[pc + 4] ?? 0;
  const readings = stream.at(at);
  let taken = false;
  // Last to first, so that the first reading is tried first.
  for (let i = readings.length - 1; i >= 0; i--) {
    const reading = readings[i];
    if (!reading || reading.class !== id) continue;
    const end = at + reading.length;
    if (end > limit || (wanted !== 0 && !hasFeatures(reading.features, wanted))) continue;
    const agreement = mark < 0 ? agreed : agree(agreed, mark, reading.features);
    if (mark >= 0 && agreement === null) continue;
    if (taken) threads.push(pc + 5);
    taken = true;
    threads.at = end;
    threads.agreed = agreement;
    threads.captures =
      capture < 0
        ? captures
        : { capture, first: at, end, value: reading.value, previous: captures };
  }
  threads.pc = pc + 5;
  return taken;
}

function agree(agreed: Agreed, mark: number, features: number): Agreed {
  const unified = unify(agreed?.[mark] ?? 0, features);
  if (unified === null) return null;
  const all = agreed ? [...agreed] : [];
  all[mark] = unified;
  return all;
}

/** Takes the token when it has the built-in class, and the number asked for. */
function takeBuiltin(code: readonly number[], pc: number, stream: TokenStream): boolean {
  const { at, captures } = threads;
  const builtin = code[pc + 1] ?? 0;
  const token = stream.tokens[at];
  if (!token || ((stream.shapes(at) >> builtin) & 1) === 0) return false;
  const capture = code[pc + 2] ?? -1;
  let value: string | number = token.key;
  if (builtin === 0) {
    const low = code[pc + 3] ?? -1;
    const high = code[pc + 4] ?? -1;
    const digits = code[pc + 5] ?? -1;
    value = Number(token.key);
    if (low >= 0 && (value < low || value > high)) return false;
    if (digits >= 0 && token.key.length !== digits) return false;
  }
  if (capture >= 0)
    threads.captures = { capture, first: at, end: at + 1, value, previous: captures };
  threads.pc = pc + 6;
  threads.at = at + 1;
  return true;
}

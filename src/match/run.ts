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
 * Threads that are still to run, as parallel stacks: programs run at every word, and an object for
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

  push(
    pc: number,
    at: number,
    captures: Captured | null,
    agreed: Agreed,
    open: number,
    close: number,
  ): void {
    const base = this.top * 4;
    this.#numbers[base] = pc;
    this.#numbers[base + 1] = at;
    this.#numbers[base + 2] = open;
    this.#numbers[base + 3] = close;
    this.#captures[this.top] = captures;
    this.#agreed[this.top] = agreed;
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
  threads.push(0, start, null, null, -1, -1);
  while (threads.top > base) {
    threads.pop();
    const { at, captures, agreed } = threads;
    let { pc, open, close } = threads;
    // A thread is followed here until it takes a token or ends; only what branches off is put aside.
    for (let alive = true; alive;) {
      counter.steps += 1;
      switch (code[pc]) {
        case OP.class:
          if (at < limit) pushClass(code, pc, at, captures, agreed, open, close, stream, limit);
          alive = false;
          break;
        case OP.split:
          threads.push(code[pc + 2] ?? 0, at, captures, agreed, open, close);
          pc = code[pc + 1] ?? 0;
          break;
        case OP.jump:
          pc = code[pc + 1] ?? 0;
          break;
        case OP.builtin:
          if (at < limit) pushBuiltin(code, pc, at, captures, agreed, open, close, stream);
          alive = false;
          break;
        case OP.glue:
          pc += 1;
          alive = stream.tokens[at]?.spaced === false;
          break;
        case OP.open:
          pc += 1;
          open = at;
          break;
        case OP.close:
          pc += 1;
          close = at;
          break;
        case OP.accept:
          if ((!best || at > best.end) && (accepts === null || accepts(at))) {
            best = finish(start, at, captures, open, close);
          }
          alive = false;
          break;
        default:
          throw new RangeError(
            `no instruction ${String(code[pc])} at ${pc}: build the packs again`,
          );
      }
    }
  }
  return best;
}

function finish(
  start: number,
  end: number,
  captures: Captured | null,
  open: number,
  close: number,
): Run {
  return { end, spanFirst: open < 0 ? start : open, spanEnd: open < 0 ? end : close, captures };
}

function pushClass(
  code: readonly number[],
  pc: number,
  at: number,
  captures: Captured | null,
  agreed: Agreed,
  open: number,
  close: number,
  stream: TokenStream,
  limit: number,
): void {
  const id = code[pc + 1];
  const capture = code[pc + 2] ?? -1;
  const mark = code[pc + 3] ?? -1;
  const wanted = code[pc + 4] ?? 0;
  const readings = stream.at(at);
  // Pushed last to first, so that the first reading is tried first.
  for (let i = readings.length - 1; i >= 0; i--) {
    const reading = readings[i];
    if (!reading || reading.class !== id) continue;
    const end = at + reading.length;
    if (end > limit || (wanted !== 0 && !hasFeatures(reading.features, wanted))) continue;
    const agreement = mark < 0 ? agreed : agree(agreed, mark, reading.features);
    if (mark >= 0 && agreement === null) continue;
    const captured =
      capture < 0
        ? captures
        : { capture, first: at, end, value: reading.value, previous: captures };
    threads.push(pc + 5, end, captured, agreement, open, close);
  }
}

function agree(agreed: Agreed, mark: number, features: number): Agreed {
  const unified = unify(agreed?.[mark] ?? 0, features);
  if (unified === null) return null;
  const all = agreed ? [...agreed] : [];
  all[mark] = unified;
  return all;
}

function pushBuiltin(
  code: readonly number[],
  pc: number,
  at: number,
  captures: Captured | null,
  agreed: Agreed,
  open: number,
  close: number,
  stream: TokenStream,
): void {
  const builtin = code[pc + 1] ?? 0;
  const token = stream.tokens[at];
  if (!token || ((stream.shapes(at) >> builtin) & 1) === 0) return;
  const capture = code[pc + 2] ?? -1;
  let value: string | number = token.key;
  if (builtin === 0) {
    const low = code[pc + 3] ?? -1;
    const high = code[pc + 4] ?? -1;
    const digits = code[pc + 5] ?? -1;
    value = Number(token.key);
    if (low >= 0 && (value < low || value > high)) return;
    if (digits >= 0 && token.key.length !== digits) return;
  }
  const captured =
    capture < 0 ? captures : { capture, first: at, end: at + 1, value, previous: captures };
  threads.push(pc + 6, at + 1, captured, agreed, open, close);
}

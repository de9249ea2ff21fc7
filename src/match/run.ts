import type { Token } from '../types/index.js';
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

interface State {
  readonly pc: number;
  readonly at: number;
  readonly captures: Captured | null;
  /** Features that the classes of marks 0 to 9 have agreed on so far. */
  readonly agreed: readonly number[] | null;
  readonly open: number;
  readonly close: number;
}

/** Counts instructions, so that tests can show that time grows with the text and not faster. */
export const counter = { steps: 0 };

/**
 * Runs a program from the token `start`, not beyond `limit`. Explores all ways through the pattern, which are
 * bounded because patterns are, and keeps the longest that `accepts` (asked with its end); of equally long ones the first.
 */
export function run(
  program: Program,
  stream: TokenStream,
  start: number,
  limit: number,
  accepts: (end: number) => boolean,
): Run | null {
  const { code } = program;
  let best: Run | null = null;
  const stack: State[] = [{ pc: 0, at: start, captures: null, agreed: null, open: -1, close: -1 }];
  for (let state = stack.pop(); state; state = stack.pop()) {
    counter.steps += 1;
    const { pc, at } = state;
    switch (code[pc]) {
      case OP.accept:
        if ((!best || at > best.end) && accepts(at)) best = finish(state, start);
        break;
      case OP.class:
        if (at < limit) pushClass(code, state, stream, limit, stack);
        break;
      case OP.builtin:
        if (at < limit) pushBuiltin(code, state, stream.tokens[at], stack);
        break;
      case OP.split:
        stack.push({ ...state, pc: code[pc + 2] ?? 0 }, { ...state, pc: code[pc + 1] ?? 0 });
        break;
      case OP.jump:
        stack.push({ ...state, pc: code[pc + 1] ?? 0 });
        break;
      case OP.glue:
        if (stream.tokens[at]?.spaced === false) stack.push({ ...state, pc: pc + 1 });
        break;
      case OP.open:
        stack.push({ ...state, pc: pc + 1, open: at });
        break;
      case OP.close:
        stack.push({ ...state, pc: pc + 1, close: at });
        break;
    }
  }
  return best;
}

function finish(state: State, start: number): Run {
  const bracketed = state.open >= 0;
  return {
    end: state.at,
    spanFirst: bracketed ? state.open : start,
    spanEnd: bracketed ? state.close : state.at,
    captures: state.captures,
  };
}

function pushClass(
  code: readonly number[],
  state: State,
  stream: TokenStream,
  limit: number,
  stack: State[],
): void {
  const [, id, capture = -1, mark = -1, wanted = 0] = code.slice(state.pc, state.pc + 5);
  const readings = stream.at(state.at);
  // Pushed last to first, so that the first reading is tried first.
  for (let i = readings.length - 1; i >= 0; i--) {
    const reading = readings[i];
    if (!reading || reading.class !== id || state.at + reading.length > limit) continue;
    if (wanted !== 0 && !hasFeatures(reading.features, wanted)) continue;
    const agreed = mark < 0 ? state.agreed : agree(state.agreed, mark, reading.features);
    if (mark >= 0 && agreed === null) continue;
    const end = state.at + reading.length;
    const captures = withCapture(state, capture, end, reading.value);
    stack.push({ ...state, pc: state.pc + 5, at: end, captures, agreed });
  }
}

function agree(agreed: readonly number[] | null, mark: number, features: number): number[] | null {
  const all = agreed ? [...agreed] : [];
  const unified = unify(all[mark] ?? 0, features);
  if (unified === null) return null;
  all[mark] = unified;
  return all;
}

function withCapture(
  state: State,
  capture: number,
  end: number,
  value: string | number | null,
): Captured | null {
  if (capture < 0) return state.captures;
  return { capture, first: state.at, end, value, previous: state.captures };
}

function pushBuiltin(
  code: readonly number[],
  state: State,
  token: Token | undefined,
  stack: State[],
): void {
  if (!token) return;
  const [, builtin = 0, capture = -1, low = -1, high = -1, digits = -1] = code.slice(
    state.pc,
    state.pc + 6,
  );
  if (!hasShape(token, builtin)) return;
  let value: string | number = token.key;
  if (builtin === 0) {
    value = Number(token.key);
    if (low >= 0 && (value < low || value > high)) return;
    if (digits >= 0 && token.key.length !== digits) return;
  }
  const captures = withCapture(state, capture, state.at + 1, value);
  stack.push({ ...state, pc: state.pc + 6, at: state.at + 1, captures });
}

/** Whether a token has the shape of a built-in class, by index in `BUILTINS`. */
export function hasShape(token: Token, builtin: number): boolean {
  switch (builtin) {
    case 0:
      return token.kind === 'number';
    case 1:
      return token.kind === 'word';
    case 2:
      return token.casing === 'capital' || token.casing === 'upper' || token.casing === 'mixed';
    case 3:
      return token.casing === 'upper';
    case 4:
      return token.casing === 'lower';
    case 5:
      return token.kind !== 'mark';
    case 6:
      return token.kind === 'mark';
    default:
      return token.kind === 'word' && /^[a-z]/.test(token.key);
  }
}

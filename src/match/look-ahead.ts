import { ClassSet } from './class-set.js';
import { instructionLength, OP, type Program } from './program.js';
import type { TokenStream } from './stream.js';

/**
 * Lexicon classes and built-ins (as `-1 - index`) that can stand behind the first element of a match, sorted; null when a
 * match can end there.
 */
export function secondClasses({ code }: Program): number[] | null {
  const second = new Set<number>();
  for (const first of elementsFrom(code, 0)) {
    for (const pc of elementsFrom(code, first + instructionLength(code[first]))) {
      if (code[pc] === OP.accept) return null;
      const operand = code[pc + 1] ?? 0;
      second.add(code[pc] === OP.builtin ? -1 - operand : operand);
    }
  }
  return [...second].sort((a, b) => a - b);
}

/** Lexicon classes and built-ins (as `-1 - index`) that a match of a program can begin with. */
export function openingClasses({ code }: Program): number[] {
  const first: number[] = [];
  for (const pc of elementsFrom(code, 0)) {
    const operand = code[pc + 1] ?? 0;
    if (code[pc] !== OP.accept) first.push(code[pc] === OP.builtin ? -1 - operand : operand);
  }
  return first;
}

/** Addresses of the instructions that take a token or accept, reached from `start` without taking one. */
function elementsFrom(code: readonly number[], start: number): ReadonlySet<number> {
  const found = new Set<number>();
  const open = [start];
  for (let pc = open.pop(); pc !== undefined; pc = open.pop()) {
    const op = code[pc];
    if (op === OP.class || op === OP.builtin || op === OP.accept) found.add(pc);
    else if (op === OP.split) open.push(code[pc + 1] ?? 0, code[pc + 2] ?? 0);
    else if (op === OP.jump) open.push(code[pc + 1] ?? 0);
    else open.push(pc + instructionLength(op));
  }
  return found;
}

/** Whether a token before `limit` bears a class of the set. */
export function standsAt(set: ClassSet, stream: TokenStream, at: number, limit: number): boolean {
  if (at >= limit) return false;
  if ((stream.shapes(at) & set.shapes) !== 0) return true;
  if ((stream.kin(at) & set.kin) === 0) return false;
  for (const { class: id } of stream.at(at)) {
    if (set.has(id)) return true;
  }
  return false;
}

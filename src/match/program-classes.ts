import { instructionLength, OP, type Program } from './program.js';

/**
 * Lexicon classes and built-ins (as `-1 - index`) that can stand behind the first element of a match, sorted; null when a
 * match can end there.
 */
export function secondClasses({ code }: Program): number[] | null {
  const second = new Set<number>();
  for (const start of startsBehindFirst(code)) {
    for (const pc of elementsFrom(code, start)) {
      if (code[pc] === OP.accept) return null;
      second.add(classAt(code, pc));
    }
  }
  return [...second].sort((a, b) => a - b);
}

/** Lexicon classes and built-ins (as `-1 - index`) that a match of a program can begin with. */
export const openingClasses = ({ code }: Program): number[] =>
  firstElements(code).map((pc) => classAt(code, pc));

/**
 * Lexicon classes that every match of a program takes behind its first element, sorted: «<numeral> ...1 [<it-killed>]» begins at each number,
 * and hardly ever anybody is killed there.
 */
export function neededClasses({ code }: Program): number[] {
  const known = new Map<number, ReadonlySet<number>>();
  const [first, ...others] = startsBehindFirst(code).map((pc) => neededFrom(code, pc, known));
  return [...(first ?? [])]
    .filter((id) => others.every((needed) => needed.has(id)))
    .sort((a, b) => a - b);
}

/** Addresses of the instructions that can take the first token. */
const firstElements = (code: readonly number[]): number[] =>
  [...elementsFrom(code, 0)].filter((pc) => code[pc] !== OP.accept);

/** Addresses at which a program goes on behind each of its first elements. */
const startsBehindFirst = (code: readonly number[]): number[] =>
  firstElements(code).map((pc) => pc + instructionLength(code[pc]));

/** The class that an instruction asks for; a built-in as `-1 - index`. */
const classAt = (code: readonly number[], pc: number): number => {
  const operand = code[pc + 1] ?? 0;
  return code[pc] === OP.builtin ? -1 - operand : operand;
};

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

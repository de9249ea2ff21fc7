import { instructionLength, OP, type Program } from './program.js';

/** Most tokens of one entry of a class. */
export type ClassWidth = (id: number) => number;

/** Most tokens that a program can cover. Its jumps lead forward only, so one pass finds the widest way. */
export function programWidth(code: Program['code'], classWidth: ClassWidth): number {
  const widths: number[] = [0];
  const reach = (pc: number, width: number): void => {
    widths[pc] = Math.max(widths[pc] ?? 0, width);
  };
  let widest = 0;
  for (let pc = 0; pc < code.length; pc += instructionLength(code[pc])) {
    const width = widths[pc];
    if (width === undefined) continue;
    const next = pc + instructionLength(code[pc]);
    switch (code[pc]) {
      case OP.accept:
        widest = Math.max(widest, width);
        break;
      case OP.class:
        reach(next, width + classWidth(code[pc + 1] ?? -1));
        break;
      case OP.builtin:
        reach(next, width + 1);
        break;
      case OP.split:
        reach(code[pc + 1] ?? next, width);
        reach(code[pc + 2] ?? next, width);
        break;
      case OP.jump:
        reach(code[pc + 1] ?? next, width);
        break;
      default:
        reach(next, width);
    }
  }
  return widest;
}

/** Lexicon classes that a program asks for. */
export function classesIn(code: Program['code']): ReadonlySet<number> {
  const found = new Set<number>();
  for (let pc = 0; pc < code.length; pc += instructionLength(code[pc])) {
    if (code[pc] === OP.class) found.add(code[pc + 1] ?? -1);
  }
  return found;
}

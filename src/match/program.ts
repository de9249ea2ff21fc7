/**
 * Compiled patterns are flat lists of numbers, so that packs are plain JSON. Each instruction is its
 * code followed by its operands.
 */
export const OP = {
  /** The pattern has matched. */
  accept: 0,
  /** class, capture (-1: none), agreement mark (-1: none), features */
  class: 1,
  /** built-in class, capture, low (-1), high (-1), digits (-1) */
  builtin: 2,
  /** preferred address, other address */
  split: 3,
  /** address */
  jump: 4,
  /** The next token must stand without white space before it. */
  glue: 5,
  /** The mention's own span begins, ends here. */
  open: 6,
  close: 7,
} as const;

/** Numbers that an instruction takes, its code included. */
export function instructionLength(op: number | undefined): number {
  switch (op) {
    case OP.class:
      return 5;
    case OP.builtin:
      return 6;
    case OP.split:
      return 3;
    case OP.jump:
      return 2;
    default:
      return 1;
  }
}

/** Classes that every token has by its shape, without a lexicon. */
export const BUILTINS = [
  ...(['num', 'word', 'cap', 'upper', 'lower', 'any', 'mark', 'latin'] as const),
  'inner',
] as const;

export function builtinIndex(name: string): number {
  return BUILTINS.findIndex((builtin) => builtin === name);
}

/** A pattern ready to run. */
export interface Program {
  readonly code: readonly number[];
  /** Most tokens that it can cover, multi-word lexicon entries counted whole. */
  readonly width: number;
}

/** What a rule hands to the extractor: constants, `$capture` references, or lists of them. */
export type EmitValue = string | number | boolean | null;

/** A rule of a language pack, compiled. */
export interface CompiledRule {
  /** `date.month-year`, the same in every language. */
  readonly id: string;
  readonly program: Program;
  /** Lexicon classes and built-ins (as `-1 - index`) that a match can begin with. */
  readonly first: readonly number[];
  /** What can stand behind the first element of a match, as `first`; null when a match can end there. */
  readonly second: readonly number[] | null;
  /** Lexicon classes that every match takes behind its first element; those that `second` alone tells are left out. */
  readonly needed: readonly number[];
  readonly priority: number;
  readonly emit: Readonly<Record<string, EmitValue>>;
  readonly precededBy: Program | null;
  readonly notPrecededBy: Program | null;
  readonly followedBy: Program | null;
  readonly notFollowedBy: Program | null;
}

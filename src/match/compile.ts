import { parseFeatures } from './features.js';
import { PatternError, type ClassPattern, type Pattern } from './notation.js';
import { didYouMean } from '../text/index.js';
import { builtinIndex, OP, type Program } from './program.js';
import { programWidth, type ClassWidth } from './program-width.js';

/** What the compiler must know about a pack's words. */
export interface CompileContext {
  /** Id of a lexicon class, or null where no file declares it. */
  readonly classId: (name: string) => number | null;
  /** Id of the class made for a literal word. */
  readonly literalId: (key: string) => number;
  readonly captureId: (name: string) => number;
  readonly classWidth: ClassWidth;
  readonly macro: (name: string) => Pattern | null;
  /** All class names, for "did you mean". */
  readonly knownNames: () => readonly string[];
}

const DEEPEST_MACRO = 8;
/** Wider patterns are a mistake: no phrase is that long. */
const MOST_WIDTH = 60;
/** Numbers of a program; more are a repetition of a repetition that nobody can have meant. */
const MOST_CODE = 50_000;

/** Turns a pattern into a program. Throws {@link PatternError}. */
export function compilePattern(pattern: Pattern, context: CompileContext): Program {
  const code: number[] = [];
  emit(expand(pattern, context, 0), code, context);
  code.push(OP.accept);
  const width = programWidth(code, context.classWidth);
  if (width > MOST_WIDTH) {
    throw new PatternError(`the pattern can cover ${width} tokens, more than ${MOST_WIDTH}`, 1);
  }
  return { code, width };
}

/** Classes that a match can begin with, sorted; built-ins as `-1 - index`. Throws {@link PatternError}. */
export function firstClasses(pattern: Pattern, context: CompileContext): number[] {
  const first = new Set<number>();
  const empty = collectFirst(expand(pattern, context, 0), first, context);
  if (empty) throw new PatternError('the pattern can match nothing at all', 1);
  return [...first].sort((a, b) => a - b);
}

function expand(pattern: Pattern, context: CompileContext, depth: number): Pattern {
  if (depth > DEEPEST_MACRO) throw new PatternError('patterns that use each other in a circle', 1);
  switch (pattern.kind) {
    case 'macro': {
      const body = context.macro(pattern.name);
      if (!body) throw new PatternError(`unknown pattern <@${pattern.name}>`, 1);
      return expand(body, context, depth + 1);
    }
    case 'sequence':
      return { ...pattern, items: pattern.items.map((item) => expand(item, context, depth)) };
    case 'choice':
      return { ...pattern, options: pattern.options.map((o) => expand(o, context, depth)) };
    case 'repeat':
    case 'span':
      return { ...pattern, item: expand(pattern.item, context, depth) };
    default:
      return pattern;
  }
}

function classId(pattern: ClassPattern, context: CompileContext): number {
  const id = context.classId(pattern.name);
  if (id === null) {
    const hint = didYouMean(pattern.name, context.knownNames());
    throw new PatternError(`unknown class <${pattern.name}>${hint}`, 1);
  }
  return id;
}

function emit(pattern: Pattern, code: number[], context: CompileContext): void {
  if (code.length > MOST_CODE) throw new PatternError('the pattern repeats too much', 1);
  switch (pattern.kind) {
    case 'sequence':
      for (const item of pattern.items) emit(item, code, context);
      return;
    case 'choice':
      emitChoice(pattern.options, code, context);
      return;
    case 'repeat':
      emitRepeat(pattern, code, context);
      return;
    case 'span':
      code.push(OP.open);
      emit(pattern.item, code, context);
      code.push(OP.close);
      return;
    case 'glue':
      code.push(OP.glue);
      return;
    case 'literal':
      code.push(OP.class, context.literalId(pattern.key), -1, -1, 0);
      return;
    case 'class':
      emitClass(pattern, code, context);
      return;
    case 'macro':
      throw new PatternError(`pattern <@${pattern.name}> was not expanded`, 1);
  }
}

function emitClass(pattern: ClassPattern, code: number[], context: CompileContext): void {
  const capture = pattern.capture === '' ? -1 : context.captureId(pattern.capture);
  const builtin = builtinIndex(pattern.name);
  if (builtin >= 0) {
    code.push(
      OP.builtin,
      builtin,
      capture,
      pattern.low ?? -1,
      pattern.high ?? -1,
      pattern.digits ?? -1,
    );
    return;
  }
  const features = pattern.features === null ? 0 : parseFeatures(pattern.features);
  if (features === null) throw new PatternError(`unknown features "${pattern.features ?? ''}"`, 1);
  code.push(OP.class, classId(pattern, context), capture, pattern.mark ?? -1, features);
}

function emitChoice(options: readonly Pattern[], code: number[], context: CompileContext): void {
  const jumps: number[] = [];
  options.forEach((option, i) => {
    if (i === options.length - 1) {
      emit(option, code, context);
      return;
    }
    const split = code.push(OP.split, 0, 0) - 3;
    code[split + 1] = code.length;
    emit(option, code, context);
    jumps.push(code.push(OP.jump, 0) - 1);
    code[split + 2] = code.length;
  });
  for (const jump of jumps) code[jump] = code.length;
}

function emitRepeat(
  repeat: Extract<Pattern, { kind: 'repeat' }>,
  code: number[],
  context: CompileContext,
): void {
  for (let i = 0; i < repeat.min; i++) emit(repeat.item, code, context);
  const exits: number[] = [];
  for (let i = repeat.min; i < repeat.max; i++) {
    const split = code.push(OP.split, 0, 0) - 3;
    const [into, out] = repeat.lazy ? [split + 2, split + 1] : [split + 1, split + 2];
    code[into] = code.length;
    exits.push(out);
    emit(repeat.item, code, context);
  }
  for (const exit of exits) code[exit] = code.length;
}

/** Adds the classes that can come first; true when the pattern can be empty. */
function collectFirst(pattern: Pattern, first: Set<number>, context: CompileContext): boolean {
  switch (pattern.kind) {
    case 'sequence':
      return pattern.items.every((item) => collectFirst(item, first, context));
    case 'choice':
      return pattern.options.map((o) => collectFirst(o, first, context)).some((empty) => empty);
    case 'repeat':
      return collectFirst(pattern.item, first, context) || pattern.min === 0;
    case 'span':
      return collectFirst(pattern.item, first, context);
    case 'class': {
      const builtin = builtinIndex(pattern.name);
      if (isTooCommon(pattern.name)) {
        throw new PatternError(
          `a rule cannot begin with <${pattern.name}>: it would be tried at every word`,
          1,
        );
      }
      first.add(builtin >= 0 ? -1 - builtin : classId(pattern, context));
      return false;
    }
    case 'literal':
      first.add(context.literalId(pattern.key));
      return false;
    default:
      return true;
  }
}

const isTooCommon = (name: string): boolean => ['any', 'word', 'lower', 'mark'].includes(name);

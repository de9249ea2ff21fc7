import type { CompiledRule, PackedPack, Program } from '../match/index.js';
import { classesIn, programWidth } from '../match/program-width.js';
import { checkExampleShapes } from './check-examples.js';
import { checkClasses, checkLabels, checkRules, checkValues, type Meanings } from './check-own.js';
import { LexiconBuilder, readLexicon } from './lexicon-source.js';
import type { OwnPart } from './own-part.js';
import { checkParts } from './pack-file.js';
import type { PackParts } from './pack-parts.js';
import { readMacros, readRules, type RuleContext } from './rule-source.js';

/** Examples that a user may write beside words, as the corpora of the packs hold them. */
const EXAMPLES = ['positive', 'negative'];

type Grammars = PackedPack['grammars'];

/**
 * Lays a user's words and rules over a pack. Of rules that match equally much the user's win.
 * @throws SourceError with file, line and what to do.
 */
export function extendPack(
  base: PackedPack,
  { widths, patterns }: PackParts,
  own: readonly OwnPart[],
  meanings: Meanings,
): PackedPack {
  const lexicon = new LexiconBuilder(base.classes, widths);
  for (const { file } of own) {
    checkParts(file, EXAMPLES);
    checkExampleShapes(file);
    checkValues(file, base, meanings);
    readLexicon(file, lexicon);
  }
  const captures = [...base.captures];
  const context: RuleContext = { lexicon, captures, macros: new Map(Object.entries(patterns)) };
  for (const { file } of own) readMacros(file, context);
  const added = new Map<string, CompiledRule[]>();
  for (const { file, topic } of own) {
    checkRules(file, Object.keys(base.grammars));
    if (topic === 'events') checkLabels(file, meanings);
    readRules(file, topic, context, added);
  }
  const asked = classesOf(added);
  const isAsked = (name: string): boolean => {
    const id = lexicon.idOf(name) ?? -1;
    return id < base.classes.length || asked.has(id);
  };
  for (const { file } of own) checkClasses(file, isAsked, base.classes);
  return {
    ...base,
    classes: lexicon.classes,
    captures,
    lexicons: [...base.lexicons, lexicon.packed()],
    grammars: withRules(widened(base.grammars, widths, lexicon), added),
  };
}

function classesOf(grammars: ReadonlyMap<string, readonly CompiledRule[]>): ReadonlySet<number> {
  const rules = [...grammars.values()].flat();
  const programs = rules.flatMap((rule) => [rule.program, ...CONTEXTS.map((key) => rule[key])]);
  return new Set(programs.flatMap((program) => (program ? [...classesIn(program.code)] : [])));
}

function withRules(
  grammars: Grammars,
  added: ReadonlyMap<string, readonly CompiledRule[]>,
): Grammars {
  const all: Record<string, readonly CompiledRule[]> = { ...grammars };
  for (const [stage, rules] of added) all[stage] = [...rules, ...(grammars[stage] ?? [])];
  return all;
}

const CONTEXTS = ['precededBy', 'notPrecededBy', 'followedBy', 'notFollowedBy'] as const;

/**
 * The rules with contexts as wide as they are with longer words: only what stands before a match is looked for by its
 * width.
 */
function widened(grammars: Grammars, widths: readonly number[], lexicon: LexiconBuilder): Grammars {
  const wider = new Set(widths.flatMap((width, id) => (lexicon.widthOf(id) > width ? [id] : [])));
  if (wider.size === 0) return grammars;
  const widen = (program: Program | null): Program | null => {
    if (program === null || ![...classesIn(program.code)].some((id) => wider.has(id)))
      return program;
    return { ...program, width: programWidth(program.code, (id) => lexicon.widthOf(id)) };
  };
  const widenRule = (rule: CompiledRule): CompiledRule => ({
    ...rule,
    precededBy: widen(rule.precededBy),
    notPrecededBy: widen(rule.notPrecededBy),
  });
  return Object.fromEntries(
    Object.entries(grammars).map(([stage, rules]) => [stage, rules.map(widenRule)]),
  );
}

import {
  BUILTINS,
  compilePattern,
  firstClasses,
  parsePattern,
  PatternError,
  neededClasses,
  secondClasses,
  type CompileContext,
  type CompiledRule,
  type Pattern,
  type Program,
} from '../match/index.js';
import { didYouMean } from '../text/index.js';
import { isRecord } from '../types/guards.js';
import { SourceError, type YamlFile } from '../yaml/yaml-source.js';
import { checkEmit, readEmit } from './emit-source.js';
import type { LexiconBuilder } from './lexicon-source.js';

/** What a rule of a pack may say; everything else is a mistake. */
export const RULE_KEYS = [
  'id',
  'stage',
  'match',
  'emit',
  'priority',
  'preceded-by',
  'not-preceded-by',
  'followed-by',
  'not-followed-by',
  'examples',
  'negatives',
  'note',
];

/** Shared by all files of one pack. */
export interface RuleContext {
  readonly lexicon: LexiconBuilder;
  readonly captures: string[];
  readonly macros: Map<string, Pattern>;
}

/** Reads `patterns:`: named parts that rules use as `<@name>`. Throws {@link SourceError}. */
export function readMacros(file: YamlFile, context: RuleContext): void {
  const { data } = file;
  if (!isRecord(data) || data['patterns'] === undefined || data['patterns'] === null) return;
  if (!isRecord(data['patterns'])) {
    throw new SourceError(
      file.path,
      file.lineOf(['patterns']),
      'patterns: must map names to patterns',
    );
  }
  for (const [name, source] of Object.entries(data['patterns'])) {
    const keys = ['patterns', name];
    context.macros.set(
      name,
      at(file, keys, `pattern ${name}`, () => parsePattern(String(source))),
    );
  }
}

/** Reads `rules:`, by stage. `defaultStage` is the file's own name. Throws {@link SourceError}. */
export function readRules(
  file: YamlFile,
  defaultStage: string,
  context: RuleContext,
  grammars: Map<string, CompiledRule[]>,
): void {
  const { data } = file;
  if (!isRecord(data) || data['rules'] === undefined || data['rules'] === null) return;
  if (!Array.isArray(data['rules'])) {
    throw new SourceError(file.path, file.lineOf(['rules']), 'rules: must be a list');
  }
  data['rules'].forEach((source: unknown, i) => {
    const keys = ['rules', i];
    if (!isRecord(source) || typeof source['id'] !== 'string') {
      throw new SourceError(file.path, file.lineOf(keys), 'a rule needs an id');
    }
    const stage = typeof source['stage'] === 'string' ? source['stage'] : defaultStage;
    const list = grammars.get(stage) ?? [];
    list.push(...readRule(file, keys, source, source['id'], context));
    grammars.set(stage, list);
  });
}

/** A rule may give several patterns; each becomes a rule of the same id. */
function readRule(
  file: YamlFile,
  keys: readonly (string | number)[],
  source: Record<string, unknown>,
  id: string,
  context: RuleContext,
): CompiledRule[] {
  const unknown = Object.keys(source).find((key) => !RULE_KEYS.includes(key));
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, RULE_KEYS);
    throw new SourceError(
      file.path,
      file.lineOf([...keys, unknown]),
      `rule ${id}: unknown key "${unknown}"${hint}`,
    );
  }
  if (source['match'] === undefined || source['match'] === null) {
    throw new SourceError(file.path, file.lineOf(keys), `rule ${id}: match is missing`);
  }
  const patterns: unknown[] = Array.isArray(source['match']) ? source['match'] : [source['match']];
  const captured = new Set<string>();
  const compile = compileContext(context, captured);
  const contextProgram = (key: string): Program | null => {
    if (source[key] === undefined) return null;
    return at(file, [...keys, key], `rule ${id}: ${key}`, () =>
      compilePattern(parsePattern(String(source[key])), compile),
    );
  };
  const shared = {
    id,
    priority: typeof source['priority'] === 'number' ? source['priority'] : 0,
    emit: readEmit(file, keys, source, id),
    precededBy: contextProgram('preceded-by'),
    notPrecededBy: contextProgram('not-preceded-by'),
    followedBy: contextProgram('followed-by'),
    notFollowedBy: contextProgram('not-followed-by'),
  };
  const rules = patterns.map((pattern) =>
    at(file, [...keys, 'match'], `rule ${id}`, () => {
      const parsed = parsePattern(String(pattern));
      const program = compilePattern(parsed, compile);
      const first = firstClasses(parsed, compile);
      const second = secondClasses(program);
      const needed = neededClasses(program).filter(
        (id) => second?.length !== 1 || id !== second[0],
      );
      return { ...shared, program, first, second, needed };
    }),
  );
  checkEmit(file, keys, shared.emit, id, captured);
  return rules;
}

function compileContext(
  { lexicon, captures, macros }: RuleContext,
  captured: Set<string>,
): CompileContext {
  return {
    classId: (name) => lexicon.idOf(name),
    literalId: (key) => lexicon.literal(key),
    classWidth: (id) => lexicon.widthOf(id),
    macro: (name) => macros.get(name) ?? null,
    captureId: (name) => {
      captured.add(name);
      const known = captures.indexOf(name);
      return known >= 0 ? known : captures.push(name) - 1;
    },
    knownNames: () => [...lexicon.classes, ...BUILTINS],
  };
}

function at<T>(file: YamlFile, keys: readonly (string | number)[], what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new SourceError(file.path, file.lineOf(keys), `${what}: ${error.message}`);
  }
}

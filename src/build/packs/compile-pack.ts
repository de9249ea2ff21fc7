import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  PROVIDED_CLASSES,
  type CliticRules,
  type CompiledRule,
  type PackedPack,
} from '../../match/index.js';
import { toKey } from '../../text/index.js';
import { isRecord, readYaml, SourceError, type YamlFile } from '../yaml-file.js';
import { LexiconBuilder, readLexicon } from './lexicon-source.js';
import type { Paradigms } from '../../gazetteer/build/paradigms.js';
import { readNames, readParadigms } from './names-source.js';
import { readGivenNames, readTitles } from './people-source.js';
import { readMacros, readRules, type RuleContext } from './rule-source.js';

/** Files of a pack that are no rules and lexicon. */
const OTHER_FILES = new Set(['language.yaml', 'clean.yaml', 'paradigms.yaml', 'names.yaml']);

/** Codes of the languages that have a pack, sorted. */
export function packCodes(languagesDir: string): string[] {
  return readdirSync(languagesDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .filter((entry) => existsSync(join(languagesDir, entry.name, 'language.yaml')))
    .map((entry) => entry.name)
    .sort();
}

/** Compiles one language together with what all languages share. Throws {@link SourceError}. */
export function compilePack(languagesDir: string, code: string): PackedPack {
  const language = readYaml(join(languagesDir, code, 'language.yaml'), `${code}/language.yaml`);
  const files = [...packFiles(languagesDir, '_shared'), ...packFiles(languagesDir, code)];
  const lexicon = new LexiconBuilder();
  PROVIDED_CLASSES.forEach((name) => lexicon.declare(name));
  const paradigms = readParadigms(languagesDir, code);
  for (const { file, stage } of files) readWords(file, stage, lexicon, paradigms);
  const context: RuleContext = { lexicon, captures: [], macros: new Map() };
  for (const { file } of files) readMacros(file, context);
  const grammars = new Map<string, CompiledRule[]>();
  for (const { file, stage } of files) readRules(file, stage, context, grammars);
  const head = readLanguage(language);
  const names = readNames(languagesDir, code, paradigms);
  return {
    ...head,
    settings: { ...head.settings, names },
    code,
    classes: lexicon.classes,
    captures: context.captures,
    lexicon: lexicon.packed(),
    grammars: Object.fromEntries([...grammars].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function packFiles(languagesDir: string, code: string): { file: YamlFile; stage: string }[] {
  const folder = join(languagesDir, code);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(
      (name) => name.endsWith('.yaml') && !name.endsWith('.corpus.yaml') && !OTHER_FILES.has(name),
    )
    .sort()
    .map((name) => ({
      file: readYaml(join(folder, name), `${code}/${name}`),
      stage: name.replace('.yaml', ''),
    }));
}

function readWords(
  file: YamlFile,
  stage: string,
  lexicon: LexiconBuilder,
  paradigms: Paradigms,
): void {
  if (stage === 'titles') readTitles(file, lexicon);
  else if (stage === 'given-names') readGivenNames(file, lexicon, paradigms);
  else readLexicon(file, lexicon);
}

type LanguageHead = Pick<
  PackedPack,
  'name' | 'script' | 'direction' | 'abbreviations' | 'clitics' | 'settings'
>;

function readLanguage({ path, data, lineOf }: YamlFile): LanguageHead {
  if (!isRecord(data)) throw new SourceError(path, 1, 'must be a mapping');
  const { name, script, direction, abbreviations, clitics, ...settings } = data;
  if (typeof name !== 'string' || typeof script !== 'string') {
    throw new SourceError(
      path,
      1,
      'name: and script: are needed, e.g. "name: Ukrainian", "script: Cyrl"',
    );
  }
  const words: unknown[] = Array.isArray(abbreviations) ? abbreviations : [];
  return {
    name,
    script,
    direction: direction === 'rtl' ? 'rtl' : 'ltr',
    abbreviations: words.map((word) => toKey(String(word))),
    clitics: clitics === undefined ? null : readClitics(clitics, path, lineOf(['clitics'])),
    settings,
  };
}

function readClitics(value: unknown, path: string, line: number): CliticRules {
  if (!isRecord(value) || !Array.isArray(value['split']) || typeof value['article'] !== 'string') {
    throw new SourceError(
      path,
      line,
      'clitics: needs split: [letters], article: and fused: {clitic: melted}',
    );
  }
  const fused = isRecord(value['fused']) ? Object.entries(value['fused']) : [];
  return {
    split: value['split'].map((letter) => toKey(String(letter))),
    article: toKey(value['article']),
    fused: Object.fromEntries(fused.map(([from, to]) => [toKey(from), toKey(String(to))])),
  };
}

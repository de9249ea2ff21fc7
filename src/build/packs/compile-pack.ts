import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROVIDED_CLASSES, type CompiledRule, type PackedPack } from '../../match/index.js';
import { didYouMean } from '../../text/index.js';
import { isRecord } from '../../types/guards.js';
import { readYaml, SourceError, type YamlFile } from '../yaml-file.js';
import { readLanguage } from './language-source.js';
import { LexiconBuilder, readLexicon } from './lexicon-source.js';
import type { Paradigms } from '../../gazetteer/build/paradigms.js';
import { readNames, readParadigms } from './names-source.js';
import { readGivenNames, readTitles } from './people-source.js';
import { readMacros, readRules, type RuleContext } from './rule-source.js';

/** Files of a pack that are no rules and lexicon. */
const OTHER_FILES = new Set([
  'language.yaml',
  'clean.yaml',
  'paradigms.yaml',
  'names.yaml',
  'labels.yaml',
  'wording.yaml',
]);

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
      // `events.war.yaml` holds more of what `events.yaml` does.
      stage: name.slice(0, name.indexOf('.')),
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
  else {
    checkParts(file);
    readLexicon(file, lexicon);
  }
}

const PARTS = ['lexicon', 'patterns', 'rules'];

function checkParts({ path, data, lineOf }: YamlFile): void {
  if (data === null) return;
  if (!isRecord(data)) throw new SourceError(path, 1, `must be a mapping of ${PARTS.join(', ')}`);
  for (const key of Object.keys(data)) {
    if (PARTS.includes(key)) continue;
    throw new SourceError(path, lineOf([key]), `unknown part "${key}"${didYouMean(key, PARTS)}`);
  }
}

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROVIDED_CLASSES, type CompiledRule, type PackedPack } from '../../match/index.js';
import { LexiconBuilder, readLexicon } from '../../packs/lexicon-source.js';
import { checkParts } from '../../packs/pack-file.js';
import type { PackParts } from '../../packs/pack-parts.js';
import { readMacros, readRules, type RuleContext } from '../../packs/rule-source.js';
import { isRecord } from '../../types/guards.js';
import { SourceError } from '../../yaml/yaml-source.js';
import { readYaml, type YamlFile } from '../yaml-file.js';
import { readLanguage } from './language-source.js';
import type { Paradigms } from '../../gazetteer/build/paradigms.js';
import { readNames, readParadigms } from './names-source.js';
import { readGivenNames, readTitles } from './people-source.js';

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

/** A language compiled: its pack, and what words and rules that are laid over it need. */
interface CompiledPack {
  readonly pack: PackedPack;
  readonly parts: PackParts;
}

/** Compiles one language together with what all languages share. Throws {@link SourceError}. */
export function compilePack(languagesDir: string, code: string): CompiledPack {
  const language = readYaml(join(languagesDir, code, 'language.yaml'), `${code}/language.yaml`);
  const files = [...packFiles(languagesDir, '_shared'), ...packFiles(languagesDir, code)];
  const lexicon = new LexiconBuilder();
  PROVIDED_CLASSES.forEach((name) => lexicon.declare(name));
  const paradigms = readParadigms(languagesDir, code);
  checkOwners(files);
  for (const { file, stage } of files) readWords(file, stage, lexicon, paradigms);
  const context: RuleContext = { lexicon, captures: [], macros: new Map() };
  for (const { file } of files) readMacros(file, context);
  const grammars = new Map<string, CompiledRule[]>();
  for (const { file, stage } of files) readRules(file, stage, context, grammars);
  const head = readLanguage(language);
  const names = readNames(languagesDir, code, paradigms);
  return {
    pack: {
      ...head,
      settings: { ...head.settings, names },
      code,
      classes: lexicon.classes,
      captures: context.captures,
      lexicons: [lexicon.packed()],
      grammars: Object.fromEntries([...grammars].sort(([a], [b]) => (a < b ? -1 : 1))),
    },
    parts: { widths: lexicon.widths, patterns: Object.fromEntries(context.macros) },
  };
}

/** A file of words and rules, and the stage that reads them. */
interface StageFile {
  readonly file: YamlFile;
  readonly stage: string;
}

function packFiles(languagesDir: string, code: string): StageFile[] {
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

/**
 * A class belongs to one stage: words that events add to a class of quantities would change what those count, and nothing would
 * say so. Throws {@link SourceError}.
 */
function checkOwners(files: readonly StageFile[]): void {
  const owners = new Map<string, StageFile>();
  for (const { file, stage } of files) {
    if (!isRecord(file.data) || !isRecord(file.data['lexicon'])) continue;
    for (const name of Object.keys(file.data['lexicon'])) {
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, { file, stage });
      else if (owner.stage !== stage) {
        const line = file.lineOf(['lexicon', name]);
        throw new SourceError(
          file.path,
          line,
          `class "${name}" is one of ${owner.file.path} as well: rename one of the two`,
        );
      }
    }
  }
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

import { readFileSync } from 'node:fs';
import { DIST } from '../../assets.js';
import { createCleaner, readCleanModel } from '../../clean/index.js';
import {
  createDetector,
  createSecondOpinion,
  loadDetectModel,
  needsSecondOpinion,
  type DetectIndex,
  type DetectModel,
  type SecondOpinion,
} from '../../detect/index.js';
import {
  loadEntities,
  loadGazetteer,
  loadPeople,
  overlayGazetteer,
  type EntityTable,
  type Gazetteer,
} from '../../gazetteer/index.js';
import { LanguagePack, type PackedLexicon, type PackedPack } from '../../match/index.js';
import { RunError } from '../../errors.js';
import type { PackParts } from '../../packs/pack-parts.js';
import type { OwnSources, Resources } from '../../resources.js';
import type { OwnFile } from '../../types/own-file.js';
import type { OwnNames } from './own-names.js';
import type { OwnPacks } from './own-packs.js';
import { fileProblem } from '../common/problem.js';

/** What a user brings. */
export interface OwnResources {
  /** A YAML file with names of the user's own. */
  readonly entities?: string | undefined;
  /** A configuration, as it was read, with words, rules and lines of page furniture of the user's own. */
  readonly packs?: { readonly source: OwnFile } | undefined;
}

/**
 * Opens the compiled packs and names; each language is read when its first text comes. Throws {@link RunError} when what the
 * user brings is wrong.
 */
export async function openResources({ entities, packs }: OwnResources = {}): Promise<Resources> {
  return openWith({
    entities: entities === undefined ? null : readOwnFile(entities),
    packs: packs?.source ?? null,
  });
}

/** The same with what a user adds, read before. */
export async function openWith(sources: OwnSources): Promise<Resources> {
  const { languages, rules } = readIndex();
  const ownPacks = sources.packs === null ? null : await layOverPacks(sources.packs, languages);
  let table: EntityTable | null = null;
  const base = (): EntityTable =>
    (table ??= loadEntities(readFileSync(at('gazetteer/entities.bin'))));
  const own = sources.entities === null ? null : await ownNames(sources.entities, base());
  const gazetteer = cached<Gazetteer>((code) => {
    // Who sounds like a name may have changed with the user's names.
    const people = own ? null : loadPeople(readFileSync(at(`gazetteer/${code}.people`)), base());
    const known = loadGazetteer(readFileSync(at(`gazetteer/${code}.bin`)), base(), people);
    const names = own?.languages.get(code);
    return names ? overlayGazetteer(known, names) : known;
  });
  return {
    ...detection(),
    clean: lazily(() => {
      const model = readCleanModel(readJson('packs/clean.json'));
      return createCleaner({ ...model, phrases: [...(ownPacks?.phrases ?? []), ...model.phrases] });
    }),
    adjective: lazily(() => {
      const adjectives = readAdjectives();
      return (entity: string) =>
        Object.hasOwn(adjectives, entity) ? (adjectives[entity] ?? null) : null;
    }),
    get entities() {
      return own?.entities ?? base();
    },
    pack: cached((code) =>
      languages.includes(code)
        ? new LanguagePack(ownPacks?.packs.get(code) ?? readPack(code))
        : null,
    ),
    gazetteer,
    languages,
    rules: [rules, own?.hash, ownPacks?.hash].filter((part) => part !== undefined).join('+'),
    own: sources,
  };
}

/** The detector, and franc, which is loaded when an article first needs it. */
function detection(): Pick<Resources, 'detect' | 'secondOpinion' | 'prepare'> {
  let opinion: SecondOpinion | null = null;
  let wanted = false;
  return {
    detect: lazily(() => createDetector(readDetectModel())),
    secondOpinion(text, guess) {
      if (!needsSecondOpinion(text, guess)) return guess;
      wanted ||= opinion === null;
      return opinion?.(text, guess) ?? guess;
    },
    async prepare() {
      if (!wanted) return false;
      const { francAll } = await import('franc');
      opinion ??= createSecondOpinion(readDetectModel(), (text) => francAll(text));
      wanted = false;
      return true;
    },
  };
}

function readOwnFile(name: string): OwnFile {
  try {
    return { name, text: readFileSync(name, 'utf8') };
  } catch (error) {
    throw new RunError(`--entities ${name}: ${fileProblem(error).message}`);
  }
}

async function ownNames(file: OwnFile, shipped: EntityTable): Promise<OwnNames> {
  const { compileOwnNames } = await import('./own-names.js');
  return compileOwnNames(file, shipped, readJson('gazetteer/paradigms.json'));
}

async function layOverPacks(file: OwnFile, languages: readonly string[]): Promise<OwnPacks> {
  const { compileOwnPacks } = await import('./own-packs.js');
  return compileOwnPacks(file, { languages, pack: readPack, parts: readParts });
}

const at = (path: string): URL => new URL(path, DIST);
const readText = (path: string): string => readFileSync(at(path), 'utf8');
const readJson = (path: string): unknown => JSON.parse(readText(path));

/* eslint-disable @typescript-eslint/no-unsafe-return --
   the build of this very version wrote these files; checking them at each start would only cost time */
const readIndex = (): { languages: string[]; rules: string } =>
  JSON.parse(readText('packs/index.json'));
const readPackFile = (
  code: string,
): Omit<PackedPack, 'lexicons'> & Pick<PackedLexicon, 'readings'> =>
  JSON.parse(readText(`packs/${code}.json`));
const readParts = (code: string): PackParts => JSON.parse(readText(`packs/${code}.parts.json`));
const readDetectIndex = (): DetectIndex => JSON.parse(readText('packs/detect.json'));
const readAdjectives = (): Record<string, string> =>
  JSON.parse(readText('gazetteer/adjectives.json'));
/* eslint-enable @typescript-eslint/no-unsafe-return */

function readDetectModel(): DetectModel {
  return loadDetectModel(readDetectIndex(), (script) =>
    readFileSync(at(`packs/detect-${script}.bin`)),
  );
}

function readPack(code: string): PackedPack {
  const { readings, ...pack } = readPackFile(code);
  return { ...pack, lexicons: [{ readings, words: readFileSync(at(`packs/${code}.words`)) }] };
}

function cached<T>(load: (code: string) => T): (code: string) => T {
  const known = new Map<string, T>();
  return (code) => {
    const value = known.get(code);
    if (value !== undefined) return value;
    const loaded = load(code);
    known.set(code, loaded);
    return loaded;
  };
}

function lazily<A extends unknown[], R>(make: () => (...args: A) => R): (...args: A) => R {
  let made: ((...args: A) => R) | null = null;
  return (...args) => (made ??= make())(...args);
}

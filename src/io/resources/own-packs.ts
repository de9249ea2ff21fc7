import { createHash } from 'node:crypto';
import { readTopics } from '../../clean/topics.js';
import type { CleanModel } from '../../clean/index.js';
import { RunError } from '../../errors.js';
import { WORD_FORMS } from '../../extract/events/triggers/form.js';
import { FRAMES } from '../../extract/events/triggers/frames.js';
import type { PackedPack } from '../../match/index.js';
import { extendPack } from '../../packs/extend-pack.js';
import { parsePacks } from '../../config/index.js';
import type { Meanings } from '../../packs/check-own.js';
import { OWN_RULE } from '../../packs/own-rules.js';
import type { OwnPart } from '../../packs/own-part.js';
import type { PackParts } from '../../packs/pack-parts.js';
import { didYouMean } from '../../text/index.js';
import { QUANTITY_CATEGORIES, QUANTITY_MODS } from '../../types/quantity.js';
import type { OwnFile } from '../../types/own-file.js';
import { isRecord } from '../../types/guards.js';
import { parseYaml, SourceError } from '../../yaml/yaml-source.js';

/** Packs with a user's words and rules laid over them, compiled while the program runs. */
export interface OwnPacks {
  /** SHA-256 of what the user adds, in hex: it is part of the rules. */
  readonly hash: string;
  /** Of the languages that the user adds to. */
  readonly packs: ReadonlyMap<string, PackedPack>;
  readonly phrases: CleanModel['phrases'];
}

/** The packs that words and rules are laid over. */
export interface ShippedPacks {
  readonly languages: readonly string[];
  readonly pack: (code: string) => PackedPack;
  readonly parts: (code: string) => PackParts;
}

/** The key of the configuration. */
const PACKS = 'packs';

/** What only code knows the meaning of. */
const MEANINGS: Meanings = {
  values: new Set([...QUANTITY_CATEGORIES, ...QUANTITY_MODS, ...WORD_FORMS]),
  events: Object.keys(FRAMES).sort(),
};

/** Lays the words and rules of a configuration over the packs. Throws {@link RunError} with file, line and what to do. */
export function compileOwnPacks(file: OwnFile, shipped: ShippedPacks): OwnPacks {
  try {
    const own = partsIn(file);
    const hash = createHash('sha256');
    const phrases = own
      .filter(({ topic }) => topic === 'clean')
      .flatMap(({ file }) => readTopics(file).phrases);
    hash.update(JSON.stringify(phrases));
    const rules = own.filter(({ topic }) => topic !== 'clean');
    const packs = new Map<string, PackedPack>();
    for (const language of [...new Set(own.map((part) => part.language))].sort()) {
      const parts = rules.filter((part) => part.language === language);
      checkLanguage(language, own, shipped.languages);
      if (parts.length === 0) continue;
      const base = shipped.pack(language);
      const pack = extendPack(base, shipped.parts(language), parts, MEANINGS);
      packs.set(language, pack);
      hash.update(JSON.stringify([language, ...additions(pack, base)]));
    }
    return { hash: hash.digest('hex'), packs, phrases };
  } catch (error) {
    throw error instanceof SourceError ? new RunError(error.message) : error;
  }
}

function partsIn({ name, text }: OwnFile): readonly OwnPart[] {
  const file = parseYaml(text, name);
  return parsePacks(file, PACKS, isRecord(file.data) ? file.data[PACKS] : null);
}

/** What a pack has beyond the one that it was laid over. */
function additions(pack: PackedPack, base: PackedPack): readonly unknown[] {
  const rules = Object.entries(pack.grammars).map(([stage, all]) => [
    stage,
    all.filter(({ id }) => id.startsWith(OWN_RULE)),
  ]);
  const words = pack.lexicons.slice(base.lexicons.length);
  return [
    pack.classes.slice(base.classes.length),
    words.map(({ readings, words: bytes }) => [readings, Buffer.from(bytes).toString('base64')]),
    rules,
  ];
}

function checkLanguage(code: string, own: readonly OwnPart[], known: readonly string[]): void {
  const part = own.find(({ language }) => language === code);
  if (part === undefined || known.includes(code)) return;
  const hint = `${didYouMean(code, known)}; there are ${known.join(', ')}`;
  throw new SourceError(
    part.file.path,
    part.file.lineOf([]),
    `there is no language "${code}"${hint}`,
  );
}

import type { Cleaner } from './clean/index.js';
import type { Detector, SecondOpinion } from './detect/index.js';
import type { EntityTable, Gazetteer } from './gazetteer/index.js';
import type { LanguagePack } from './match/index.js';
import type { OwnFile } from './types/own-file.js';

/** What a user adds to the rules and names that come with the program. */
export interface OwnSources {
  readonly entities: OwnFile | null;
  /** A configuration whose `packs:` are laid over the shipped ones. */
  readonly packs: OwnFile | null;
}

/**
 * Everything that extraction knows beside the text: packs, names, tables. Loaded by `io/resources.ts`, a
 * language at a time; extraction itself touches no file.
 */
export interface Resources {
  readonly detect: Detector;
  /** For a whole article whose language `detect` does not know. */
  readonly secondOpinion: SecondOpinion;
  /**
   * Loads what the articles since the last call would have needed beside this. When it says true, they must be read
   * again: what an article is found to say may not depend on those read before it.
   */
  readonly prepare: () => Promise<boolean>;
  readonly clean: Cleaner;
  readonly entities: EntityTable;
  /** English adjective of a state («Iraqi»), or null. */
  readonly adjective: (entity: string) => string | null;
  /** The pack of a language, or null when there is none. */
  readonly pack: (language: string) => LanguagePack | null;
  /** The names of a language that has a pack. */
  readonly gazetteer: (language: string) => Gazetteer;
  /** Codes of the languages that have a pack, sorted. */
  readonly languages: readonly string[];
  /** SHA-256 of all packs and names, in hex: two results of other rules do not mix. */
  readonly rules: string;
  /** What the user added: plain data, of which the same resources can be opened anew. */
  readonly own: OwnSources;
}

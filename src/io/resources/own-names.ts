import { createHash } from 'node:crypto';
import { RunError } from '../../errors.js';
import { extendGazetteer, type GazetteerSet } from '../../gazetteer/extend.js';
import type { EntityTable } from '../../gazetteer/index.js';
import type { OwnFile } from '../../types/own-file.js';

/** Names that a user brings (`--entities FILE`), compiled while the program runs. */
export interface OwnNames extends GazetteerSet {
  /** SHA-256 of the file, in hex: its names are part of the rules. */
  readonly hash: string;
}

/**
 * Compiles a YAML file of the gazetteer's own format; its entries may belong to shipped ones. Throws {@link RunError} that
 * names file and entry.
 */
export function compileOwnNames(file: OwnFile, shipped: EntityTable, paradigms: unknown): OwnNames {
  try {
    const base = { entities: shipped, languages: new Map() };
    const hash = createHash('sha256').update(file.text).digest('hex');
    return { ...extendGazetteer(base, [file], paradigms), hash };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RunError(`--entities ${file.name}: ${reason}`);
  }
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { RunError } from '../errors.js';
import { compileEntries } from '../gazetteer/build/compile-entries.js';
import { parseEntries } from '../gazetteer/build/parse-entries.js';
import { parseParadigms, type Paradigms } from '../gazetteer/build/paradigms.js';
import {
  loadEntities,
  loadGazetteer,
  type EntityTable,
  type Gazetteer,
} from '../gazetteer/index.js';

/** Names that a user brings (`--entities FILE`), compiled while the program runs. */
export interface OwnNames {
  readonly entities: EntityTable;
  readonly gazetteers: ReadonlyMap<string, Gazetteer>;
  /** SHA-256 of the file, in hex: its names are part of the rules. */
  readonly hash: string;
}

/** Reads a YAML file of the gazetteer's own format. Throws {@link RunError} that names file and entry. */
export function readOwnNames(file: string, paradigmTables: unknown): OwnNames {
  try {
    const text = readFileSync(file, 'utf8');
    const paradigms = new Map<string, Paradigms>();
    if (typeof paradigmTables === 'object' && paradigmTables !== null) {
      for (const [code, table] of Object.entries(paradigmTables)) {
        paradigms.set(code, parseParadigms(table, code));
      }
    }
    const compiled = compileEntries(parseEntries([{ name: file, text }]), paradigms);
    const entities = loadEntities(compiled.entities);
    const gazetteers = [...compiled.names].map(
      ([code, bytes]) => [code, loadGazetteer(bytes, entities)] as const,
    );
    return {
      entities,
      gazetteers: new Map(gazetteers),
      hash: createHash('sha256').update(text).digest('hex'),
    };
  } catch (error) {
    throw new RunError(
      `--entities ${file}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

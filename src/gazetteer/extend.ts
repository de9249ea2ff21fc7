import { compileEntries } from './build/compile-entries.js';
import type { Paradigms } from './build/paradigms.js';
import { parseParadigms } from './build/parse-paradigms.js';
import { isRecord } from '../types/guards.js';
import { parseEntries, type DataFile } from './build/parse-entries.js';
import { loadEntities } from './entities.js';
import { loadGazetteer } from './load.js';
import { overlayEntities, overlayGazetteer } from './overlay.js';
import type { EntityTable, Gazetteer } from './types.js';

/** Gazetteers by language code, over one table of entities. */
export interface GazetteerSet {
  readonly entities: EntityTable;
  readonly languages: ReadonlyMap<string, Gazetteer>;
}

/**
 * Lays a user's own entries, in the format of `src/gazetteer/data`, over the shipped ones. Their names are
 * inflected as those are, and win over them where both are equally long.
 * @param paradigms the parsed `paradigms.json` of the build.
 * @throws GazetteerProblems with everything that is wrong in the files.
 */
export function extendGazetteer(
  base: GazetteerSet,
  files: readonly DataFile[],
  paradigms: unknown,
): GazetteerSet {
  const tables = new Map<string, Paradigms>();
  for (const [code, value] of Object.entries(isRecord(paradigms) ? paradigms : {})) {
    tables.set(code, parseParadigms(value, `paradigms.json: ${code}`));
  }
  const entries = parseEntries(files, (id) => base.entities.get(id) !== null);
  const compiled = compileEntries(entries, tables);
  const own = loadEntities(compiled.entities);
  const languages = new Map(base.languages);
  for (const [code, bytes] of compiled.names) {
    const top = loadGazetteer(bytes, own);
    const below = base.languages.get(code);
    languages.set(code, below ? overlayGazetteer(below, top) : top);
  }
  return { entities: overlayEntities(base.entities, own), languages };
}

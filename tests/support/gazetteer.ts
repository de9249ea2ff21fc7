import { compileGazetteer, ENTITIES_FILE } from '../../src/gazetteer/build/compile.js';
import { loadEntities, loadGazetteer } from '../../src/gazetteer/index.js';
import type { EntityTable, Gazetteer } from '../../src/gazetteer/index.js';
import { LANGUAGES, ROOT } from './packs.js';

interface Names {
  readonly entities: EntityTable;
  readonly gazetteers: ReadonlyMap<string, Gazetteer>;
}

let names: Names | null = null;

/** The whole gazetteer, compiled from its sources once a test file. */
export function loadNames(): Names {
  if (names) return names;
  const files = compileGazetteer(`${ROOT}src/gazetteer/data`, LANGUAGES);
  const entities = loadEntities(files.get(ENTITIES_FILE) ?? new Uint8Array());
  const gazetteers = new Map<string, Gazetteer>();
  for (const code of ['ru', 'uk', 'ar', 'en']) {
    const bytes = files.get(`${code}.bin`);
    if (bytes) gazetteers.set(code, loadGazetteer(bytes, entities));
  }
  names = { entities, gazetteers };
  return names;
}

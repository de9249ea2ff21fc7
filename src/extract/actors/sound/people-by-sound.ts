import type { EntityTable, People } from '../../../gazetteer/index.js';
import type { LanguagePack } from '../../../match/index.js';
import type { Section } from '../../section.js';
import { nameTables } from './name-tables.js';
import { skeleton } from './skeleton.js';

/**
 * The rows of all persons by the skeletons of their English name and of their name in a pack's language; null where two
 * people share one. The build stores it, since it takes longer than a few articles.
 */
export function rowsBySound(entities: EntityTable, pack: LanguagePack): Map<string, number | null> {
  const tables = nameTables(pack);
  const rows = new Map<string, number | null>();
  for (let row = 0; row < entities.size; row++) {
    if (entities.typeAt(row) !== 'person') continue;
    const { id, name, lemmas } = entities.at(row);
    const names = [name, lemmas.get(pack.code) ?? name];
    for (const key of new Set(names.map((text) => skeleton(text, tables)))) {
      const other = rows.get(key);
      const isSame = other === undefined || (other !== null && entities.at(other).id === id);
      rows.set(key, isSame ? row : null);
    }
  }
  return rows;
}

type BySound = People['bySound'];

const made = new WeakMap<EntityTable, Map<string, BySound>>();

/** Who sounds like a name: as the build stored it, or worked out here where the user brings names. */
export function peopleBySound({ pack, gazetteer }: Section, entities: EntityTable): BySound {
  if (gazetteer.people) return gazetteer.people.bySound;
  const ofTable = made.get(entities) ?? new Map<string, BySound>();
  made.set(entities, ofTable);
  const known = ofTable.get(pack.code);
  if (known) return known;
  const rows = rowsBySound(entities, pack);
  const people: BySound = (sound) => {
    const row = rows.get(sound) ?? null;
    return row === null ? null : entities.at(row);
  };
  ofTable.set(pack.code, people);
  return people;
}

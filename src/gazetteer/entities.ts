import { ACTOR_TYPES } from '../types/actor.js';
import type { ActorType, NerType } from '../types/index.js';
import { openSections } from '../tables/sections.js';
import { stringPool } from '../tables/strings.js';
import type { EntityRecord, EntityTable } from './types.js';

/** Fields of a row before the lemmas: id, name, type, of (string + 1, 0 for none), flags. */
export const FIXED_FIELDS = 5;
export const CAPITAL_FLAG = 1;
export const MALE_FLAG = 2;
export const FEMALE_FLAG = 4;
export const ENTITY_SECTIONS = { rows: 0, languages: 1, starts: 2, units: 3 } as const;

/** States and places are locations, persons persons, and everything else is organised. */
export function nerOf(type: ActorType): NerType {
  if (type === 'person') return 'PER';
  return type === 'state' || type === 'place' ? 'LOC' : 'ORG';
}

/**
 * Opens the compiled entity table; rows are decoded when asked for.
 * @throws Error when the bytes are not such a table.
 */
export function loadEntities(bytes: Uint8Array): EntityTable {
  const sections = openSections(bytes);
  const rows = sections.words(ENTITY_SECTIONS.rows);
  const strings = stringPool(
    sections.words(ENTITY_SECTIONS.starts),
    sections.units(ENTITY_SECTIONS.units),
  );
  const languages = Array.from(sections.words(ENTITY_SECTIONS.languages), (index) =>
    strings.at(index),
  );
  const width = FIXED_FIELDS + languages.length;
  const size = rows.length / width;
  const optional = (cell: number): string | null => (cell === 0 ? null : strings.at(cell - 1));
  const decode = (row: number): EntityRecord => {
    const [id = 0, name = 0, type = 0, of = 0, flags = 0, ...lemmas] = rows.subarray(
      row * width,
      (row + 1) * width,
    );
    const actorType = ACTOR_TYPES[type] ?? 'place';
    const lemmaOf = new Map<string, string>();
    languages.forEach((language, index) => {
      const lemma = optional(lemmas[index] ?? 0);
      if (lemma !== null) lemmaOf.set(language, lemma);
    });
    return {
      id: strings.at(id),
      name: strings.at(name),
      type: actorType,
      ner: nerOf(actorType),
      of: optional(of),
      capital: (flags & CAPITAL_FLAG) !== 0,
      gender: flags & MALE_FLAG ? 'm' : flags & FEMALE_FLAG ? 'f' : null,
      lemmas: lemmaOf,
    };
  };
  const decoded: (EntityRecord | undefined)[] = [];
  const at = (row: number): EntityRecord => (decoded[row] ??= decode(row));
  // Rows stand in order of their ids, so that an id is found without an index.
  const find = (id: string): EntityRecord | null => {
    let low = 0;
    let high = size;
    while (low < high) {
      const middle = (low + high) >> 1;
      // Only the row that is asked for is decoded whole.
      const other = strings.at(rows[middle * width] ?? 0);
      if (other === id) return at(middle);
      if (other < id) low = middle + 1;
      else high = middle;
    }
    return null;
  };
  // A story's entities are asked for again and again; what is no entity (an id of the text's own) is not remembered.
  const found = new Map<string, EntityRecord>();
  const get = (id: string): EntityRecord | null => {
    const before = found.get(id);
    if (before !== undefined) return before;
    const record = find(id);
    if (record !== null) found.set(id, record);
    return record;
  };
  const typeAt = (row: number): ActorType => ACTOR_TYPES[rows[row * width + 2] ?? 0] ?? 'place';
  return { size, typeAt, at, get };
}

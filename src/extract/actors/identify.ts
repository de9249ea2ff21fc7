import type { EntityRecord, EntityTable } from '../../gazetteer/index.js';
import { toKey } from '../../text/index.js';
import type { Section } from '../section.js';
import type { Draft, Identity } from './draft.js';
import { nameTables } from './name-tables.js';
import { romanise } from './romanise.js';
import { skeleton } from './skeleton.js';
import { spellingsOf } from './spellings.js';

/** Shorter skeletons are too many people's. */
const SHORTEST_KEY = 6;

/** Entities of one language by type and skeleton; null where two share one. */
type Index = ReadonlyMap<string, EntityRecord | null>;
const indexes = new WeakMap<EntityTable, Map<string, Index>>();

/**
 * The entity behind a name that no list has: the gazetteer's, when exactly one of its type sounds the same, else a
 * local one whose id is made of the sound.
 */
export function identify(draft: Draft, entities: EntityTable): Identity {
  const tables = nameTables(draft.section.pack);
  const key = skeleton(draft.core ?? draft.lemma, tables);
  if (draft.type === 'person' && key.includes('-') && key.length >= SHORTEST_KEY) {
    const known = indexOf(draft.section, entities).get(`${draft.type}:${key}`);
    if (known && !contradicts(draft, known)) return known;
  }
  const { type, english } = draft;
  const lemma = draft.core ?? draft.lemma;
  const letters = key === '' ? toKey(lemma).replace(/\s+/g, '-') : key;
  const learnt = spellingsOf(draft.section.pack.code, entities);
  return {
    id: `x:${type}:${letters}`,
    name: english ?? romanise(lemma, tables.romanisation, learnt),
    type,
  };
}

function contradicts({ person }: Draft, entity: EntityRecord): boolean {
  if (person === null || person.gender === null || entity.gender === null) return false;
  return person.gender !== entity.gender;
}

function indexOf({ pack }: Section, entities: EntityTable): Index {
  const ofTable = indexes.get(entities) ?? new Map<string, Index>();
  indexes.set(entities, ofTable);
  const known = ofTable.get(pack.code);
  if (known) return known;
  const tables = nameTables(pack);
  const index = new Map<string, EntityRecord | null>();
  for (let row = 0; row < entities.size; row++) {
    if (entities.typeAt(row) !== 'person') continue;
    const entity = entities.at(row);
    const names = new Set([entity.name, entity.lemmas.get(pack.code) ?? entity.name]);
    for (const key of new Set([...names].map((name) => skeleton(name, tables)))) {
      const id = `${entity.type}:${key}`;
      const other = index.get(id);
      index.set(id, other === undefined || other?.id === entity.id ? entity : null);
    }
  }
  ofTable.set(pack.code, index);
  return index;
}

import type { EntityRecord, EntityTable } from '../../../gazetteer/index.js';
import { toKey } from '../../../text/index.js';
import { areAlike } from '../sound/alike.js';
import type { Draft, Identity } from '../forms/draft.js';
import { nameTables } from '../sound/name-tables.js';
import { peopleBySound } from '../sound/people-by-sound.js';
import { romanise } from '../sound/romanise.js';
import { skeleton } from '../sound/skeleton.js';
import { spellingsOf } from '../sound/spellings.js';

/** Shorter skeletons are too many people's. */
const SHORTEST_KEY = 6;

/** With fewer consonants a skeleton says too little to be an id. */
const FEWEST_CONSONANTS = 3;

/**
 * The entity behind a name that no list has: the gazetteer's, when exactly one of its type sounds the same, else a
 * local one whose id is made of the sound.
 */
export function identify(draft: Draft, entities: EntityTable): Identity {
  const tables = nameTables(draft.section.pack);
  const key = skeleton(draft.core ?? draft.lemma, tables);
  if (draft.type === 'person' && key.includes('-') && key.length >= SHORTEST_KEY) {
    const known = peopleBySound(draft.section, entities)(key);
    if (known && !contradicts(draft, known)) return known;
  }
  const { type, english } = draft;
  // «газета «Заря»» and a later «Заря» are one.
  const group = type === 'media' ? 'organisation' : type;
  const lemma = draft.core ?? draft.lemma;
  const name =
    english ?? romanise(lemma, tables.romanisation, spellingsOf(draft.section, entities));
  // "AP" and «ОБ» are not one body for want of consonants: there the vowels count, too.
  const tellsApart = key.replaceAll('-', '').length >= FEWEST_CONSONANTS;
  return {
    id: `x:${group}:${tellsApart ? key : toKey(name).replace(/[^\p{L}\d]+/gu, '-')}`,
    name,
    type,
  };
}

/** Whether gender or spelling say that somebody of the same consonants is somebody else. */
function contradicts({ section, person, core, lemma }: Draft, entity: EntityRecord): boolean {
  const listed = entity.lemmas.get(section.pack.code);
  if (listed !== undefined && !areAlike(core ?? lemma, listed)) return true;
  if (person === null || person.gender === null || entity.gender === null) return false;
  return person.gender !== entity.gender;
}

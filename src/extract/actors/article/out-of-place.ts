import type { EntityTable } from '../../../gazetteer/index.js';
import type { Draft } from '../forms/draft.js';
import { ownerOf, spokenOf } from '../names/owners.js';
import { introducesPeople } from './introduces.js';

/** Ids of the well-known: their surname alone tells who they are, wherever it stands. */
const WELL_KNOWN = /^Q/;

/**
 * Surnames of people of the gazetteer in an article that names neither them in full, nor their state, nor anything of it: «Нобоа
 * реализовал пенальти» is another Noboa than the president.
 */
export function outOfPlace(drafts: readonly Draft[], entities: EntityTable): ReadonlySet<Draft> {
  const alone = drafts.filter(isAlone);
  if (alone.length === 0) return NOBODY;
  const isSurname = new Set(alone);
  const others = drafts.filter((draft) => !isSurname.has(draft));
  const spoken = spokenOf(others, entities);
  return new Set(
    alone.filter(({ identity }) => {
      if (!identity || spoken.has(identity.id)) return false;
      const owner = ownerOf(identity, entities);
      return owner !== null && !spoken.has(owner);
    }),
  );
}

const NOBODY: ReadonlySet<Draft> = new Set();

/** A surname of somebody listed of whom little is heard. */
const isAlone = ({ identity, type, first, end, section }: Draft): boolean =>
  identity !== null &&
  type === 'person' &&
  end - first === 1 &&
  !WELL_KNOWN.test(identity.id) &&
  introducesPeople(section);

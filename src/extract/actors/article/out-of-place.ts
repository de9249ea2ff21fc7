import type { EntityTable } from '../../../gazetteer/index.js';
import type { Draft } from '../forms/draft.js';
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
  const named = new Set<string>();
  for (const draft of drafts) {
    const { identity } = draft;
    if (!identity || isSurname.has(draft)) continue;
    named.add(identity.id);
    const of = entities.get(identity.id)?.of ?? null;
    if (of !== null) named.add(of);
  }
  return new Set(
    alone.filter(({ identity }) => {
      if (!identity || named.has(identity.id)) return false;
      const of = entities.get(identity.id)?.of ?? null;
      return of !== null && !named.has(of);
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

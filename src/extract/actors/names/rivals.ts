import type { Alias, EntityTable } from '../../../gazetteer/index.js';
import { nameAt } from '../../section.js';
import type { Draft } from '../forms/draft.js';
import { ownerOf, type Spoken } from './owners.js';

const PLACES: ReadonlySet<string> = new Set(['place', 'state']);

/** The states and places that all bear an uncertain name: «عمان» is Oman and Amman; empty when only one does. */
export function rivalsOf({ section, first, end, type }: Draft): readonly Alias[] {
  if (!PLACES.has(type)) return [];
  const aliases = nameAt(section, first, end)?.aliases ?? [];
  const places = aliases.filter(({ entity, use }) => use === 'name' && PLACES.has(entity.type));
  return places.some(({ entity }) => entity.id !== places[0]?.entity.id) ? places : [];
}

/** The only one of the rivals that the article names, or whose state it names; null where it tells nothing, or both. */
export function settle(draft: Draft, spoken: Spoken, entities: EntityTable): Draft | null {
  const known = rivalsOf(draft).filter(({ entity }) => {
    const owner = ownerOf(entity, entities);
    return spoken.has(entity.id) || (owner !== null && spoken.has(owner));
  });
  const [meant, other] = known;
  if (!meant || (other && other.entity.id !== meant.entity.id)) return null;
  const { entity, lemma } = meant;
  return { ...draft, type: entity.type, identity: entity, lemma };
}

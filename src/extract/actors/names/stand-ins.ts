import type { EntityRecord, EntityTable } from '../../../gazetteer/index.js';
import { nameAt } from '../../section.js';
import type { Draft } from '../forms/draft.js';
import { nameTables } from '../sound/name-tables.js';
import { othersSpeakOf, type Spoken } from './owners.js';

/**
 * The state whose government a capital means that acts («Вашингтон заявил») or, as an object, is spoken to («переговоры с Вашингтоном»);
 * null where the place is no capital, or stands in a case in which nobody acts.
 */
export function governmentOf(
  place: Draft,
  isObject: boolean,
  entities: EntityTable,
): EntityRecord | null {
  const city = place.identity && entities.get(place.identity.id);
  if (!city?.capital || city.of === null) return null;
  return isObject || canBeNominative(place) ? entities.get(city.of) : null;
}

/** Whether a known name can be the one that acts: «Москва», not «в Москве»; languages without cases do not tell. */
function canBeNominative({ section, first, end, identity }: Draft): boolean {
  if (!nameTables(section.pack).hasCases) return true;
  const aliases = nameAt(section, first, end)?.aliases ?? [];
  return aliases.some(({ entity, nominative }) => nominative && entity.id === identity?.id);
}

/** «у стен Кремля»: the house, not who governs in it. */
export function buildingOf(known: Draft | undefined): Draft | null {
  if (!known?.identity || !nameTables(known.section.pack).buildings.has(known.identity.id))
    return null;
  return { ...known, type: 'place' };
}

/**
 * «قال السوداني»: the known person whose surname looks like an adjective of a state, where the text names that person's own state,
 * and nothing else of the one that the adjective means. `spoken`: of whom the names of the section speak that are certain.
 */
export function namesakeOf(
  adjective: Draft | undefined,
  spoken: Spoken,
  entities: EntityTable,
): Draft | null {
  if (!adjective?.identity) return null;
  const { section, first, end, identity } = adjective;
  const aliases = nameAt(section, first, end)?.aliases ?? [];
  const [person, other] = aliases.filter(({ entity }) => entity.type === 'person');
  const state = person?.entity.of ?? null;
  if (!person || other || state === null) return null;
  const isSpokenOf = (id: string): boolean => othersSpeakOf(id, adjective, spoken, entities);
  if (!isSpokenOf(state) || isSpokenOf(identity.id)) return null;
  return {
    ...adjective,
    type: 'person',
    use: 'name',
    identity: person.entity,
    lemma: person.lemma,
  };
}

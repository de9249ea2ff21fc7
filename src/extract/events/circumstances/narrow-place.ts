import type { ActorMention } from '../../../types/index.js';
import { nameAt, type Section } from '../../section.js';
import type { Participant } from '../participants/participants.js';

/**
 * «в столице Ливана Бейруте», "in Lebanon's Tripoli": where a place follows the state that it lies in, that is the place meant. The
 * place itself where nothing follows it.
 */
export function narrowPlace(
  section: Section,
  place: ActorMention,
  participants: readonly Participant[],
): ActorMention {
  const named = participants.find(({ actors }) => actors.includes(place));
  const next = participants.find(({ first }) => first === named?.end);
  const inner = next?.actors[0];
  if (next === undefined || inner?.type !== 'place') return place;
  const aliases = nameAt(section, next.first, next.end)?.aliases ?? [];
  const record = aliases.find(({ entity }) => entity.id === inner.entity)?.entity;
  return record?.of === place.entity ? inner : place;
}

import type { QuantityMention } from '../../../types/index.js';
import { nameAt, type Section } from '../../section.js';
import type { ActorIndex, PlacedActor } from '../common/actor-index.js';
import type { SentenceTokens } from '../common/known.js';
import { stateOf } from '../common/state-of.js';
import { namesStranger } from './strangers.js';
import { PLACES } from './place-types.js';
import type { Topic } from './topic.js';

/** «на египетской стороне»: an adjective behind a preposition of place, in front of no soldiers or people. */
function isWhere(
  { pack, stream }: Section,
  { actor, first, end }: PlacedActor,
  topic: Topic,
): boolean {
  if (actor.entity === topic.place || actor.entity === topic.state) return false;
  return (
    stream.find(first - 1, pack.classId('locative')) !== null &&
    stream.find(end, pack.classId('counted')) === null
  );
}

/** Bodies that bear the name of their region: «Амурская прокуратура», «Сумська ОВА». */
const REGIONAL: ReadonlySet<string> = new Set(['organisation', 'government', 'military']);

/** Whether the name of a body holds that of a place that the topic does not. */
function isOfOtherRegion(section: Section, { first, end }: PlacedActor, topic: Topic): boolean {
  for (let at = first; at < end; at++) {
    for (const { entity, use } of nameAt(section, at, end)?.aliases ?? [])
      if (entity.type === 'place' && use === 'adjective' && !topic.named.has(entity.id))
        return true;
  }
  return false;
}

/**
 * The place that a sentence without one for a count leaves it from the sentences before: that of the topic, or its state where the sentence
 * speaks of the whole country («по всей стране», "since the war began"). None where it names another place than those two, be it only in
 * passing: then the count may be there, as where officials of another region say so. Who acts, owns or says so is no place.
 */
export function placeFor(
  section: Section,
  sentence: SentenceTokens,
  topic: Topic,
  mention: QuantityMention,
  { actors, sources }: { readonly actors: ActorIndex; readonly sources: readonly PlacedActor[] },
): string | null {
  const { pack, stream } = section;
  const { firstToken, endToken } = sentence;
  const isParty = ({ actor }: PlacedActor): boolean =>
    actor.entity === mention.of ||
    actor.entity === mention.by ||
    (actor.type !== 'place' && sources.some((source) => source.actor.entity === actor.entity));
  const isOther = (placed: PlacedActor): boolean => {
    const { type, use, nested, entity } = placed.actor;
    if (type === 'place' && use === 'adjective' && !topic.named.has(entity)) return true;
    if (type === 'state' && use === 'adjective' && isWhere(section, placed, topic)) return true;
    if (REGIONAL.has(type) && isOfOtherRegion(section, placed, topic)) return true;
    if (!PLACES.has(type) || use !== 'name' || nested) return false;
    if (entity === topic.place || entity === topic.state || isParty(placed)) return false;
    return stateOf(section, placed) !== topic.place;
  };
  if (actors.within(firstToken, endToken).some(isOther)) return null;
  if (namesStranger(section, sentence, actors)) return null;
  const isOverall = stream.holds(firstToken, endToken, pack.classId('overall'));
  // A state has no state above it.
  return isOverall ? (topic.state ?? topic.place) : topic.place;
}

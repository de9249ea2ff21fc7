import type { QuantityMention } from '../../../types/index.js';
import type { Section } from '../../section.js';
import type { ActorIndex, PlacedActor } from '../common/actor-index.js';
import type { SentenceTokens } from '../common/known.js';
import { stateOf } from './place-lists.js';
import { PLACES } from './place-types.js';
import type { Topic } from './topic.js';

const WAYS = ['locative', 'direction-from', 'direction-to'];

/**
 * The place that a sentence without one for a count leaves it from the sentences before: that of the topic, or its state where the sentence
 * speaks of the whole country («по всей стране», "since the war began"). None where it names another place than those two, be it only in
 * passing: then the count may be there. Who acts, owns or says so is no place.
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
    sources.some((source) => source.actor.entity === actor.entity);
  const isOther = (placed: PlacedActor): boolean => {
    const { type, use, nested, entity } = placed.actor;
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

/** "from the Cordillera": a preposition of place before a name that nobody knows. */
function namesStranger(
  { pack, stream }: Section,
  { firstToken, endToken }: SentenceTokens,
  actors: ActorIndex,
): boolean {
  const ids = pack.classIds(WAYS);
  const article = pack.classId('article');
  for (let at = firstToken + 1; at < endToken; at++) {
    if (stream.tokens[at]?.casing !== 'capital' || stream.at(at).length > 0) continue;
    const before = stream.find(at - 1, article) ? at - 2 : at - 1;
    const isTied = ids.some((id) => stream.find(before, id) !== null);
    if (isTied && actors.within(at, at + 1).length === 0) return true;
  }
  return false;
}

import type { QuantityCategory, QuantityMention } from '../../../types/index.js';
import type { Section } from '../../section.js';
import { placeFor } from '../places/place-context.js';
import { isAside, isHarm, sameTopic, type Topic } from '../places/topic.js';
import type { Around } from './context.js';

const NOWHERE: ReadonlySet<QuantityCategory> = new Set(['distance', 'money', 'percent']);

/** A length of time with an owner is that of a mission. */
export function placeBefore(
  section: Section,
  mention: QuantityMention,
  { topics, clauses, actors, sources }: Around,
): string | null {
  if (mention.category === 'duration') return mention.of === null ? null : topics.mission;
  // Nobody is at a distance; where money or a share is, a sentence says itself: one of four that a sentence before told was elsewhere.
  // What is planned may happen elsewhere.
  if (NOWHERE.has(mention.category) || mention.status !== 'asserted') return null;
  // «у Германии 180 тысяч солдат»: all that it has.
  if (mention.category === 'troops' && opensWithOwner(section, clauses.firstToken)) return null;
  // "39 died in Northland, 21 in Southland. The toll was 76": of a text that tells of several places none is that of the next count.
  if (isHarm(mention.category) && topics.hasScenes) return null;
  // "Last month four attacks killed 27": what a sentence only recalls was elsewhere.
  if (isAside(section, clauses)) return null;
  const topic = topics.current();
  return topic !== null && continues(mention, topic)
    ? placeFor(section, clauses, topic, mention, { actors, sources })
    : null;
}

/** «У Германии …», «ولدى ألمانيا …»: a sentence that begins with who has something. */
const opensWithOwner = ({ pack, stream }: Section, firstToken: number): boolean =>
  stream.holds(firstToken, firstToken + 2, pack.classId('owner-link'));

/** Things of no kind have nothing to do with those of the sentence before. */
const continues = (mention: QuantityMention, topic: Topic): boolean =>
  mention.category !== 'other' &&
  topic.categories.some((category) => sameTopic(category, mention.category));

import type { QuantityCategory, QuantityMention } from '../../../types/index.js';
import type { Section } from '../../section.js';
import { placeFor } from '../places/place-context.js';
import { type Topic, sameTopic } from '../places/topic.js';
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
  const topic = topics.current();
  return topic !== null && continues(mention, topic)
    ? placeFor(section, clauses, topic, mention, { actors, sources })
    : null;
}

const continues = (mention: QuantityMention, topic: Topic): boolean =>
  topic.categories.some((category) => sameTopic(category, mention.category));

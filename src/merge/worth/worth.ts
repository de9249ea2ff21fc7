import type { StoryActor } from '../../types/digest.js';
import { DOUBTS, type Doubt } from '../../types/fact.js';
import type { Names } from '../names/names.js';
import { DOUBT_RULES } from './doubts.js';
import { evidenceFor, namedBy, type Slotted } from './evidence.js';
import { toldBetter } from './told-better.js';

/** What telling whether a fact is worth its line needs to know of its story. */
export interface StoryOfFacts {
  readonly sources: number;
  readonly actors: readonly StoryActor[];
}

/**
 * Says of each fact of a story why it is not to be told, if so: a digest of ten true and important lines is worth more than one of forty
 * of which half are neither. Nothing is lost: data formats give all facts with their doubts, `explain` says them in words.
 */
export function withDoubts<T extends Slotted>(
  slots: readonly T[],
  { sources, actors }: StoryOfFacts,
  names: Names,
): T[] {
  const count = namedBy(actors);
  const better = toldBetter(
    slots.map(({ fact }) => fact),
    names,
  );
  return slots.map((slot) => {
    const { fact } = slot;
    const evidence = evidenceFor(slot, sources, count);
    const doubts = DOUBTS.filter((doubt) =>
      doubt === 'told-better' ? better.has(fact) : DOUBT_RULES[doubt].holds(evidence),
    );
    return doubts.length === 0 ? slot : { ...slot, fact: { ...fact, doubts } };
  });
}

/** A doubt in words. */
export function doubtText(doubt: Doubt): string {
  return doubt === 'told-better'
    ? 'another fact of the story tells the same or the like with more'
    : DOUBT_RULES[doubt].why;
}

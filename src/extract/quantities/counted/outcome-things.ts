import type { Section } from '../../section.js';
import type { Draft } from '../common/draft.js';

/** Nouns of what is counted whose values are kinds of things. */
const THING = 'outcome-thing';

/** The kinds of things that the noun of a number names, in order. */
export function thingsIn({ pack, stream }: Section, { counted }: Draft): readonly string[] {
  if (counted === null) return NOTHING;
  const id = pack.classId(THING);
  const things: string[] = [];
  for (let at = counted.first; at < counted.end; at++) {
    const thing = stream.find(at, id);
    if (thing !== null) things.push(String(thing.value));
  }
  return things;
}

const NOTHING: readonly string[] = [];

/** Whether a text speaks of a thing anywhere. */
export const speaksOf = ({ pack, stream }: Section, thing: string): boolean => {
  const id = pack.classId(THING);
  return stream.tokens.some((_, at) => stream.find(at, id)?.value === thing);
};

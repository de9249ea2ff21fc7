import type { Section } from '../../section.js';

/** Classes of given names, sure ones and those that are words as well. */
const GIVEN = ['given-name', 'maybe-given-name'];

/** Whether a word is a given name, if perhaps also something else. */
export const mayBeGiven = ({ pack, stream }: Section, at: number): boolean =>
  pack.classIds(GIVEN).some((id) => stream.find(at, id) !== null);

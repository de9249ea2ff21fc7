import type { Section } from '../../section.js';
import type { Draft } from './draft.js';

/** Words between "carrying" and the number of those who are aboard. */
const ABOARD_REACH = 2;

/** "a boat carrying 55 people capsized, leaving 12 dead": those aboard are not those to whom something happened. */
export const isAboard = (
  { pack, stream }: Pick<Section, 'pack' | 'stream'>,
  { first }: Draft,
): boolean => stream.holds(Math.max(0, first - ABOARD_REACH), first, pack.classId('aboard'));

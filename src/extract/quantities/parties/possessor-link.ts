import { PARTIES } from '../../parties.js';
import type { Section } from '../../section.js';
import type { PlacedActor } from '../common/actor-index.js';

/** «у США»: whether a party stands behind the preposition of those who have something. */
export const isPossessor = (
  { pack, stream }: Pick<Section, 'pack' | 'stream'>,
  { actor, first }: PlacedActor,
): boolean =>
  PARTIES.has(actor.type) && stream.find(first - 1, pack.classId('owner-link')) !== null;

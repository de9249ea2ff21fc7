import type { ActorMention } from '../../../types/index.js';
import { PEOPLE_RULE } from '../../parties.js';

/** Whether a name is a nation's: «росіяни», "the Russians", الروس. It names a state by its people, and no place. */
export const isPeople = ({ rule }: ActorMention): boolean => rule.endsWith(OF_PEOPLE);

/** A rule stands behind the language that it is of. */
const OF_PEOPLE = `/${PEOPLE_RULE}`;

/** Whether a name only describes another noun: «американские базы». */
export const isAdjective = (actor: ActorMention): boolean =>
  actor.use === 'adjective' && !isPeople(actor);

/** Whether a name is of a place, a state's too. */
export const isPlace = ({ type }: ActorMention): boolean => type === 'state' || type === 'place';

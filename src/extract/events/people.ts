import type { ActorMention } from '../../types/index.js';

/** Whether a name is a nation's: «росіяни», "the Russians", الروس. It names a state by its people, and no place. */
export const isPeople = ({ rule }: ActorMention): boolean => rule.endsWith('/actor.people');

/** Whether a name only describes another noun: «американские базы». */
export const isAdjective = (actor: ActorMention): boolean =>
  actor.use === 'adjective' && !isPeople(actor);

import type { Participant } from '../participants/participant.js';
import { acts } from './acting.js';
import type { Scene } from './scene.js';
import { PARTIES } from '../../parties.js';

/** The first in front, where `isThere` holds, who could do something. */
export const namedInFront = (
  { section, participants }: Scene,
  isThere: (token: number) => boolean,
): Participant | null =>
  participants.find(
    (each) =>
      each.link === 'bare' &&
      !each.relative &&
      each.cases.nominative &&
      isThere(each.first) &&
      each.actors.every(({ type }) => type === 'person' || PARTIES.has(type)) &&
      acts(section, each, { frame: ACTING }),
  ) ?? null;

/** Of any deed, as far as who can do it goes. */
const ACTING = { type: 'ASSAULT', subject: 'actor' } as const;

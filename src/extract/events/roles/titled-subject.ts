import { hasBreak } from '../../breaks.js';
import { hasCases } from '../../cases.js';
import type { Participant } from '../participants/participant.js';
import { isPlace } from '../participants/people.js';
import { OBJECT_REACH } from './object.js';
import type { Bearer } from './scene.js';
import { eventClasses } from '../triggers/event-classes.js';
import type { Section } from '../../section.js';

/** «В Киев прибыл президент Франции»: behind a verb that has no object, the name of a title is its subject. */
export function titledBehind(
  section: Section,
  { trigger, support }: Bearer,
  after: readonly Participant[],
): Participant | null {
  const { object } = trigger.frame;
  if (!hasCases(section) || support || (object !== null && object !== 'at')) return null;
  return (
    after.find(
      ({ first, cases, actors }) =>
        cases.nominative &&
        // «рассказал, что посетит Китай»
        (object !== 'at' || !cases.other || !actors.every(isPlace) || isTitled(section, first)) &&
        first - trigger.head <= OBJECT_REACH &&
        !hasBreak(section, trigger.head + 1, first),
    ) ?? null
  );
}

/** «приехал премьер Японии» */
const isTitled = ({ stream, pack }: Section, first: number): boolean =>
  stream.find(first - 1, eventClasses(pack).role) !== null;

import type { Section } from '../../section.js';
import type { Participant } from '../participants/participant.js';
import { isPeople } from '../participants/people.js';
import type { Frame } from '../triggers/frame.js';
import { standsBefore } from '../../readings.js';
import type { Trigger } from '../triggers/trigger.js';
import { eventClasses } from '../triggers/event-classes.js';

/** Classes of those who act for a state, by its name's adjective. */
const DEPUTIES = ['deputy', 'it-forces', 'it-warplanes', 'role', 'it-drone', 'it-rockets'] as const;
/** Classes of those who act without a name. */
export const NAMELESS = ['it-court', 'deputy', 'it-workers', 'it-people', 'it-chamber'] as const;
/** Tokens between the adjective and them. */
const DEPUTY_REACH = 3;

/** What of an event tells who can do it. */
interface Deed {
  readonly frame: Pick<Frame, 'type' | 'subject'>;
}

/**
 * "British workers walked out": a mere adjective acts where it stands with those who act for a state. A nation acts for its state
 * where somebody is struck («росіяни обстріляли Харків»), not where its people do what people do («сирійці втекли»).
 */
export function acts(
  section: Section,
  { adjective, actors, first, end }: Participant,
  { frame }: Deed,
): boolean {
  if (actors.some(isPeople))
    return standForState({ actors }, { frame }) && frame.subject === 'actor';
  if (!adjective) return true;
  const { stream, pack } = section;
  const precedes = (id: number): boolean => standsBefore(section, id, first);
  return pack
    .classIds(DEPUTIES)
    .some((id) => stream.holds(end, end + DEPUTY_REACH, id) || precedes(id));
}

/** Whether names that may be a nation's can stand for its state: «обстреляли украинцев», not «арестовали россиян». */
export const standForState = ({ actors }: Pick<Participant, 'actors'>, { frame }: Deed): boolean =>
  frame.type === 'ASSAULT' || !actors.some(isPeople);

/** «أدانت محكمة في باريس …», «إنها قتلت …»: right beside the verb stands who acts, without a name. */
export function hasOtherSubject(
  { stream, pack }: Section,
  { first, head }: Trigger,
  can: readonly Participant[],
): boolean {
  if (stream.find(first - 1, eventClasses(pack).pronoun)) return true;
  const behind = head + 1;
  // «شنت الطائرات الإسرائيلية»: an adjective behind them tells whose they are.
  if (can.some((name) => name.first <= behind + (name.adjective ? 1 : 0) && behind < name.end))
    return false;
  return pack.classIds(NAMELESS).some((id) => stream.find(behind, id) !== null);
}

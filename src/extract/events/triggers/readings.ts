import type { Section } from '../../section.js';
import { eventClasses } from './event-classes.js';

const STOPS = ['event-preposition', 'cue'];

/** Whether a preposition stands in the tokens `[from, to)`: «переговоры не состоялись из-за протестов» have no subject behind it. */
export function isGoverned({ stream, pack }: Section, from: number, to: number): boolean {
  return pack.classIds(STOPS).some((id) => stream.holds(from, to, id));
}

/** Words of a date in front of its month. */
const LONGEST = 4;

/** Whether a token names the month of a date; "may" outside dates is none. */
export function isMonth({ stream, pack }: Section, at: number): boolean {
  if (!stream.find(at, eventClasses(pack).month)) return false;
  const date = eventClasses(pack).date;
  for (let start = at; start >= Math.max(0, at - LONGEST); start--) {
    if (stream.at(start).some((each) => each.class === date && start + each.length > at))
      return true;
  }
  return false;
}

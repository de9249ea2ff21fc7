import type { Reading } from '../../../match/index.js';
import type { Section } from '../../section.js';

const STOPS = ['event-preposition', 'cue'];

/** No preposition, auxiliary or conjunction has more words. */
const LONGEST = 4;

/** The longest reading of a class that covers the tokens right before `end`, not before `from`; or null. */
export function readingEndingAt(
  { stream }: Section,
  id: number,
  end: number,
  from: number,
): Reading | null {
  for (let start = Math.max(from, end - LONGEST); start < end; start++) {
    for (const reading of stream.at(start)) {
      if (reading.class === id && start + reading.length === end) return reading;
    }
  }
  return null;
}

/** Whether a preposition stands in the tokens `[from, to)`: «переговоры не состоялись из-за протестов» have no subject behind it. */
export function isGoverned({ stream, pack }: Section, from: number, to: number): boolean {
  return pack.classIds(STOPS).some((id) => stream.holds(from, to, id));
}

/** Whether a token names the month of a date; "may" outside dates is none. */
export function isMonth({ stream, pack }: Section, at: number): boolean {
  if (!stream.find(at, pack.classId('month'))) return false;
  const date = pack.classId('date');
  for (let start = at; start >= Math.max(0, at - LONGEST); start--) {
    if (stream.at(start).some((each) => each.class === date && start + each.length > at))
      return true;
  }
  return false;
}

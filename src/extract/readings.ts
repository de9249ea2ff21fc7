import type { Reading } from '../match/index.js';
import type { Section } from './section.js';

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
    // Hardly a word has readings of so many tokens.
    if (stream.reach(start) < end - start || stream.find(start, id) === null) continue;
    for (const reading of stream.at(start)) {
      if (reading.class === id && start + reading.length === end) return reading;
    }
  }
  return null;
}

/** Whether words of a class stand right before a token, not before `from`. */
export const standsBefore = (section: Section, id: number, at: number, from = 0): boolean =>
  readingEndingAt(section, id, at, from) !== null;

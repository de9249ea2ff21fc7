import { readingEndingAt } from '../../readings.js';
import type { Section } from '../../section.js';
import { eventClasses } from './event-classes.js';

/**
 * «после крушения», "during the recent visit": whether a word that takes what it governs for a fact stands before a noun, with at most so many
 * adjectives between them; not before the token `from`.
 */
export function isBehindFact(
  section: Section,
  noun: number,
  adjectives: number,
  from: number,
): boolean {
  const cue = eventClasses(section.pack).cue;
  for (let end = noun; end >= noun - adjectives; end--) {
    if (readingEndingAt(section, cue, end, from)?.value === 'fact') return true;
  }
  return false;
}

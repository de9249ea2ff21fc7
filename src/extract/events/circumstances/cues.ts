import { eventClasses } from '../triggers/event-classes.js';
import { isMonth } from '../triggers/readings.js';
import { type Section, sentenceOf } from '../../section.js';
import { isVerbFirst } from '../../word-order.js';

/** A word that governs what stands behind it. */
export interface Cue {
  /** `plan`, `announce`, `wish`, `purpose` (right before the event: «ل»), `deny`, `doubt`, `unknown`, `condition`, `fact`, `forced` (whom somebody made do it), `told` (what is said beside what is wished). */
  readonly kind: string;
  readonly first: number;
  readonly end: number;
}

/** Cues of a sentence, in order; class `cue`. A month is none: "on 3 May 2024", "in May". */
export function cuesOf(section: Section, sentence: number): readonly Cue[] {
  const { pack, stream } = section;
  const { firstToken, endToken } = sentenceOf(section, sentence);
  const id = eventClasses(pack).cue;
  const cues: Cue[] = [];
  for (let at = firstToken; at < endToken; at++) {
    const reading = stream.longest(at, id);
    if (!reading || isMonth(section, at)) continue;
    if (reading.value === 'fact' && placesName(section, at, at + reading.length)) continue;
    if (reading.value === 'wish' && stresses(section, at + reading.length)) continue;
    cues.push({ kind: String(reading.value), first: at, end: at + reading.length });
    at += reading.length - 1;
  }
  return cues;
}

/** «أعلنت نقابة في ألمانيا إضرابا»: "in" before a name says where, not that what comes behind is a fact. */
function placesName({ stream, pack }: Section, at: number, end: number): boolean {
  const link = stream.longest(at, eventClasses(pack).eventPreposition);
  return (
    (link?.value === 'in' || link?.value === 'by') &&
    stream.find(end, eventClasses(pack).actor) !== null
  );
}

/** «قد أفادت»: before a past verb the word for "may" only stresses it. */
const stresses = ({ stream, pack }: Section, verb: number): boolean =>
  isVerbFirst({ pack }) && stream.at(verb).some(({ value }) => value === 'past');

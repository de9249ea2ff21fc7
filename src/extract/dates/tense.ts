import type { Section } from '../section.js';
import type { Tense } from './draft.js';

/** A clause boundary counts as so many words: a verb of the same clause is nearer. */
const BOUNDARY = 6;
const BOUNDARIES = new Set([',', ';', ':', '–', '(', ')', '"']);

/** Which way the verb nearest to an expression looks, by the pack's classes `future-cue` and `past-cue`. */
export function tenseAt(
  { stream, pack }: Section,
  first: number,
  end: number,
  from: number,
  to: number,
): Tense {
  const future = pack.classId('future-cue');
  const past = pack.classId('past-cue');
  // The longest: "have to" is no "have".
  const cueAt = (at: number): Tense => {
    let tense: Tense = null;
    let longest = 0;
    for (const reading of stream.at(at)) {
      if (reading.length <= longest || (reading.class !== future && reading.class !== past))
        continue;
      longest = reading.length;
      tense = reading.class === future ? 'future' : 'past';
    }
    return tense;
  };
  // "will be held": what looks past is a participle behind its auxiliary.
  const tenseOfVerb = (at: number): Tense => {
    const tense = cueAt(at);
    if (tense !== 'past') return tense;
    for (let back = at - 1; back >= Math.max(from, at - 3); back--) {
      if (cueAt(back) === 'future') return 'future';
    }
    return tense;
  };
  let best: { tense: Tense; distance: number } = {
    tense: null,
    distance: Number.POSITIVE_INFINITY,
  };
  const look = (start: number, step: number, stop: number): void => {
    let distance = 0;
    for (let at = start; at !== stop && distance < best.distance; at += step) {
      distance += BOUNDARIES.has(stream.tokens[at]?.key ?? '') ? BOUNDARY : 1;
      const tense = tenseOfVerb(at);
      if (tense && distance < best.distance) best = { tense, distance };
    }
  };
  look(first - 1, -1, from - 1);
  look(end, 1, to);
  return best.tense;
}

/** Whether a sentence goes back behind what was told before it, by the pack's class `pluperfect-cue`. */
export const tellsEarlier = ({ stream, pack }: Section, from: number, to: number): boolean =>
  stream.holds(from, to, pack.classId('pluperfect-cue'));

import {
  APOSTROPHE,
  classifyCharacter,
  classOf,
  COMBINING,
  LETTER,
  SURROGATE,
} from '../text/index.js';

/** Apostrophes of the scanner that are none of the letters of a word here: ´ and ＇. */
const OUTSIDE = new Set([0xb4, 0xff07]);

/** Where the first run of letters, marks and apostrophes begins at or behind `from`; the text's length when none does. */
export function runStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && unitsInRun(text, at) === 0) at += 1;
  return at;
}

/** Where the run that begins at `start` ends. */
export function runEnd(text: string, start: number): number {
  let at = start;
  for (let units = 1; units > 0 && at < text.length; at += units) units = unitsInRun(text, at);
  return at;
}

/** Code units of the letter, mark or apostrophe at `at`, or 0. */
function unitsInRun(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const kind = classOf(unit);
  if (kind === LETTER || kind === COMBINING) return 1;
  if (kind === APOSTROPHE) return OUTSIDE.has(unit) ? 0 : 1;
  return kind === SURROGATE ? unitsOfPair(text, at) : 0;
}

function unitsOfPair(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  if (point <= 0xffff) return 0;
  const kind = classifyCharacter(String.fromCodePoint(point));
  return kind === LETTER || kind === COMBINING ? 2 : 0;
}

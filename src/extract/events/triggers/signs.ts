import { NAMED } from '../../parties.js';
import { sentenceOf, type Section } from '../../section.js';
import { signTable } from '../../signs.js';
import { DOERS } from './event-classes.js';

/** What a sentence may hold that is asked for at each event and each name, as bits. */
export const SIGN = {
  /** Names that may take part. */
  name: 1 << 0,
  /** Works of art, which events are only the subject of. */
  work: 1 << 1,
  /** What ranks or compares, or remembers what was long ago. */
  comparison: 1 << 2,
  cue: 1 << 3,
  relative: 1 << 4,
  /** Those who act for a name, and what strikes for it. */
  doer: 1 << 5,
  /** Who fights. */
  fighter: 1 << 6,
  /** People, weapons and places that are fought over. */
  evidence: 1 << 7,
  accusation: 1 << 8,
  blame: 1 << 9,
  involvement: 1 << 10,
  /** "After", behind which somebody else may act. */
  subordinator: 1 << 11,
  /** "He" */
  he: 1 << 12,
  /** What something may be done with. */
  weapon: 1 << 13,
} as const;

/** Of a sentence that nobody looked at. */
export const ANY_SIGN = -1;

const signsOfClasses = signTable([
  [SIGN.name, NAMED],
  [SIGN.work, ['it-work']],
  [SIGN.comparison, ['compares', 'superlative', 'anniversary']],
  [SIGN.cue, ['cue']],
  [SIGN.relative, ['relative']],
  [SIGN.doer, DOERS],
  [SIGN.fighter, ['deputy', 'it-forces']],
  [SIGN.evidence, ['deputy', 'it-forces', 'it-soldiers', 'it-victims', 'it-people']],
  [SIGN.evidence, ['it-target', 'it-town', 'it-warplanes', 'it-drone', 'it-rockets']],
  [SIGN.accusation, ['accuse']],
  [SIGN.blame, ['blame']],
  [SIGN.involvement, ['involvement']],
  [SIGN.subordinator, ['subordinator']],
  [SIGN.he, ['he']],
  [SIGN.weapon, ['means', 'means-alone']],
]);

/** The signs that the words of a sentence are. */
export function signsOf(section: Section, sentence: number): number {
  const { stream, pack } = section;
  const { firstToken, endToken } = sentenceOf(section, sentence);
  const ofClass = signsOfClasses(pack);
  let signs = 0;
  for (let at = firstToken; at < endToken; at++) {
    for (const reading of stream.at(at)) signs |= ofClass[reading.class] ?? 0;
  }
  return signs;
}

/** Whether one of these signs is there. */
export const shows = (signs: number, sign: number): boolean => (signs & sign) !== 0;

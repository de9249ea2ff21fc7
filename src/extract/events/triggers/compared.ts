import { sentenceOf, type Section } from '../../section.js';
import { shows, SIGN } from './signs.js';
import { triggersOf, type Told } from './trigger.js';
import { eventClasses } from './event-classes.js';

/** Tokens between a superlative and what it reaches back to. */
export const RANKED_REACH = 8;

/** Tokens between a word that compares and what it compares with. */
export const COMPARED_REACH = 5;

/**
 * The triggers that are told of this story: in "the deadliest since the earthquake of 1939" and «превзойдя землетрясение 1939 года» an
 * earlier event of the same kind is only compared with.
 */
export function triggersIn(section: Section, sentence: number): Told {
  const told = triggersOf(section, sentence);
  if (!shows(told.signs, SIGN.comparison)) return told;
  const { triggers, signs } = told;
  const { firstToken } = sentenceOf(section, sentence);
  const own = triggers.filter(
    ({ first, form, label }) =>
      form.tense !== 'noun' ||
      !triggers.some((other) => other.label === label && other.first < first) ||
      !isCompared(section, firstToken, Math.max(firstToken, first - COMPARED_REACH), first),
  );
  return { triggers: own, signs };
}

/** Whether a word that compares stands in `[from, to)`: `compared` by itself, `since` behind a superlative. */
export function isCompared(section: Section, sentence: number, from: number, to: number): boolean {
  const { pack, stream } = section;
  const id = eventClasses(pack).compares;
  for (let at = to - 1; at >= from; at--) {
    const kind = stream.longest(at, id)?.value;
    // "more than 140 times"
    if (kind === 'than') return !stream.find(at + 1, eventClasses(pack).numeral);
    if (kind === 'since' && isRanked(section, sentence, at, RANKED_REACH)) return true;
    if (stream.tokens[at]?.kind === 'mark') return false;
  }
  return false;
}

/** Whether a superlative stands within `reach` tokens before a token; "the first phase" ranks nothing. */
export function isRanked(
  { pack, stream }: Section,
  from: number,
  to: number,
  reach: number,
): boolean {
  const superlative = eventClasses(pack).superlative;
  const stages = eventClasses(pack).ofStages;
  for (let at = to - 1; at >= Math.max(from, to - reach); at--) {
    if (stream.find(at, superlative) && !stream.find(at + 1, stages)) return true;
  }
  return false;
}

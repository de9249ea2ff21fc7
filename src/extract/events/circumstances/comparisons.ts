import type { DateMention } from '../../../types/index.js';
import { sentenceOf, type Section } from '../../section.js';
import type { PlacedDate } from './dating.js';
import type { Trigger } from '../triggers/trigger.js';

/** "No later than September" compares nothing. */
const BOUNDS: ReadonlySet<DateMention['relation']> = new Set(['by', 'until', 'within', 'before']);

/** Tokens between a superlative and the date that it reaches back to. */
const REACH = 8;

/** "for the first time in five months": words between the superlative and the length of time. */
const LENGTH_REACH = 6;

/** Tokens between a word that compares and what it compares with. */
const COMPARED_REACH = 5;

/**
 * The dates that say when something happened: in "the first strike since 2018" and "the first in five
 * months" they only measure how rare it is, in "surpassing the one of 1939" they tell of another. Class
 * `superlative`: first, largest, worst … The year of what an anniversary remembers is another's, too.
 */
export function withoutComparisons(
  section: Section,
  sentence: number,
  dates: readonly PlacedDate[],
  triggers: readonly Trigger[],
): readonly PlacedDate[] {
  const { firstToken } = sentenceOf(section, sentence);
  return dates.filter((date) => {
    // In "since the coup of 2023" the date is the coup's.
    const owner = triggers.findLast(({ end }) => end <= date.first)?.end ?? firstToken;
    const from = Math.max(owner, date.first - COMPARED_REACH);
    return (
      !isRanked(section, firstToken, date.first, reachOf(date)) &&
      !isCommemorated(section, Math.max(owner, date.first - COMMEMORATED_REACH), date.first) &&
      (BOUNDS.has(date.mention.relation) || !isCompared(section, firstToken, from, date.first))
    );
  });
}

/**
 * The triggers that are told of this story: in "the deadliest since the earthquake of 1939" and «превзойдя землетрясение 1939 года» an
 * earlier event of the same kind is only compared with.
 */
export function withoutCompared(
  section: Section,
  sentence: number,
  triggers: readonly Trigger[],
): Trigger[] {
  const { firstToken } = sentenceOf(section, sentence);
  return triggers.filter(
    ({ first, form, label }) =>
      form.tense !== 'noun' ||
      !triggers.some((other) => other.label === label && other.first < first) ||
      !isCompared(section, firstToken, Math.max(firstToken, first - COMPARED_REACH), first),
  );
}

/** Whether a word that compares stands in `[from, to)`: `compared` by itself, `since` behind a superlative. */
function isCompared(section: Section, sentence: number, from: number, to: number): boolean {
  const { pack, stream } = section;
  const id = pack.classId('compares');
  for (let at = to - 1; at >= from; at--) {
    const kind = stream.longest(at, id)?.value;
    // "more than 140 times"
    if (kind === 'than') return !stream.find(at + 1, pack.classId('numeral'));
    if (kind === 'since' && isRanked(section, sentence, at, REACH)) return true;
    if (stream.tokens[at]?.kind === 'mark') return false;
  }
  return false;
}

/** "On the 65th anniversary of its founding in 1949": the year is that of what is remembered, not of what happens. Class `anniversary`. */
const isCommemorated = ({ stream, pack }: Section, from: number, date: number): boolean =>
  stream.holds(from, date, pack.classId('anniversary'));

/** Tokens between an anniversary and the year of what is remembered. */
const COMMEMORATED_REACH = 12;

/** Whether a superlative stands within `reach` tokens before a token; "the first phase" ranks nothing. */
function isRanked({ pack, stream }: Section, from: number, to: number, reach: number): boolean {
  const superlative = pack.classId('superlative');
  const stages = pack.classId('of-stages');
  for (let at = to - 1; at >= Math.max(from, to - reach); at--) {
    if (stream.find(at, superlative) && !stream.find(at + 1, stages)) return true;
  }
  return false;
}

/** How far before it a date may be measured by a superlative; 0 where it is not that kind of date. */
function reachOf({ mention: { relation, type, relative } }: PlacedDate): number {
  if (relation === 'since' || relation === 'after') return REACH;
  // "the first strike on the port in five months" is read as one that is to come.
  if (relation === 'at' && relative !== null && (relative.amount ?? 0) > 1) return REACH;
  return type === 'DURATION' && relation === 'within' ? LENGTH_REACH : 0;
}

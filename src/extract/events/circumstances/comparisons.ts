import type { DateMention } from '../../../types/index.js';
import { sentenceOf, type Section } from '../../section.js';
import type { PlacedDate } from './placed-date.js';
import { COMPARED_REACH, isCompared, isRanked, RANKED_REACH } from '../triggers/compared.js';
import type { Trigger } from '../triggers/trigger.js';
import { eventClasses } from '../triggers/event-classes.js';
import { shows, SIGN } from '../triggers/signs.js';

/** "No later than September" compares nothing. */
const BOUNDS: ReadonlySet<DateMention['relation']> = new Set(['by', 'until', 'within', 'before']);

/** "for the first time in five months": words between the superlative and the length of time. */
const LENGTH_REACH = 6;

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
  signs: number,
): readonly PlacedDate[] {
  if (!shows(signs, SIGN.comparison)) return dates;
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

/** "On the 65th anniversary of its founding in 1949": the year is that of what is remembered, not of what happens. Class `anniversary`. */
const isCommemorated = ({ stream, pack }: Section, from: number, date: number): boolean =>
  stream.holds(from, date, eventClasses(pack).anniversary);

/** Tokens between an anniversary and the year of what is remembered. */
const COMMEMORATED_REACH = 12;

/** How far before it a date may be measured by a superlative; 0 where it is not that kind of date. */
function reachOf({ mention: { relation, type, relative } }: PlacedDate): number {
  if (relation === 'since' || relation === 'after') return RANKED_REACH;
  // "the first strike on the port in five months" is read as one that is to come.
  if (relation === 'at' && relative !== null && (relative.amount ?? 0) > 1) return RANKED_REACH;
  return type === 'DURATION' && relation === 'within' ? LENGTH_REACH : 0;
}

import { sentenceOf, type Section } from '../section.js';
import type { PlacedDate } from './dating.js';

/** Tokens between a superlative and the date that it reaches back to. */
const REACH = 8;

/** "for the first time in five months": words between the superlative and the length of time. */
const LENGTH_REACH = 6;

/**
 * The dates that say when something happened: in "the first strike since 2018" and "the first in five
 * months" they only measure how rare it is. Class
 * `superlative`: first, largest, worst …
 */
export function withoutComparisons(
  section: Section,
  sentence: number,
  dates: readonly PlacedDate[],
): readonly PlacedDate[] {
  const { pack, stream } = section;
  if (!dates.some((date) => reachOf(date) > 0)) return dates;
  const superlative = pack.classId('superlative');
  const stages = pack.classId('of-stages');
  const { firstToken } = sentenceOf(section, sentence);
  return dates.filter((date) => {
    for (let at = date.first - 1; at >= Math.max(firstToken, date.first - reachOf(date)); at--) {
      if (stream.find(at, superlative) && !stream.find(at + 1, stages)) return false;
    }
    return true;
  });
}

/** How far before it a date may be measured by a superlative; 0 where it is not that kind of date. */
function reachOf({ mention: { relation, type, relative } }: PlacedDate): number {
  if (relation === 'since' || relation === 'after') return REACH;
  // "the first strike on the port in five months" is read as one that is to come.
  if (relation === 'at' && relative !== null && (relative.amount ?? 0) > 1) return REACH;
  return type === 'DURATION' && relation === 'within' ? LENGTH_REACH : 0;
}

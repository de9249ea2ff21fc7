import { sentenceOf, type Section } from '../section.js';
import type { PlacedDate } from './dating.js';

/** Tokens between a superlative and the date that it reaches back to. */
const REACH = 8;

/**
 * The dates that say when something happened: in "the first strike since 2018" the year only measures how rare it is. Class
 * `superlative`: first, largest, worst …
 */
export function withoutComparisons(
  section: Section,
  sentence: number,
  dates: readonly PlacedDate[],
): readonly PlacedDate[] {
  const { pack, stream } = section;
  if (!dates.some(isSince)) return dates;
  const superlative = pack.classId('superlative');
  const { firstToken } = sentenceOf(section, sentence);
  return dates.filter((date) => {
    if (!isSince(date)) return true;
    for (let at = date.first - 1; at >= Math.max(firstToken, date.first - REACH); at--) {
      if (stream.find(at, superlative)) return false;
    }
    return true;
  });
}

const isSince = ({ mention }: PlacedDate): boolean =>
  mention.relation === 'since' || mention.relation === 'after';

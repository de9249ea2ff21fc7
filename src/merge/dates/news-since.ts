import type { Datings } from './datings.js';

/** Reports on one story of which the days are not known appear within so many days of those of which they are. */
const NEAR_DAYS = 62;

/**
 * The first day of which a story tells news, by what is known of when its articles appeared; null where too little is. Of an article that
 * names no day but that of an earthquake of 1999 is only known that it appeared in 1999 or later: beside two others of 2024 it tells of 1999
 * as long over. One other is not enough, it may be the one that looks back.
 */
export function newsSince(datings: Datings): number | null {
  const firsts = [...datings.values()].flatMap(({ days }) => days.from ?? []);
  const [, second] = firsts.sort((a, b) => b - a);
  return second === undefined ? null : second - NEAR_DAYS;
}

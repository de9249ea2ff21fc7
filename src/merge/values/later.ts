import { shared } from '../common/shared.js';
import { intersect, isBefore, width } from '../dates/domain.js';
import type { Domain } from '../dates/domain.js';
import type { Comparable } from './comparable.js';

/** Whether a time is known to so many days. */
export function known(time: Domain, days: number): boolean {
  return width(time) <= days;
}

/** Whether a number is so many times higher than another. */
export function exceeds(b: Comparable, a: Comparable, times = 1): boolean {
  return a.bounds !== null && b.bounds !== null && b.bounds.low > times * a.bounds.low;
}

/** Whether the days of two values leave room for `b` to be later than `a`. */
function canFollow(b: Comparable, a: Comparable): boolean {
  const isKnown = known(a.time, 1) && known(b.time, 1);
  return !isKnown && !isBefore(b.reported.first, a.reported.first);
}

/**
 * Whether `b`, reported on unknown days, can be taken to be later than `a`: a total that never falls is higher the later it is
 * told. A lower one that more articles tell than any higher ones may as well be right.
 */
function outgrows(b: Comparable, a: Comparable): boolean {
  if (!a.grows || !exceeds(b, a, a.leap)) return false;
  if (Math.max(b.articles.size, a.outbid) < a.articles.size) return false;
  return shared(a.articles, b.articles) === 0 && canFollow(b, a);
}

/** Whether all who give `b` count more dead than any who gives `a`, and their days do not say that they reported before. */
function countsMoreDead(b: Comparable, a: Comparable): boolean {
  if (a.tolls === null || b.tolls === null || b.tolls.lowest <= a.tolls.highest) return false;
  return canFollow(b, a);
}

/**
 * Whether one article sets two numbers side by side, each in somebody else's mouth: "370, says the statement, 450, say the rebels".
 * A total that only grows is raised by whoever counts on.
 */
function areSetAgainst(a: Comparable, b: Comparable): boolean {
  if (a.grows) return false;
  return [...a.saidBy].some(([n, speakers]) => {
    const others = b.saidBy.get(n);
    return others !== undefined && shared(speakers, others) === 0;
  });
}

/**
 * Whether `b` was first reported after `a`, which nobody told any more by then. Who tells a higher total may still recall
 * the one before.
 */
export function follows(b: Comparable, a: Comparable): boolean {
  if (a.isEarlier !== b.isEarlier) return a.isEarlier;
  if (areSetAgainst(a, b)) return false;
  if (countsMoreDead(a, b)) return false;
  // Of the wounded, too, there are hardly ever far fewer later.
  if (countsMoreDead(b, a)) return !a.grows || !exceeds(a, b, a.leap);
  if (outgrows(b, a)) return true;
  if (!isBefore(a.reported.first, b.reported.first)) return false;
  return exceeds(b, a)
    ? !isBefore(b.reported.first, a.reported.last)
    : isBefore(a.reported.last, b.reported.first);
}

/** Whether of two tolls of one day the higher may be that of the evening: not where more articles give the lower. */
export function mayBeLater(a: Comparable, b: Comparable): boolean {
  if (!a.grows || intersect(a.time, b.time) === null) return false;
  const [low, high] = exceeds(a, b) ? [b, a] : [a, b];
  return low.articles.size <= high.articles.size;
}

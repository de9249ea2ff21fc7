import { articlesOf, type Cluster } from './cluster.js';
import type { Domain } from '../dates/domain.js';
import { intersect, width } from '../dates/domain.js';
import { isBlow } from '../claims/label-table.js';
import { isHarm } from '../claims/quantity-keys.js';
import { situate, type Situated } from './situate.js';

/** Tolls are counted on for so long. */
const COUNTING_DAYS = 31;
/** A day that is known no better than this tells one occurrence from another. */
const NARROW_DAYS = 2;

/** So many articles know when something struck that another day that one of them gives is a slip. */
const KNOWN_ARTICLES = 3;

/** Whether it took place on a day that is known. */
export function hasDay({ footing, days, status, polarity }: Cluster): boolean {
  const told = status === 'asserted' && polarity === 'positive' && footing === 'dated';
  return told && days !== null && width(days) <= NARROW_DAYS;
}

/** The days on which something struck that costs lives, as the events of a story tell. */
export function strikeDays(events: readonly Cluster[]): readonly Domain[] {
  const strikes = events.filter((cluster) => isBlow(labelOf(cluster)) && hasDay(cluster));
  const known = new Set(strikes.filter((each) => tellers(each) >= KNOWN_ARTICLES).map(labelOf));
  return strikes
    .filter((each) => tellers(each) > 1 || !known.has(labelOf(each)))
    .flatMap(({ days }) => days ?? []);
}

function labelOf({ members }: Cluster): string {
  return members[0]?.situated.claim.relation ?? '';
}

/** How many articles tell of an event. */
const tellers = ({ members }: Cluster): number => articlesOf(members).size;

function isAfter(day: Domain, strike: Domain): boolean {
  const [from, to] = [day.from ?? -Infinity, strike.to ?? Infinity];
  return width(day) === Infinity || (from > to && from - to <= COUNTING_DAYS);
}

/** What a story says of when its dead may have died. */
export interface Struck {
  readonly strikes: readonly Domain[];
  /** It is about one disaster, see {@link isOfDisaster}. */
  readonly isOne: boolean;
}

/** Whether days are the one on which an article appeared. */
function isOf(days: Domain, published: Domain): boolean {
  return width(published) === 1 && days.from === published.from && days.to === published.to;
}

/**
 * "As of Sunday 29 were killed": the day of a total is that of the count where nothing struck on it and something had struck
 * before, or where a story of one disaster tells it of today ("the paper reports on Friday"); else it is the day on which they died.
 */
export function asCounted(situated: Situated, { strikes, isOne }: Struck): Situated {
  const { claim, days, footing, published, toll, since } = situated;
  const { quantity, relation, date, asOf } = claim;
  if (quantity === null || !isHarm(quantity.category)) return situated;
  if (relation !== 'total' || footing !== 'dated' || days === null) return situated;
  // "On Monday morning" of an article without a date is a day, too.
  const isDay = width(days) <= NARROW_DAYS || situated.resolved?.offset != null;
  if (!isDay || date?.relation !== 'at') return situated;
  const struck = strikes.some((strike) => intersect(days, strike) !== null);
  const isToday = isOne && isOf(days, published);
  const isCount = isToday || strikes.some((strike) => isAfter(days, strike));
  if (struck || !isCount) return situated;
  return situate({ ...claim, date: null, asOf: asOf ?? date }, published, { toll, since });
}

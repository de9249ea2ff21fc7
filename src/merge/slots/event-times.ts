import { isMutual } from '../claims/claim.js';
import {
  isAccident,
  isAttack,
  isBlow,
  isCommonplace,
  isLocal,
  isOnce,
  isRare,
  isWide,
} from '../claims/label-table.js';
import { intersect, shift, width } from '../dates/domain.js';
import type { Domain } from '../dates/domain.js';
import { fitsAnnual } from '../dates/resolve-date.js';
import type { Names } from '../names/names.js';
import { hitOneTown } from './attacked-place.js';
import { subjectKey } from './cluster.js';
import type { Cluster, Fit } from './cluster.js';
import { isDeath } from './of-person.js';
import { isBackground, isFloating } from './situate.js';
import type { Situated } from './situate.js';

/** Days that are known so well tell one event of a story from another. */
const SAME_DAY = 1;
const SAME_MONTH = 31;

/**
 * Whether the time alone tells that a bare mention is the event: the same day for what both sides do and for what befalls a place, the
 * same month for what happens once in years.
 */
export function toldByTime(cluster: Cluster, { claim, days, footing }: Situated): boolean {
  if (footing !== 'dated' || cluster.footing !== 'dated') return false;
  if (days === null || cluster.days === null) return false;
  if (isMutual(claim.type) || isLocal(claim.relation)) {
    // Talks of nobody and nowhere "in February" are those of a day of it.
    const isBare = claim.subjects.length === 0 && claim.at === null && isMutual(claim.type);
    return width(cluster.days) <= SAME_DAY && width(days) <= (isBare ? SAME_MONTH : SAME_DAY);
  }
  return isRare(claim.relation) && width(cluster.days) <= SAME_MONTH;
}

/** Whether two are told of one day: what strikes an area strikes two states of it at once. */
export function isOfOneDay(cluster: Cluster, { claim, footing, days }: Situated): boolean {
  if (footing !== 'dated' || cluster.footing !== 'dated' || cluster.days === null) return false;
  if (width(cluster.days) > SAME_DAY) return false;
  if (days === null) return claim.date !== null && fitsAnnual(claim.date, cluster.days) !== null;
  return width(days) <= SAME_DAY && intersect(days, cluster.days) !== null;
}

/** Whether what strikes an area at night can be of the day before in one report and of the day after in another. */
function overNight(label: string, a: Domain, b: Domain): boolean {
  return isWide(label) && intersect(shift(a, -1, 1), b) !== null;
}

/** Longer than this is a season or a year: a time by which nobody tells news. */
const LONG_DAYS = 62;

/**
 * Whether a day that is only known from the news can be the day of the cluster. "The plane that fell on Sunday" is not the one of
 * which another article tells that it fell in 2010, nor the exchange of Friday that of which its own article tells that it was in
 * October 2020; and a ministry makes a statement on many Fridays.
 */
function canBeNews(cluster: Cluster, situated: Situated): boolean {
  const lead = cluster.members[0]?.situated ?? situated;
  if (!isFloating(situated) && !isFloating(lead)) return true;
  const isLong = [situated.days, cluster.days].some(
    (days) => days !== null && width(days) > LONG_DAYS && width(days) < Infinity,
  );
  const isOther = !isFloating(lead) && cluster.articles.has(situated.claim.source.n);
  const { relation } = situated.claim;
  const isHarm = isBlow(relation) || isDeath(relation) || relation === 'wounding';
  const isRecalled = isHarm && [situated, lead].some(isAttack(relation) ? isOldNews : isBackground);
  return !isLong && !isOther && !isRecalled && !isCommonplace(relation);
}

/** An attack of which is told so long after it is recalled, and is not that of Friday: there are others. */
const NEWS_DAYS = 14;

function isOldNews({ days, published }: Situated): boolean {
  if (days?.to == null || published.from === null) return false;
  return published.from - days.to > NEWS_DAYS;
}

function datedFit(cluster: Cluster, situated: Situated): Fit {
  const { claim, days } = situated;
  if (!canBeNews(cluster, situated)) return 'no';
  if (cluster.days === null) {
    const date = cluster.members[0]?.situated.claim.date;
    const sameWords = days === null && claim.date?.relative === null;
    return sameWords && date?.value === claim.date.value ? 'equal' : 'no';
  }
  if (days !== null) {
    if (intersect(cluster.days, days) !== null) return 'equal';
    return overNight(claim.relation, cluster.days, days) ? 'fits' : 'no';
  }
  if (claim.date === null) return 'no';
  return fitsAnnual(claim.date, cluster.days) === null ? 'no' : 'fits';
}

/** "The first round was held on 22 October", further down and without its year, need not be what titles tell. */
function isInPassing({ members, footing, days }: Cluster): boolean {
  const isOpen = footing === 'dated' && days === null;
  return isOpen && members.every(({ situated }) => !situated.claim.prominent);
}

/** A headline tells in the present what its own article then dates. */
function sameTelling(cluster: Cluster, { claim, footing, days }: Situated): boolean {
  if (footing === 'dated' || footing === 'standing' || !isOnce(claim.relation)) return false;
  const apart = days !== null && cluster.days !== null && intersect(days, cluster.days) === null;
  return (
    !(apart && cluster.footing === 'dated') &&
    !isInPassing(cluster) &&
    claim.polarity === cluster.polarity &&
    cluster.articles.has(claim.source.n)
  );
}

/** What an undated article tells as having struck a place is what the story is about, where another dates it. */
function isThere(
  cluster: Cluster,
  { claim, ...situated }: Situated,
  names: Pick<Names, 'entity'>,
): boolean {
  const { at, days, places } = cluster;
  const undated = days === null || situated.days === null;
  if (isInPassing(cluster)) return false;
  if (isAccident(claim.relation)) return undated;
  if (!undated || !isBlow(claim.relation)) return false;
  if (isAttack(claim.relation) && !cluster.isBackground && hitOneTown(cluster, claim, names))
    return true;
  if (claim.at === null) return false;
  return at === claim.at || (isWide(claim.relation) && places.has(claim.at));
}

/** What two sides have agreed on is, where an article gives no day, what titles and leads of the story tell that they have agreed on. */
function isMainAgreement(cluster: Cluster, { claim, days }: Situated): boolean {
  const { type, subjects } = claim;
  if (type !== 'AGREE' || subjects.length < 2 || cluster.isBackground) return false;
  const undated = days === null || cluster.days === null;
  const isMain = cluster.members.some(({ situated }) => situated.claim.prominent);
  return undated && isMain && cluster.named.has(subjectKey(claim));
}

/** Whether two that are told alike can be one: of one of them no day is known; somebody dies once. */
function isDatedOnce(cluster: Cluster, { claim, footing, days }: Situated): boolean {
  const alike = cluster.status === claim.status && cluster.polarity === claim.polarity;
  const dated = [footing, cluster.footing].filter((each) => each === 'dated').length;
  const near = days === null || cluster.days === null || intersect(cluster.days, days) !== null;
  if (!alike || [footing, cluster.footing].includes('standing')) return false;
  if (isDeath(claim.relation)) return near || dated < 2;
  return near && dated === 1 && !cluster.isBackground;
}

/** "No full withdrawal is planned, officials say; a party insists that the last soldier leave by May": one article on one plan. */
function isDenialOf(
  { status, polarity, subjects, articles }: Cluster,
  { claim }: Situated,
): boolean {
  const opposed = polarity !== claim.polarity && status === 'planned' && claim.status === 'planned';
  const same = subjects.length > 0 && subjects.join(' ') === subjectKey(claim);
  return opposed && same && articles.has(claim.source.n);
}

/** Whether an event can be of the time of a cluster. */
export function timesFit(
  cluster: Cluster,
  situated: Situated,
  samePerson: boolean,
  names: Pick<Names, 'entity'>,
): Fit {
  const fit = toldTimesFit(cluster, situated, names);
  if (fit === 'no' && samePerson && isDatedOnce(cluster, situated)) return 'fits';
  return fit === 'no' && sameTelling(cluster, situated) ? 'fits' : fit;
}

function toldTimesFit(cluster: Cluster, situated: Situated, names: Pick<Names, 'entity'>): Fit {
  const { claim, footing, days } = situated;
  const alike = cluster.status === claim.status && cluster.polarity === claim.polarity;
  if (footing === 'standing' || cluster.footing === 'standing') {
    if (footing === cluster.footing) return 'equal';
    // What comes true within a plan's time is the plan's outcome, if the plan's beginning is known.
    const [a, b] = [cluster.days, days];
    if (footing !== 'dated' && cluster.footing !== 'dated') {
      return alike || isDenialOf(cluster, situated) ? 'fits' : 'no';
    }
    if (a?.from == null || b?.from == null) return 'no';
    return intersect(a, b) === null ? 'no' : 'fits';
  }
  if (footing === 'dated' && cluster.footing === 'dated') return datedFit(cluster, situated);
  if (footing === 'dated' || cluster.footing === 'dated') {
    if (alike && (isThere(cluster, situated, names) || isMainAgreement(cluster, situated)))
      return 'fits';
    if (!alike || days === null || cluster.days === null) return 'no';
    return intersect(cluster.days, days) === null ? 'no' : 'fits';
  }
  if (cluster.status !== claim.status) return 'no';
  if (days === null || cluster.days === null) return 'equal';
  return intersect(cluster.days, days) === null ? 'no' : 'equal';
}

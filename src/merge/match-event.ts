import { stateOf } from './names.js';
import type { Names } from './names.js';
import { isFloating } from './situate.js';
import type { Situated } from './situate.js';
import { isMutual } from './claim.js';
import type { Claim } from './claim.js';
import { isBlow, isCommonplace, isLocal, isOnce, isRare, isWide } from './label-table.js';
import { intersect, shift, width } from './domain.js';
import type { Domain } from './domain.js';
import { fitsAnnual } from './resolve-date.js';
import { subjectKey } from './cluster.js';
import type { Cluster, Fit } from './cluster.js';

function subset(a: readonly string[], b: readonly string[]): boolean {
  return a.every((each) => b.includes(each));
}

/** Days that are known so well tell one event of a story from another. */
const SAME_DAY = 1;
const SAME_MONTH = 31;

/**
 * Whether the time alone tells that a bare mention is the event: the same day for what both sides do and for what befalls a place, the
 * same month for what happens once in years.
 */
function toldByTime(cluster: Cluster, { claim, days, footing }: Situated): boolean {
  if (footing !== 'dated' || cluster.footing !== 'dated') return false;
  if (days === null || cluster.days === null) return false;
  if (isMutual(claim.type) || isLocal(claim.relation)) {
    // Talks of nobody and nowhere "in February" are those of a day of it.
    const isBare = claim.subjects.length === 0 && claim.at === null && isMutual(claim.type);
    return width(cluster.days) <= SAME_DAY && width(days) <= (isBare ? SAME_MONTH : SAME_DAY);
  }
  return isRare(claim.relation) && width(cluster.days) <= SAME_MONTH;
}

function subjectsFit(cluster: Cluster, situated: Situated, samePlace: boolean): Fit {
  const { claim } = situated;
  const [mine, theirs] = [claim.subjects, cluster.subjects];
  if (mine.length === theirs.length && subset(mine, theirs)) return 'equal';
  // There is one election or one mission at a place and time, whoever is named with it.
  if (samePlace && isOnce(claim.relation)) return 'fits';
  if (mine.length === 0 || theirs.length === 0) {
    return samePlace || toldByTime(cluster, situated) ? 'fits' : 'no';
  }
  const known =
    subset(mine, theirs) || subset(theirs, mine) || cluster.named.has(subjectKey(claim));
  return known ? 'fits' : 'no';
}

function targetsFit(cluster: Cluster, { claim }: Situated): boolean {
  const { targets } = claim;
  return (
    targets.length === 0 ||
    cluster.targets.length === 0 ||
    targets.some((target) => cluster.targets.includes(target))
  );
}

/** Whether one place is, or lies in, the other; a place that is not named fits any. */
function placesFit(a: string | null, b: string | null, names: Names): Fit {
  if (a === b) return 'equal';
  if (a === null || b === null) return 'fits';
  return names.nested(a, b) ? 'fits' : 'no';
}

/** Whether two places can be in the area that something struck: of one state, for all that is known. */
function sameArea(a: string, b: string, names: Names): boolean {
  const [first, second] = [stateOf(a, names), stateOf(b, names)];
  return first === null || second === null || first === second;
}

function whereFit(cluster: Cluster, { claim }: Situated, names: Names): Fit {
  const fit = placesFit(claim.at, cluster.at, names);
  if (fit !== 'no' || claim.at === null || cluster.at === null) return fit;
  return isWide(claim.relation) && sameArea(claim.at, cluster.at, names) ? 'fits' : 'no';
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
  return !isLong && !isOther && !isCommonplace(situated.claim.relation);
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

/** A headline tells in the present what its own article then dates. */
function sameTelling(cluster: Cluster, { claim, footing, days }: Situated): boolean {
  if (footing === 'dated' || footing === 'standing' || !isOnce(claim.relation)) return false;
  const apart = days !== null && cluster.days !== null && intersect(days, cluster.days) === null;
  return (
    !(apart && cluster.footing === 'dated') &&
    claim.polarity === cluster.polarity &&
    cluster.articles.has(claim.source.n)
  );
}

/** What an undated article tells as having struck a place is what the story is about, where another dates it. */
function isThere({ at, days }: Cluster, { claim, ...situated }: Situated): boolean {
  const undated = days === null || situated.days === null;
  return isBlow(claim.relation) && undated && at !== null && at === claim.at;
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

/** Somebody is killed once: what has no day is of the day that another gives. */
function isOneDeath(
  { targets, status, polarity }: Cluster,
  { claim }: Situated,
  names: Names,
): boolean {
  const [dead] = claim.targets;
  return (
    claim.relation === 'killing' &&
    dead !== undefined &&
    claim.targets.length === 1 &&
    targets.length === 1 &&
    targets[0] === dead &&
    names.entity(dead)?.type === 'person' &&
    [status, claim.status].every((each) => each === 'asserted') &&
    polarity === claim.polarity
  );
}

/** Whether times allow one death: only days that are known tell it apart. */
function deathFits({ days }: Cluster, situated: Situated): Fit {
  if (days === null || situated.days === null) return 'fits';
  return intersect(days, situated.days) === null ? 'no' : 'fits';
}

function timesFit(cluster: Cluster, situated: Situated): Fit {
  const { claim, footing, days } = situated;
  if (sameTelling(cluster, situated)) return 'fits';
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
    if (alike && isThere(cluster, situated)) return 'fits';
    if (!alike || days === null || cluster.days === null) return 'no';
    return intersect(cluster.days, days) === null ? 'no' : 'fits';
  }
  if (cluster.status !== claim.status) return 'no';
  if (days === null || cluster.days === null) return 'equal';
  return intersect(cluster.days, days) === null ? 'no' : 'equal';
}

/** The army that denies a strike does not deny that something struck: nobody is named who did. */
function deniesAuthor({ polarity, subjects }: Cluster, claim: Claim): boolean {
  const acts = !isMutual(claim.type) && polarity !== claim.polarity;
  return acts && (subjects.length === 0) !== (claim.subjects.length === 0);
}

/** Soldiers who return are deployed again: told in other words by another article, of one time. */
function isComing(cluster: Cluster, { claim, footing }: Situated): boolean {
  const lead = cluster.members[0]?.situated;
  if (lead === undefined || lead.claim.relation === claim.relation) return true;
  return (
    footing === 'dated' &&
    lead.footing === 'dated' &&
    claim.subjects.length > 0 &&
    subjectKey(claim) === cluster.subjects.join(' ') &&
    !cluster.articles.has(claim.source.n)
  );
}

/** Whether an event belongs to an episode: the same thing, the same people, place and time. */
export function eventFit(cluster: Cluster, situated: Situated, names: Names): Fit {
  const { claim } = situated;
  if ((claim.status === 'hypothetical') !== (cluster.status === 'hypothetical')) return 'no';
  if (!isComing(cluster, situated)) return 'no';
  if (!targetsFit(cluster, situated) || deniesAuthor(cluster, claim)) return 'no';
  const place = whereFit(cluster, situated, names);
  if (place === 'no') return 'no';
  const isDeath = isOneDeath(cluster, situated, names);
  const samePlace = (place === 'equal' && claim.at !== null) || isDeath;
  const subjects = subjectsFit(cluster, situated, samePlace);
  if (subjects === 'no') return 'no';
  const byTime = timesFit(cluster, situated);
  const time = byTime === 'no' && isDeath ? deathFits(cluster, situated) : byTime;
  if (time === 'no') return 'no';
  return place === 'equal' && subjects === 'equal' && time === 'equal' ? 'equal' : 'fits';
}

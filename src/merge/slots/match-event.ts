import { isLocalEntity } from '../../types/actor.js';
import { stateOf } from '../names/names.js';
import type { Names } from '../names/names.js';
import { isFloating } from './situate.js';
import type { Situated } from './situate.js';
import { isMutual } from '../claims/claim.js';
import type { Claim } from '../claims/claim.js';
import {
  isAttack,
  isBlow,
  isCommonplace,
  isLocal,
  isAccident,
  isOnce,
  isRare,
  isWide,
} from '../claims/label-table.js';
import { isContested } from './contested.js';
import { befallsPerson, isDeath } from './of-person.js';
import { intersect, shift, width } from '../dates/domain.js';
import type { Domain } from '../dates/domain.js';
import { fitsAnnual } from '../dates/resolve-date.js';
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

function subjectsFit(
  cluster: Cluster,
  situated: Situated,
  known: { readonly place: boolean; readonly person: boolean },
): Fit {
  const { claim } = situated;
  const [mine, theirs] = [claim.subjects, cluster.subjects];
  if (mine.length === theirs.length && subset(mine, theirs)) return 'equal';
  // There is one election or one mission at a place and time, whoever is named with it.
  if (known.place && isOnce(claim.relation)) return 'fits';
  if (mine.length === 0 || theirs.length === 0) {
    return known.place || known.person || toldByTime(cluster, situated) ? 'fits' : 'no';
  }
  // The airline's crash and the state's are one: of accidents there is one at a time and place.
  if (isAccident(claim.relation) && (known.place || isOfOneDay(cluster, situated))) return 'fits';
  const named =
    subset(mine, theirs) || subset(theirs, mine) || cluster.named.has(subjectKey(claim));
  return named ? 'fits' : 'no';
}

function targetsFit(cluster: Cluster, { claim }: Situated): boolean {
  const { targets } = claim;
  return (
    targets.length === 0 ||
    cluster.targets.length === 0 ||
    targets.some((target) => cluster.targets.includes(target))
  );
}

/** "Six people were killed" is not how the killing of somebody is told: several died or were hurt, or somebody else. */
function countsOthers(cluster: Cluster, { claim }: Situated, names: Names): boolean {
  if (!isDeath(claim.relation) && claim.relation !== 'wounding') return false;
  const isNamed = (ids: readonly string[]) => ids.some((id) => names.entity(id)?.type === 'person');
  if (claim.targets.length === 0) {
    return isNamed(cluster.targets) && (!isDeath(claim.relation) || countsSeveral(claim));
  }
  if (!isNamed(claim.targets) || cluster.targets.length > 0) return false;
  return cluster.members.some(({ situated }) => countsSeveral(situated.claim));
}

/** Whether an event is told with a number of those whom it befell that is more than one. */
function countsSeveral({ mention, source }: Claim): boolean {
  if (mention.kind !== 'event') return false;
  return source.line.mentions.some(
    (each) =>
      each.kind === 'quantity' &&
      mention.quantities.includes(each.id) &&
      (each.best ?? each.low ?? 0) > 1,
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

/** Whether two are told of one day: what strikes an area strikes two states of it at once. */
function isOfOneDay(cluster: Cluster, { claim, footing, days }: Situated): boolean {
  if (footing !== 'dated' || cluster.footing !== 'dated' || cluster.days === null) return false;
  if (width(cluster.days) > SAME_DAY) return false;
  if (days === null) return claim.date !== null && fitsAnnual(claim.date, cluster.days) !== null;
  return width(days) <= SAME_DAY && intersect(days, cluster.days) !== null;
}

/** Whether the same two sides meet on the same day: in Alaska in one report, in Anchorage in another. */
function isOneMeeting(cluster: Cluster, situated: Situated): boolean {
  const { claim } = situated;
  const same = meetingOf(claim) !== null && cluster.named.has(subjectKey(claim));
  return same && isOfOneDay(cluster, situated);
}

/** The sides of a meeting, where both are named; null for all else. */
export function meetingOf({ type, subjects }: Claim): string | null {
  return type === 'CONSULT' && subjects.length > 1 ? subjectKey({ subjects }) : null;
}

/** Whether an accident at another place may be that of a cluster: of one day, or one of them of none, one of the places on no map. */
function isOneAccident(cluster: Cluster, situated: Situated, places: readonly string[]): boolean {
  const isDated = situated.footing === 'dated' && cluster.footing === 'dated';
  const sameTime = isDated ? isOfOneDay(cluster, situated) : !cluster.isBackground;
  return sameTime && places.some(isLocalEntity);
}

function whereFit(cluster: Cluster, situated: Situated, names: Names): Fit {
  const { at, relation } = situated.claim;
  const fit = placesFit(at, cluster.at, names);
  if (fit !== 'no' || at === null || cluster.at === null) return fit;
  const isHere = sameArea(at, cluster.at, names);
  if (isAccident(relation))
    return isHere && isOneAccident(cluster, situated, [at, cluster.at]) ? 'fits' : 'no';
  if (!isWide(relation)) return isOneMeeting(cluster, situated) ? 'fits' : 'no';
  const isThere = cluster.places.has(at) || isOfOneDay(cluster, situated);
  return isThere || isHere ? 'fits' : 'no';
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
  const isRecalled = isAttack(relation) && [situated, lead].some(isOldNews);
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
function isThere(cluster: Cluster, { claim, ...situated }: Situated): boolean {
  const { at, days, places } = cluster;
  const undated = days === null || situated.days === null;
  if (isInPassing(cluster)) return false;
  if (isAccident(claim.relation)) return undated;
  if (!isBlow(claim.relation) || claim.at === null) return false;
  return undated && (at === claim.at || (isWide(claim.relation) && places.has(claim.at)));
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

function timesFit(cluster: Cluster, situated: Situated, samePerson: boolean): Fit {
  const fit = toldTimesFit(cluster, situated);
  if (fit === 'no' && samePerson && isDatedOnce(cluster, situated)) return 'fits';
  return fit === 'no' && sameTelling(cluster, situated) ? 'fits' : fit;
}

function toldTimesFit(cluster: Cluster, situated: Situated): Fit {
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
    if (alike && (isThere(cluster, situated) || isMainAgreement(cluster, situated))) return 'fits';
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
    subjectKey(claim) === subjectKey(cluster) &&
    !cluster.articles.has(claim.source.n)
  );
}

/** Attacks come one after another: without a day, a place that only one of two articles names may be that of another. */
function mayBeAnother(cluster: Cluster, { claim, footing }: Situated): boolean {
  const undated = footing !== 'dated' && cluster.footing !== 'dated';
  if (!undated || !isAttack(claim.relation) || cluster.articles.has(claim.source.n)) return false;
  const isOpen = (claim.at === null) !== (cluster.at === null);
  return isOpen && !claim.targets.some((target) => cluster.targets.includes(target));
}

/** Whether two are on one attack and on one whom it is laid to: whatever each report calls it, whether he denies it or is accused. */
function authorFit(cluster: Cluster, { claim, days }: Situated, names: Names): Fit {
  if (subjectKey(claim) !== subjectKey(cluster)) return 'no';
  if (days !== null && cluster.days !== null && intersect(days, cluster.days) === null) return 'no';
  const [here, there] = [hitBy(claim), hitBy(cluster)];
  if (here.length === 0 || there.length === 0) return 'fits';
  const isSame = (a: string, b: string): boolean => a === b || names.nested(a, b);
  return here.some((a) => there.some((b) => isSame(a, b))) ? 'equal' : 'no';
}

/** Where an attack hit, and whom. */
const hitBy = ({ at, targets }: Pick<Claim, 'at' | 'targets'>): readonly string[] =>
  at === null ? targets : [at, ...targets];

/** Whether an event belongs to an episode: the same thing, the same people, place and time. */
export function eventFit(cluster: Cluster, situated: Situated, names: Names): Fit {
  const { claim } = situated;
  const [own, theirs] = [claim, cluster.members[0]?.situated.claim ?? claim].map(isContested);
  if (own || theirs) {
    const fit = authorFit(cluster, situated, names);
    // Which of several attacks on a town is denied, a denial does not tell.
    return fit === 'equal' && own !== theirs ? 'fits' : fit;
  }
  if ((claim.status === 'hypothetical') !== (cluster.status === 'hypothetical')) return 'no';
  if (!isComing(cluster, situated)) return 'no';
  if (!targetsFit(cluster, situated) || deniesAuthor(cluster, claim)) return 'no';
  if (mayBeAnother(cluster, situated) || countsOthers(cluster, situated, names)) return 'no';
  const place = whereFit(cluster, situated, names);
  if (place === 'no') return 'no';
  const samePlace = place === 'equal' && claim.at !== null;
  const samePerson = befallsPerson(cluster, claim, names);
  const subjects = subjectsFit(cluster, situated, { place: samePlace, person: samePerson });
  if (subjects === 'no') return 'no';
  const time = timesFit(cluster, situated, samePerson);
  if (time === 'no') return 'no';
  return place === 'equal' && subjects === 'equal' && time === 'equal' ? 'equal' : 'fits';
}

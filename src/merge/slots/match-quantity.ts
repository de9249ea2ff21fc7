import type { Claim } from '../claims/claim.js';
import { worst } from './cluster.js';
import type { Cluster, Fit } from './cluster.js';
import { intersect, shift } from '../dates/domain.js';
import type { Domain } from '../dates/domain.js';
import { stateOf } from '../names/names.js';
import type { Names } from '../names/names.js';
import { isFloating } from './situate.js';
import type { Situated } from './situate.js';
import { thingOf } from '../claims/indicators.js';
import { isDistinctive } from '../claims/quantity-keys.js';
import { signOf } from './telling-numbers.js';
import { isLongOver, ownPlace, plausible } from './theatre.js';
import type { Theatre } from './theatre.js';

/** What numbers of one kind are compared with beside each other. */
export interface QuantityContext {
  readonly names: Names;
  /** Where all of them were counted that name a place; null when that is not one place. */
  readonly theatre: Theatre | null;
}

function valuesMeet({ numbers }: Cluster, { claim }: Situated): boolean {
  return claim.quantity === null || numbers.meets(claim.quantity);
}

/** "At least 600" that are talked of may be the 800 that are agreed on, or others: only what is rounded alike counts the same captives. */
function isNear({ numbers }: Cluster, { quantity }: Claim): boolean {
  return quantity !== null && numbers.isNear(quantity);
}

function sameNumber({ numbers }: Cluster, { quantity }: Claim): boolean {
  return quantity !== null && numbers.has(quantity);
}

function placeFit(
  cluster: Cluster,
  situated: Situated,
  met: boolean,
  { names, theatre }: QuantityContext,
): Fit {
  const { claim } = situated;
  const own = ownPlace(claim);
  const [mine, theirs] = [togetherOf(claim), togetherOf(cluster.members[0]?.situated.claim)];
  // What was counted in two places is no number of one of them; of neither it is the same if it is equal.
  if (mine !== theirs) return sameNumber(cluster, claim) ? 'fits' : 'no';
  if (own === cluster.at) return 'equal';
  if (isReplacedIn(cluster, claim)) return claim.at === cluster.at ? 'equal' : 'fits';
  const there = [own, cluster.at].every((place) => place === null || theatre?.has(place) === true);
  const named = own !== null && cluster.at !== null;
  if (named && !names.nested(own, cluster.at) && !(theatre !== null && there)) {
    return isSaidElsewhere(cluster, claim) ? 'weak' : 'no';
  }
  // A number that does not name the place itself may only confirm one that does, unless all that is told happened there.
  const same = sameNumber(cluster, claim);
  // Of two places that lie in each other only the same number is one, not one that bounds happen to allow.
  if (met && (same || !(named || isElsewhere(cluster, claim, names)))) {
    if (claim.at === cluster.at) return 'equal';
    return same ? 'fits' : 'weak';
  }
  const isOwn = claim.attribution !== null && claim.attribution === claim.at;
  const isAway = isOwn && isElsewhere(cluster, claim, names);
  return theatre !== null && there && !isAway && plausible(cluster, situated) ? 'fits' : 'no';
}

function togetherOf(claim: Claim | undefined): string {
  return (claim?.together ?? []).join(' ');
}

/** Whether other articles place the very same people somewhere else: one of the places is not that of the number. */
function isSaidElsewhere(cluster: Cluster, claim: Claim): boolean {
  const isOther = !cluster.articles.has(claim.source.n);
  return isOther && signOf(claim) !== null && sameNumber(cluster, claim);
}

/** "92 died in the city. 72 had been reported before": what a number replaced is of its place, where its own sentence names none. */
function isReplacedIn({ articles }: Cluster, claim: Claim): boolean {
  return claim.isEarlier && ownPlace(claim) === null && articles.has(claim.source.n);
}

/** Whether the sentences before a total name a place of another state; "the capital says that 17 died" counts its own. */
function isElsewhere({ at }: Cluster, claim: Claim, names: Names): boolean {
  if (claim.relation !== 'total' || !claim.hinted || claim.at === null || at === null) return false;
  const [own, other] = [stateOf(claim.at, names), stateOf(at, names)];
  return own !== null && other !== null && own !== other;
}

/** Whether a claim is told as another count of people whom a slot counts. */
function isRecountIn({ members, articles }: Cluster, { recounts, source }: Claim): boolean {
  if (recounts === null || !articles.has(source.n)) return false;
  return members.some(
    ({ situated: { claim } }) => claim.source.n === source.n && claim.mention.id === recounts,
  );
}

/** Two numbers of one kind in one story are hardly ever equal by chance from here on. */
const LARGE = 100;

function subjectFit(cluster: Cluster, claim: Claim, met: boolean): Fit {
  const { subjects, category } = claim;
  if (subjects.join(' ') === cluster.subjects.join(' ')) return 'equal';
  // Captives of one number are one group, see captives.ts.
  const isSame = category === 'captured' && sameNumber(cluster, claim);
  const untold = subjects.length === 0 || cluster.subjects.length === 0;
  const isKnown = claim.quantity !== null && isDistinctive(claim.quantity);
  if ((untold && isSame) || (isKnown && isSaidElsewhere(cluster, claim))) return 'fits';
  // "Among them 25 Syrians" says whose a part is, and nothing of the whole.
  if (claim.isPart || cluster.members[0]?.situated.claim.isPart === true) return 'no';
  // Who does not say whose they are may confirm a number that is somebody's, at a known place, a sum, or a number that is hardly another's.
  const large = sameNumber(cluster, claim) && (claim.quantity?.best ?? 0) >= LARGE;
  const isOne = isOfOneThing(cluster, claim) && sameNumber(cluster, claim);
  const telling = cluster.at !== null || category === 'money' || large || isOne;
  return untold && met && telling ? 'fits' : 'no';
}

/** Whether the words of a claim say that it is of the very thing of a slot: Iraq's oil exports are oil exports. */
function isOfOneThing({ members }: Cluster, claim: Claim): boolean {
  const [first] = members;
  const thing = thingOf(claim);
  return thing !== null && first !== undefined && thingOf(first.situated.claim) === thing;
}

function agentFit(cluster: Cluster, { by }: Claim): Fit {
  if (by === cluster.by) return 'equal';
  return by === null || cluster.by === null ? 'fits' : 'no';
}

function withinWeek(a: Domain, b: Domain): boolean {
  return intersect(shift(a, -7, 7), b) !== null;
}

function timeFit(cluster: Cluster, situated: Situated, met: boolean): Fit {
  const { claim, footing, days } = situated;
  const dated = [footing, cluster.footing].filter((each) => each === 'dated').length;
  if (dated === 0) return 'equal';
  if (isLongOver(cluster)) {
    if (isFloating(situated)) return 'no';
    // It is recalled without its date by its number alone.
    if (dated === 1) return sameNumber(cluster, claim) ? 'weak' : 'no';
  }
  if (days === null || cluster.days === null) return dated === 2 ? 'fits' : 'equal';
  if (intersect(days, cluster.days) !== null) return 'equal';
  // Later articles recall it without its date, or with the day of an earlier report.
  const recalled = dated === 1 || (sameNumber(cluster, claim) && withinWeek(days, cluster.days));
  return met && recalled ? 'weak' : 'no';
}

/** A plan and its outcome are one fact only where they give the very same number, and no small one. */
function relationFit(cluster: Cluster, { relation, quantity }: Claim): Fit {
  const [first] = cluster.members;
  const other = first?.situated.claim;
  if (other?.relation === relation) return 'equal';
  if (quantity === null || !other?.quantity) return 'no';
  const { low, best, high } = other.quantity;
  const telling = (quantity.best ?? quantity.low ?? 0) > 9;
  const isRange = best === null && low === quantity.low && high === quantity.high;
  return telling && best === quantity.best && (best !== null || isRange) ? 'fits' : 'no';
}

/**
 * Whether a number belongs to a slot of the same category. Of captives some are taken, some held and some to be freed: numbers that
 * differ hardly ever count the same of them.
 */
export function quantityFit(cluster: Cluster, situated: Situated, context: QuantityContext): Fit {
  const { claim } = situated;
  if ((claim.status === 'hypothetical') !== (cluster.status === 'hypothetical')) return 'no';
  const relation = relationFit(cluster, claim);
  const agent = agentFit(cluster, claim);
  if (relation === 'no' || agent === 'no') return 'no';
  const met = valuesMeet(cluster, situated);
  if (isRecountIn(cluster, claim)) return 'fits';
  if (claim.category === 'captured' && !(met && isNear(cluster, claim))) return 'no';
  return worst([
    relation,
    agent,
    subjectFit(cluster, claim, met),
    timeFit(cluster, situated, met),
    placeFit(cluster, situated, met, context),
  ]);
}

import { hitBy, isMutual } from '../claims/claim.js';
import type { Claim } from '../claims/claim.js';
import { isAccident, isOnce } from '../claims/label-table.js';
import { intersect } from '../dates/domain.js';
import type { Names } from '../names/names.js';
import { subjectKey } from './cluster.js';
import type { Cluster, Fit } from './cluster.js';
import { isOfOneDay, toldByTime } from './event-times.js';
import { isDeath } from './of-person.js';
import type { Situated } from './situate.js';

function subset(a: readonly string[], b: readonly string[]): boolean {
  return a.every((each) => b.includes(each));
}

/** Whether an event is told of those of a cluster, or of nobody where place, person or time say that it is the same. */
export function subjectsFit(
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

/** Whether an event may have befallen those whom a cluster names; who is not named fits any. */
export function targetsFit(cluster: Cluster, { claim }: Situated): boolean {
  const { targets } = claim;
  return (
    targets.length === 0 ||
    cluster.targets.length === 0 ||
    targets.some((target) => cluster.targets.includes(target))
  );
}

/** "Six people were killed" is not how the killing of somebody is told: several died or were hurt, or somebody else. */
export function countsOthers(cluster: Cluster, { claim }: Situated, names: Names): boolean {
  if (!isDeath(claim.relation) && claim.relation !== 'wounding') return false;
  const isNamed = (ids: readonly string[]) => ids.some((id) => names.entity(id)?.type === 'person');
  if (claim.targets.length === 0) {
    return isNamed(cluster.targets) && (!isDeath(claim.relation) || claim.ofSeveral);
  }
  if (!isNamed(claim.targets) || cluster.targets.length > 0) return false;
  return cluster.members.some(({ situated }) => situated.claim.ofSeveral);
}

/** The army that denies a strike does not deny that something struck: nobody is named who did. */
export function deniesAuthor({ polarity, subjects }: Cluster, claim: Claim): boolean {
  const acts = !isMutual(claim.type) && polarity !== claim.polarity;
  return acts && (subjects.length === 0) !== (claim.subjects.length === 0);
}

/** Whether two are on one attack and on one whom it is laid to: whatever each report calls it, whether he denies it or is accused. */
export function authorFit(cluster: Cluster, { claim, days }: Situated, names: Names): Fit {
  if (subjectKey(claim) !== subjectKey(cluster)) return 'no';
  if (days !== null && cluster.days !== null && intersect(days, cluster.days) === null) return 'no';
  const [here, there] = [hitBy(claim), hitBy(cluster)];
  if (here.length === 0 || there.length === 0) return 'fits';
  const isSame = (a: string, b: string): boolean => a === b || names.nested(a, b);
  return here.some((a) => there.some((b) => isSame(a, b))) ? 'equal' : 'no';
}

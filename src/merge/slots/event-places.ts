import { isLocalEntity } from '../../types/actor.js';
import type { Claim } from '../claims/claim.js';
import { isAccident, isWide } from '../claims/label-table.js';
import { stateOf } from '../names/names.js';
import type { Names } from '../names/names.js';
import { subjectKey } from './cluster.js';
import type { Cluster, Fit } from './cluster.js';
import { isOfOneDay } from './event-times.js';
import type { Situated } from './situate.js';

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

/** Whether an event can be at the place of a cluster. */
export function whereFit(cluster: Cluster, situated: Situated, names: Names): Fit {
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

import { isAttack } from '../claims/label-table.js';
import type { Names } from '../names/names.js';
import { hitOneTown } from './attacked-place.js';
import { subjectKey } from './cluster.js';
import type { Cluster, Fit } from './cluster.js';
import { isContested } from './contested.js';
import { authorFit, countsOthers, deniesAuthor, subjectsFit, targetsFit } from './event-parties.js';
import { whereFit } from './event-places.js';
import { timesFit } from './event-times.js';
import { befallsPerson } from './of-person.js';
import type { Situated } from './situate.js';

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
  const isHit = isAttack(claim.relation) && hitOneTown(cluster, claim, names);
  const samePlace = (place === 'equal' && claim.at !== null) || isHit;
  const samePerson = befallsPerson(cluster, claim, names);
  const subjects = subjectsFit(cluster, situated, { place: samePlace, person: samePerson });
  if (subjects === 'no') return 'no';
  const time = timesFit(cluster, situated, samePerson, names);
  if (time === 'no') return 'no';
  return place === 'equal' && subjects === 'equal' && time === 'equal' ? 'equal' : 'fits';
}

import { countsPeople } from '../names/whose.js';
import { stateOf, type Names } from '../names/names.js';
import { articlesOf, type Cluster } from '../slots/cluster.js';
import { byKeys } from '../common/order.js';
import { mainAccident } from '../slots/main-accident.js';
import { ownPlace } from '../slots/theatre.js';

/**
 * Where the accident was that half of the articles or more tell of: it has one spot, whatever place the sentence of a number names. Null
 * where a story is about no accident.
 */
export function spotOf(slots: readonly Cluster[], names: Names): string | null {
  const all = new Set(slots.flatMap(({ articles }) => [...articles])).size;
  const main = mainAccident(slots, all);
  return main === undefined ? null : smallestPlace(main, names);
}

/** The place that most articles name, of equals the one in the others. */
function smallestPlace({ members, at }: Cluster, names: Names): string | null {
  const places = [...new Set(members.flatMap(({ situated: { claim } }) => ownPlace(claim) ?? []))];
  const articles = (place: string) =>
    articlesOf(members.filter(({ situated }) => situated.claim.at === place)).size;
  const isInner = (place: string) => places.some((other) => names.liesIn(place, other));
  const [first] = places.sort(
    byKeys(
      (place) => -articles(place),
      (place) => (isInner(place) ? 0 : 1),
      (place) => place,
    ),
  );
  return first ?? at;
}

/** The dead and hurt of an accident, where it was: "north of the capital" is not in it. */
export function inSpot(cluster: Cluster, spot: string | null, names: Names): Cluster {
  const claim = cluster.members[0]?.situated.claim;
  const { at } = cluster;
  if (spot === null || at === null || claim?.kind !== 'quantity') return cluster;
  if (!countsPeople(claim.category) || cluster.isBackground || names.nested(at, spot))
    return cluster;
  const state = stateOf(spot, names);
  const isThere = at !== spot && state !== null && state === stateOf(at, names);
  return isThere ? { ...cluster, at: spot } : cluster;
}

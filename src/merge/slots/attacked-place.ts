import { countArticles, hitBy } from '../claims/claim.js';
import type { Claim } from '../claims/claim.js';
import { isAttack } from '../claims/label-table.js';
import { byKeys } from '../common/order.js';
import type { Names } from '../names/names.js';
import type { Cluster } from './cluster.js';
import { isBackground } from './situate.js';
import type { Situated } from './situate.js';

type Places = Pick<Names, 'entity' | 'liesIn'>;

/** So many times as many articles tell of the place as of attacks on any other. */
const DOMINANCE = 2;

/**
 * The town that half of a story's articles or more say was attacked, and far fewer any other: what they count without a place was counted
 * there. Null where a story is about no such attack.
 */
export function attackedPlace(
  claims: readonly Claim[],
  inTime: (claim: Claim) => Situated,
  names: Places,
): string | null {
  const articles = countArticles(claims);
  const told = claims.flatMap((claim) => {
    const place = placeOf(claim, names);
    if (place === null || isBackground(inTime(claim))) return [];
    return [{ place, n: claim.source.n }];
  });
  const articlesOn = (isThere: (place: string) => boolean): number =>
    new Set(told.filter(({ place }) => isThere(place)).map(({ n }) => n)).size;
  const [first] = [...new Set(told.map(({ place }) => place))]
    .map((place) => {
      const isThere = (other: string) => other === place || names.liesIn(other, place);
      return {
        place,
        here: articlesOn(isThere),
        elsewhere: articlesOn((other) => !isThere(other)),
      };
    })
    .sort(
      byKeys(
        ({ here }) => -here,
        ({ place }) => place,
      ),
    );
  if (first === undefined) return null;
  const { place, here, elsewhere } = first;
  return here > 1 && 2 * here >= articles && here >= DOMINANCE * elsewhere ? place : null;
}

/** Whether a claim tells that an attack took place. */
export function tellsAttack({ relation, status, polarity }: Claim): boolean {
  return isAttack(relation) && status === 'asserted' && polarity === 'positive';
}

/** The town that a claim says was attacked. */
function placeOf(claim: Claim, { entity }: Places): string | null {
  const { at, targets, hinted } = claim;
  const isTown = (id: string): boolean => entity(id)?.type === 'place';
  if (!tellsAttack(claim)) return null;
  const target = targets.find(isTown);
  return target ?? (at !== null && !hinted && isTown(at) ? at : null);
}

/** Whether two hit one town: an army strikes a state again and again. */
export function hitOneTown(
  cluster: Pick<Cluster, 'at' | 'targets'>,
  claim: Claim,
  { entity }: Pick<Names, 'entity'>,
): boolean {
  const isHit = (id: string): boolean => cluster.targets.includes(id) || cluster.at === id;
  return hitBy(claim).some((id) => isHit(id) && entity(id)?.type === 'place');
}

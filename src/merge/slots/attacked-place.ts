import type { Claim } from '../claims/claim.js';
import { isAttack } from '../claims/label-table.js';
import { byKeys } from '../common/order.js';
import type { Names } from '../names/names.js';
import { isBackground } from './situate.js';
import type { Situated } from './situate.js';

/** So many times as many articles tell of the place as of attacks on any other. */
const DOMINANCE = 2;

/**
 * The town that half of a story's articles or more say was attacked, and far fewer any other: what they count without a place was counted
 * there. Null where a story is about no such attack.
 */
export function attackedPlace(
  events: readonly Situated[],
  articles: number,
  names: Pick<Names, 'entity' | 'liesIn'>,
): string | null {
  const told = events.flatMap((situated) => {
    const place = isBackground(situated) ? null : placeOf(situated.claim, names);
    return place === null ? [] : [{ place, n: situated.claim.source.n }];
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

/** The town that a claim says was attacked. */
function placeOf(claim: Claim, { entity }: Pick<Names, 'entity'>): string | null {
  const { relation, status, polarity, at, targets, hinted } = claim;
  if (!isAttack(relation) || status !== 'asserted' || polarity === 'negative') return null;
  const isTown = (id: string): boolean => entity(id)?.type === 'place';
  const target = targets.find(isTown);
  return target ?? (at !== null && !hinted && isTown(at) ? at : null);
}

import { isAccident } from '../claims/label-table.js';
import { byKeys } from '../common/order.js';
import type { Cluster } from './cluster.js';

/** The accident that half of a story's articles or more tell of, of several the one that most do; `undefined` where it is about none. */
export function mainAccident(slots: readonly Cluster[], articles: number): Cluster | undefined {
  const [main] = slots
    .filter(
      ({ members, articles: told, isBackground }) =>
        !isBackground &&
        told.size > 1 &&
        2 * told.size >= articles &&
        isAccident(members[0]?.situated.claim.relation ?? ''),
    )
    .sort(byKeys(({ articles: told }) => -told.size));
  return main;
}

import { isAccident, isDisaster } from '../claims/label-table.js';
import { byKeys } from '../common/order.js';
import type { Cluster } from './cluster.js';

/** The accident that half of a story's articles or more tell of, of several the one that most do; `undefined` where it is about none. */
export function mainAccident(slots: readonly Cluster[], articles: number): Cluster | undefined {
  return mainOf(slots, articles, isAccident);
}

/** Whether a story is about one accident or what struck one area, whose dead are counted for days, be its own day known or not. */
export function isOfDisaster(slots: readonly Cluster[], articles: number): boolean {
  return mainOf(slots, articles, isDisaster) !== undefined;
}

/** The event of some kinds that half of a story's articles or more tell of. */
function mainOf(
  slots: readonly Cluster[],
  articles: number,
  isKind: (label: string) => boolean,
): Cluster | undefined {
  const [main] = slots
    .filter(
      ({ members, articles: told, isBackground }) =>
        !isBackground &&
        told.size > 1 &&
        2 * told.size >= articles &&
        isKind(members[0]?.situated.claim.relation ?? ''),
    )
    .sort(byKeys(({ articles: told }) => -told.size));
  return main;
}

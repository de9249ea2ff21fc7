import type { Contradiction } from '../../types/digest.js';
import type { Source } from '../lines/article-set.js';
import type { Cluster } from '../slots/cluster.js';
import { besideOthers } from './dating.js';
import type { Datings } from '../dates/datings.js';
import { EVERY_DAY, intersect, isoRange, rangeDomain, width } from '../dates/domain.js';
import type { Domain } from '../dates/domain.js';
import { groupBy } from '../common/order.js';
import { constraintsOf } from '../dates/publication.js';

/** What is said of the day of an article. */
interface Told {
  readonly n: number;
  readonly days: Domain;
  readonly why: string;
}

/** What the events that sources share say about the day of each of them. */
function fromOthers(slots: readonly Cluster[]): readonly Told[] {
  return slots
    .filter(({ members }) => members[0]?.situated.claim.kind === 'event')
    .flatMap((cluster) => besideOthers(cluster));
}

/**
 * What cannot hold together with the days on which an article is held to have been published, by `n`: in its own text,
 * and in what it and others tell of one event. Nothing is dropped for it, and no day made up: either is said.
 */
export function contradictionsOf(
  sources: readonly Source[],
  datings: Datings,
  slots: readonly Cluster[],
): ReadonlyMap<string, readonly Contradiction[]> {
  const own = sources.flatMap((source) => {
    const sure = source.line.published !== null && width(rangeDomain(source.line.published)) === 1;
    // A weekday beside a day that is given is rather counted from another day of the story.
    const told = constraintsOf(source).filter(({ days }) => !sure || days.weekdays === EVERY_DAY);
    return told.map((each) => ({ n: source.n, ...each }));
  });
  const refused = [...own, ...fromOthers(slots)].flatMap(({ n, days, why }) => {
    const dating = datings.get(n);
    const holds = dating === undefined || intersect(dating.days, days) !== null;
    return holds ? [] : [{ n, told: { ...isoRange(days), why } }];
  });
  const each = [...groupBy(refused, ({ n, told }) => `${String(n)} ${told.why}`).values()];
  const first = each.flatMap(([one]) => one ?? []);
  const byArticle = groupBy(first, ({ n }) => String(n));
  return new Map([...byArticle].map(([n, all]) => [n, all.map(({ told }) => told)]));
}

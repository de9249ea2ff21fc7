import { isoDay } from '../../calendar/day-number.js';
import { width } from '../dates/domain.js';
import { isAccident, isAttack } from '../claims/label-table.js';
import { isHarm } from '../claims/quantity-keys.js';
import { hasDay } from '../slots/as-of.js';
import type { Cluster } from '../slots/cluster.js';

const MONTH_DAYS = 31;
const YEAR_DAYS = 366;

/** Tells an occurrence from another of the same kind at the same place: its day, month or year; null for what is none, or has no time. */
export type EpisodeOf = (cluster: Cluster) => string | null;

/** Deaths and wounds of people who are not named: of one who is there are no others. */
const HARMS: ReadonlySet<string> = new Set(['killing', 'wounding']);

/**
 * The episodes of the slots of a story. A strike or an accident has its day, since the next one on the same town may come within the
 * month; who was killed and hurt there is of that day however late they are counted. All else that is dated has its month or year: the
 * day of talks may be put off, that of a count is another each day.
 */
export function episodesOf(slots: readonly Cluster[]): EpisodeOf {
  const strikes = slots.filter((slot) => isOnPlace(slot) && hasDay(slot));
  return (cluster) => {
    if (isOfDay(cluster) && hasDay(cluster)) return firstDay(cluster);
    return dayOfToll(cluster, strikes) ?? monthOrYear(cluster);
  };
}

const claimOf = ({ members }: Cluster) => members[0]?.situated.claim ?? null;

/** Whether it is an attack or an accident, of which a place may see several. */
function isOnPlace(cluster: Cluster): boolean {
  const label = claimOf(cluster)?.relation ?? '';
  return isAttack(label) || isAccident(label);
}

const isOfDay = (cluster: Cluster): boolean =>
  isOnPlace(cluster) ||
  (HARMS.has(claimOf(cluster)?.relation ?? '') && cluster.targets.length === 0);

const firstDay = ({ days }: Cluster): string | null =>
  days?.from == null ? null : isoDay(days.from);

/** The day of the strikes on the place where a toll that has no time of its own was counted, if they are all of one day. */
function dayOfToll(toll: Cluster, strikes: readonly Cluster[]): string | null {
  const claim = claimOf(toll);
  const isToll = isHarm(claim?.category ?? null) && claim?.relation === 'total';
  const hasTime = toll.footing === 'dated' && !hasDay(toll);
  if (!isToll || toll.at === null || hasTime) return null;
  const days = new Set(strikes.filter(({ at }) => at === toll.at).map(firstDay));
  const [only = null] = days;
  return days.size === 1 ? only : null;
}

/** The month or year of what is dated; null for plans. */
function monthOrYear({ days, footing }: Cluster): string | null {
  if (footing !== 'dated' || days?.from == null || days.to === null) return null;
  const [first, last] = [isoDay(days.from), isoDay(days.to)];
  if (width(days) <= MONTH_DAYS && first.slice(0, 7) === last.slice(0, 7)) return first.slice(0, 7);
  return width(days) <= YEAR_DAYS && first.slice(0, 4) === last.slice(0, 4)
    ? first.slice(0, 4)
    : null;
}

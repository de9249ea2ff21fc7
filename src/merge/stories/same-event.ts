import { isAccident, isAttack, isLocal, strikesPlace } from '../claims/label-table.js';
import { shared } from '../common/shared.js';
import type { Evidence } from './evidence.js';
import type { ToldEvent } from './told-events.js';

function within(some: readonly string[], all: readonly string[]): boolean {
  return some.every((each) => all.includes(each));
}

/** Whether two can be one event: the same people where both name some, the same place likewise; or what befell one person. */
function alike(a: ToldEvent, b: ToldEvent): boolean {
  const samePlace = shared(a.places, b.places) > 0;
  if (a.places.size > 0 && b.places.size > 0 && !samePlace) return false;
  // "A court sentenced the former minister": the courts of two reports go by many names, the convict by one.
  if (shared(a.whom, b.whom) > 0) return true;
  if (a.subjects.length === 0 || b.subjects.length === 0) return samePlace;
  return within(a.subjects, b.subjects) || within(b.subjects, a.subjects);
}

/** Whether two spots are of one place: equal, or one in the other. */
const isSameSpot = (a: ToldEvent, b: ToldEvent): boolean =>
  a.spot === b.spot || [a, b].some(({ spot }, i) => ([b, a][i] ?? a).places.has(spot ?? ''));

/** Whether two accidents were in two towns, of which neither lies in the other. */
export const areTwoSpots = (a: ToldEvent, b: ToldEvent): boolean =>
  a.spot !== null && b.spot !== null && !isSameSpot(a, b);

/** Pairs of events of one label that can be the same. */
export function* sharedEvents(
  a: Evidence,
  b: Evidence,
): Generator<readonly [string, ToldEvent, ToldEvent]> {
  for (const [label, events] of a.events) {
    for (const other of b.events.get(label) ?? []) {
      for (const event of events) {
        const isOther = isAccident(label) && areTwoSpots(event, other);
        if (!isOther && alike(event, other)) yield [label, event, other];
      }
    }
  }
}

/** Whether two events of a kind strike one place, and one small enough where several can at a time. */
export function strikesOne(label: string, a: ToldEvent, b: ToldEvent): boolean {
  if (!strikesPlace(label)) return false;
  return !isLocal(label) || (a.spot !== null && a.spot === b.spot);
}

/** Whether both tell of an accident, one in a town and the other in its state, or both in one state. */
export function isOneAccident(label: string, a: ToldEvent, b: ToldEvent): boolean {
  const isVague = a.spot === null || b.spot === null;
  return isLocal(label) && !isAttack(label) && isVague && shared(a.places, b.places) > 0;
}

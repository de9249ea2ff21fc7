import { isOneAttack } from './attack-days.js';
import { isAccident, isAttack, strikesPlace } from '../claims/label-table.js';
import { shared } from '../common/shared.js';
import type { Evidence } from './evidence.js';
import { areTwoSpots } from './same-event.js';
import type { ToldEvent } from './told-events.js';

/** Whether both mainly tell of one person's death: whatever else they recall, that is what they are about. */
export function tellOneDeath(a: Evidence, b: Evidence): boolean {
  return shared(a.deaths, b.deaths) > 0;
}

/**
 * Whether both mainly tell of attacks on towns, and neither a day nor a number tells that it is one: whoever rules a town that is attacked
 * again and again is named each time.
 */
function isRepeated(a: Evidence, b: Evidence): boolean {
  const both = isUnderFire(a) && isUnderFire(b) && !tellOneDeath(a, b);
  const isOne = isOneAttack(a.attacks, b.attacks) || shared(a.victims, b.victims) > 0;
  return both && !isOne && !countAlike(a, b);
}

/** Whether both tell of attacks on one town, and one of them counts somewhere as many as the title or lead of the other. */
function countAlike(a: Evidence, b: Evidence): boolean {
  const isThere = [...a.attacks.keys()].some((town) => b.attacks.has(town));
  return isThere && shared(a.victims, b.tolls) + shared(b.victims, a.tolls) > 0;
}

/** Whether both tell of an exchange of captives, and by how many those were it was not at one time. */
function areTwoExchanges({ exchanged: a }: Evidence, { exchanged: b }: Evidence): boolean {
  return a.size > 0 && b.size > 0 && shared(a, b) === 0;
}

/** Whether both mainly tell of an accident of a kind, and not in one place. */
function areTwoAccidents(a: Evidence, b: Evidence): boolean {
  const isMain = ({ main, spot }: ToldEvent): boolean => main && spot !== null;
  return [...a.events].some(([label, told]) => {
    if (!isAccident(label)) return false;
    const [here, there] = [told.filter(isMain), (b.events.get(label) ?? []).filter(isMain)];
    const some = here.length > 0 && there.length > 0;
    return some && here.every((each) => there.every((other) => areTwoSpots(each, other)));
  });
}

/** Whether an article tells of a town under attack; an explosion may be an accident, which does not come back. */
function isUnderFire({ events, attacks }: Evidence): boolean {
  return (
    attacks.size > 0 &&
    [...events].some(
      ([label, told]) =>
        isAttack(label) && !strikesPlace(label) && told.some(({ spot }) => spot !== null),
    )
  );
}

/** Whether something tells that two articles are about two events of a kind, however much else they share. */
export const tellTwoEvents = (a: Evidence, b: Evidence): boolean =>
  isRepeated(a, b) || areTwoExchanges(a, b) || areTwoAccidents(a, b);

import type { Participant } from '../participants/participant.js';
import { isOwnedBy } from './owner.js';
import { type Scene, type Bearer, verbOf, isParted } from './scene.js';
import { eventClasses } from '../triggers/event-classes.js';

/** Names without preposition in the clause of the verb that bears an event. */
export const bareNamesOf = (scene: Scene, bearer: Bearer): Participant[] =>
  bareIn(scene, scene.clauses.of(verbOf(bearer).head), bearer);

/** Names without preposition in a clause that are not another noun's: «президент США», «удар Израиля». */
export function bareIn(scene: Scene, clause: number, bearer: Bearer): Participant[] {
  const { bearers, clauses, participants } = scene;
  return participants.filter(
    (each) =>
      each.link === 'bare' &&
      clauses.of(each.first) === clause &&
      !isSomeonesOwner(scene, each) &&
      !bearers.some(
        ({ trigger }) =>
          trigger !== verbOf(bearer) &&
          clauses.of(trigger.head) === clause &&
          (trigger.form.tense === 'noun' || each.first > trigger.head) &&
          isOwnedBy(scene.section, trigger, each) &&
          !isParted(trigger, bearers, each.first),
      ),
  );
}

/** Words of a title behind a possessive: "Japan's prime minister". */
const TITLE_REACH = 3;

/** "Colombia's ELN rebels": not Colombia; of a state's official, its army and its police the state acts. */
function isSomeonesOwner({ section: { stream, pack } }: Scene, { end }: Participant): boolean {
  if (!stream.find(end, eventClasses(pack).possessive)) return false;
  const { role, deputy, actor } = eventClasses(pack);
  const holds = (id: number): boolean => stream.holds(end + 1, end + 1 + TITLE_REACH, id);
  return !holds(role) && !(holds(deputy) && !holds(actor));
}

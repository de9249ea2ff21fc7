import type { ActorMention } from '../../../types/index.js';
import { hasCases } from '../../cases.js';
import type { Participant } from '../participants/participant.js';
import { firstWithin } from './governor.js';
import type { Scene } from './scene.js';
import { eventClasses } from '../triggers/event-classes.js';
import { shows, SIGN } from '../triggers/signs.js';
import type { Trigger } from '../triggers/trigger.js';
import { isVerbFirst } from '../../word-order.js';

/** «обвинил Израиль в нарушении перемирия», "accused Rwanda of sending troops": who is accused did it, says who accuses. Class `accuse`. */
export function accusedOf(
  { section, clauses, participants, signs }: Scene,
  trigger: Trigger,
): readonly ActorMention[] {
  if (!shows(signs, SIGN.accusation) || trigger.form.tense === 'past') return [];
  const { stream, pack } = section;
  const clause = clauses.of(trigger.head);
  const from = Math.max(trigger.first - ACCUSED_REACH, clauses.list[clause]?.first ?? 0);
  const accuse = firstWithin(
    from,
    trigger.first,
    (at) => stream.find(at, eventClasses(pack).accuse) !== null,
  );
  if (accuse === null) return [];
  const behind = participants.filter(
    ({ first, end, link, adjective }) =>
      link === 'bare' &&
      !adjective &&
      first > accuse &&
      end <= trigger.first &&
      clauses.of(first) === clause,
  );
  // «اتهمت حماس إسرائيل بخرق»: where verbs come first, who accuses stands behind them, too; not in «بيان للجيش اتهم فيه إسرائيل».
  const isTold = participants.some(({ end }) => end === accuse);
  const accused = isVerbFirst({ pack }) && !isTold ? behind[1] : behind[0];
  if (accused || !hasCases(section)) return accused?.actors ?? [];
  // «обвинил в обстреле Вооружённые силы Украины»
  const next = participants.find(
    ({ first, link, adjective, cases }) =>
      link === 'bare' &&
      !adjective &&
      first >= trigger.end &&
      first - trigger.end <= ACCUSED_BEHIND &&
      (cases.nominative || (cases.other && !cases.genitive)),
  );
  return next?.actors ?? [];
}

/** Tokens between accusing and what somebody is accused of. */
const ACCUSED_REACH = 12;

/** Tokens between what somebody is accused of and him. */
const ACCUSED_BEHIND = 3;

/** «возлагает вину за налёт на армию»: who is blamed stands behind what he is blamed for. Class `blame`. */
export function blamedFor(
  { section, clauses, participants, signs }: Scene,
  { form, first: event, end, head }: Trigger,
): Participant | null {
  if (!shows(signs, SIGN.blame)) return null;
  const { stream, pack } = section;
  const clause = clauses.of(head);
  const from = Math.max(event - BLAME_REACH, clauses.list[0]?.first ?? 0);
  if (form.tense !== 'noun' || !stream.holds(from, event, eventClasses(pack).blame)) return null;
  const isBehind = ({ first, link }: Participant): boolean =>
    link === 'on' && first >= end && clauses.of(first) === clause;
  return participants.find(isBehind) ?? null;
}

/** Tokens from blaming to what somebody is blamed for. */
const BLAME_REACH = 6;

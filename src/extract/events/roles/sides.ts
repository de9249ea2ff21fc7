import type { ActorMention } from '../../../types/index.js';
import { hasCases } from '../../cases.js';
import { isAsideBehind, type Clauses } from '../../clauses.js';
import type { Section } from '../../section.js';
import { isUnchanging } from '../participants/cases.js';
import type { Participant } from '../participants/participant.js';
import { coreOf } from './core.js';
import { governorOf } from './governor.js';
import type { Bearer, Scene } from './scene.js';
import type { Trigger } from '../triggers/trigger.js';

/** Cues of what somebody does with talks that are yet to be held. */
const WILLING: ReadonlySet<unknown> = new Set(['plan', 'wish', 'announce', 'deny']);

/**
 * "Iran agreed to talks with the United States", «Иран готов к переговорам с США»: the other side of what only one is named "with". Whoever
 * is urged to it is, not who urges: "urged Israel to hold talks with Hamas".
 */
export function otherSideOf(scene: Scene, trigger: Trigger): readonly ActorMention[] {
  const { section, clauses, participants } = scene;
  const { form, head, first: event, reach } = trigger;
  if (form.tense !== 'noun') return [];
  const clause = clauses.of(head);
  const isOwn = ({ link, first, cases, adjective }: Participant): boolean =>
    link === 'bare' && !adjective && cases.nominative && clauses.of(first) === clause;
  const beside = participants.find(({ first }) => first >= reach);
  if (!beside || !isWith(section, beside)) return [];
  const governor = governorOf(scene, trigger, WILLING);
  if (governor === null) return [];
  const between = participants.findLast(
    (each) => each.first > governor && each.end <= event && isOwn(each),
  );
  const subject = participants.find((each) => each.end <= governor && isOwn(each));
  return (between ?? subject)?.actors ?? [];
}

/** «переговоры с США»: of a name that never changes, "from" may be "with". */
export const isWith = (section: Section, { link, cases }: Participant): boolean =>
  link === 'with' || (link === 'from' && hasCases(section) && isUnchanging(cases));

/** «Индия и Пакистан договорились о прекращении огня»: it is theirs who agree. */
export function agreeing(scene: Scene, trigger: Trigger): readonly ActorMention[] {
  const { clauses, bearers } = scene;
  const isAgreement = ({ trigger: { frame, form, head } }: Bearer): boolean =>
    frame.mutual && form.tense !== 'noun' && isBeside(clauses, trigger, clauses.of(head));
  const agreement =
    bearers.findLast((each) => each.trigger.head < trigger.head && isAgreement(each)) ??
    bearers.find(isAgreement);
  if (agreement) return coreOf(scene, agreement).subject?.actors ?? [];
  // "The leaders of Serbia and Kosovo broke no deadlock during talks"
  const sides = scene.participants.find(
    ({ first, link, cases, actors }) =>
      link === 'bare' &&
      cases.nominative &&
      actors.length > 1 &&
      first < trigger.first &&
      clauses.of(first) === clauses.of(trigger.head),
  );
  return sides?.actors ?? [];
}

/** In its clause, or in what is told of it right behind: «اتفاق وقف إطلاق النار الذي توصلت إليه إسرائيل وحماس». */
const isBeside = (clauses: Clauses, noun: Trigger, clause: number): boolean =>
  clause === clauses.of(noun.head) || isAsideBehind(clauses, clause, noun, RIGHT_BEHIND);

/** Tokens between a noun and what is told of it right behind: the comma. */
const RIGHT_BEHIND = 1;

import type { ActorMention } from '../../../types/index.js';
import { PARTIES } from '../../parties.js';
import { hasCases } from '../../cases.js';
import { isAsideBehind, type Clauses } from '../../clauses.js';
import type { Section } from '../../section.js';
import { isUnchanging } from '../participants/cases.js';
import type { Participant } from '../participants/participant.js';
import { readingEndingAt } from '../../readings.js';
import { isBehindFact } from '../triggers/behind-fact.js';
import { verbOf, type Bearer, type Scene } from './scene.js';
import { coreOf } from './core.js';
import type { Trigger } from '../triggers/trigger.js';
import { isVerbFirst } from '../../word-order.js';
import { eventClasses } from '../triggers/event-classes.js';
import { shows, SIGN } from '../triggers/signs.js';

/** Tokens over which a word that promises or threatens governs a noun. */
const REACH = 8;

/** What nobody announces but whoever does it. */
const OWN_TO_ANNOUNCE: ReadonlySet<string> = new Set([
  'sanctions',
  'tariff',
  'embargo',
  'interception',
  'capture',
  'mission-start',
  'exercise',
  'mobilisation',
]);

/**
 * Who is meant where an event names nobody: whoever plans, threatens or refuses it («США пригрозили Турции санкциями»), and
 * whoever announces something of its own ("announced the withdrawal of its troops", «أعلنت فرض عقوبات»). Class `control`. `blamed` is who is
 * blamed for it.
 */
export function controllerOf(
  scene: Scene,
  { trigger }: Bearer,
  blamed: Participant | null,
): readonly ActorMention[] {
  const { section, clauses, participants, bearers } = scene;
  const accused = blamed?.actors ?? accusedOf(scene, trigger);
  if (accused.length > 0) return accused;
  if (trigger.frame.intercepts) return defendersOf(scene, trigger);
  if (trigger.form.tense !== 'noun') return [];
  if (trigger.frame.journey) return visitorsOf(scene, trigger);
  if (trigger.frame.mutual) return agreeing(scene, trigger);
  if (!trigger.frame.controlled) return [];
  const { stream, pack } = section;
  const control = eventClasses(pack).control;
  const clause = clauses.of(trigger.head);
  const own = eventClasses(pack).own;
  const from = Math.max(trigger.head - REACH, clauses.list[clause]?.first ?? 0);
  const isOwn =
    within(trigger.first, trigger.reach + 1, (at) => stream.find(at, own) !== null) !== null;
  const cue = eventClasses(pack).cue;
  const governs = (at: number): boolean =>
    stream.find(at, control) !== null ||
    (OWN_TO_ANNOUNCE.has(trigger.label) && stream.find(at, cue)?.value === 'announce');
  const governor = within(from, trigger.first, governs);
  if (governor === null && !isOwn) return [];
  const edge = governor ?? trigger.first;
  // Another event in between is what is threatened or announced.
  if (
    bearers.some(
      (each) =>
        each.trigger !== trigger &&
        !each.trigger.speech &&
        verbOf(each).head > edge &&
        verbOf(each).head < trigger.first,
    )
  )
    return [];
  const bare = participants.filter(
    ({ first, link, cases }) =>
      link === 'bare' && cases.nominative && clauses.of(first) === clause && first < trigger.first,
  );
  const verbFirst = isVerbFirst({ pack });
  const subject = verbFirst
    ? (bare.find(({ first }) => first > edge) ?? bare[0])
    : bare.find(({ first }) => first < edge);
  return subject?.actors ?? [];
}

/** Cues of what somebody does with talks that are yet to be held. */
const WILLING: ReadonlySet<unknown> = new Set(['plan', 'wish', 'announce', 'deny']);

/**
 * "Iran agreed to talks with the United States", «Иран готов к переговорам с США»: the other side of what only one is named "with". Whoever
 * is urged to it is, not who urges: "urged Israel to hold talks with Hamas".
 */
export function otherSideOf(
  { section, clauses, participants }: Scene,
  { form, head, first: event, reach }: Trigger,
): readonly ActorMention[] {
  if (form.tense !== 'noun') return [];
  const { stream, pack } = section;
  const { cue, control } = eventClasses(pack);
  const clause = clauses.of(head);
  const isOwn = ({ link, first, cases, adjective }: Participant): boolean =>
    link === 'bare' && !adjective && cases.nominative && clauses.of(first) === clause;
  const beside = participants.find(({ first }) => first >= reach);
  if (!beside || !isWith(section, beside)) return [];
  const governor = within(
    Math.max(event - REACH, clauses.list[clause]?.first ?? 0),
    event,
    (at) => stream.find(at, control) !== null || WILLING.has(stream.longest(at, cue)?.value),
  );
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

/** «обвинил Израиль в нарушении перемирия», "accused Rwanda of sending troops": who is accused did it, says who accuses. Class `accuse`. */
function accusedOf(
  { section, clauses, participants, signs }: Scene,
  trigger: Trigger,
): readonly ActorMention[] {
  if (!shows(signs, SIGN.accusation) || trigger.form.tense === 'past') return [];
  const { stream, pack } = section;
  const clause = clauses.of(trigger.head);
  const from = Math.max(trigger.first - ACCUSED_REACH, clauses.list[clause]?.first ?? 0);
  const accuse = within(
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

/** "Said during a visit to Cairo", «وصل في زيارة إلى»: whoever does something on a visit is the visitor. */
function visitorsOf(scene: Scene, { first, head }: Trigger): readonly ActorMention[] {
  const { section, clauses, bearers, participants } = scene;
  const clause = clauses.of(head);
  // "cancelled his visit", «отложил свой визит»
  if (section.stream.find(first - 1, eventClasses(section.pack).own)) {
    const owner = participants.find(
      ({ first: name, link, cases }) =>
        name < first && link === 'bare' && cases.nominative && clauses.of(name) === clause,
    );
    return owner?.actors ?? [];
  }
  const planner = plannerOf(scene, first, clause);
  if (planner) return planner.actors;
  const preposition = eventClasses(section.pack).eventPreposition;
  const isOn =
    isBehindFact(section, first, MOST_ADJECTIVES, 0) ||
    [0, 1, MOST_ADJECTIVES].some((words) =>
      ON.has(readingEndingAt(section, preposition, first - words, 0)?.value),
    );
  const deed = bearers.findLast((each) => {
    const verb = verbOf(each);
    return verb.form.tense !== 'noun' && verb.head < first && clauses.of(verb.head) === clause;
  });
  return isOn && deed ? (coreOf(scene, deed).subject?.actors ?? []) : [];
}

/**
 * «отменил визит в Москву», "postponed a trip to Beijing", «ألغى ترامب زيارة إلى بكين»: the person who plans, puts off or calls off a journey
 * would go, where nothing else is told of him.
 */
function plannerOf(
  { section, participants, bearers, clauses }: Scene,
  journey: number,
  clause: number,
): Participant | undefined {
  const { stream, pack } = section;
  const { cue, control } = eventClasses(pack);
  const from = Math.max(journey - REACH, clauses.list[clause]?.first ?? 0);
  const governor = within(
    from,
    journey,
    (at) => stream.find(at, control) !== null || PLANNING.has(stream.longest(at, cue)?.value),
  );
  if (governor === null) return undefined;
  const isBetween = ({ head }: Trigger): boolean => head > governor && head < journey;
  if (bearers.some((each) => isBetween(verbOf(each)))) return undefined;
  const can = participants.filter(
    ({ first, end, link, adjective, cases, actors }) =>
      link === 'bare' &&
      !adjective &&
      cases.nominative &&
      actors.every(({ type }) => type === 'person') &&
      clauses.of(first) === clause &&
      (isVerbFirst(section) ? first > governor && end <= journey : end <= governor),
  );
  return can.length === 1 ? can[0] : undefined;
}

/** Cues of what somebody does with a journey of his own. */
const PLANNING: ReadonlySet<unknown> = new Set(['plan', 'deny']);

/** Words between "on" and a visit. */
const MOST_ADJECTIVES = 2;
const ON: ReadonlySet<unknown> = new Set(['in', 'on']);

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

/**
 * «Силы ПВО сбили 20 дронов, сообщили в Минобороны России»: nobody tells of air defences but those whose they are. Class `own-defence`.
 */
function defendersOf(
  { section: { stream, pack }, clauses, sayers }: Scene,
  { head }: Trigger,
): readonly ActorMention[] {
  const sayer = sayers.find(({ actor }) => actor !== null && PARTIES.has(actor.type))?.actor;
  if (!sayer) return [];
  const defence = eventClasses(pack).ownDefence;
  const clause = clauses.of(head);
  const near = within(
    Math.max(head - DEFENCE_REACH, 0),
    head + DEFENCE_REACH,
    (at) => stream.find(at, defence) !== null && clauses.of(at) === clause,
  );
  return near === null ? [] : [sayer];
}

/** Tokens between air defences and what they do. */
const DEFENCE_REACH = 12;

/** Tokens between accusing and what somebody is accused of. */
const ACCUSED_REACH = 12;

/** Tokens between what somebody is accused of and him. */
const ACCUSED_BEHIND = 3;

/** «Индия и Пакистан договорились о прекращении огня»: it is theirs who agree. */
function agreeing(scene: Scene, trigger: Trigger): readonly ActorMention[] {
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

function within(from: number, to: number, holds: (token: number) => boolean): number | null {
  for (let at = from; at < to; at++) if (holds(at)) return at;
  return null;
}

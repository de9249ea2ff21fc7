import type { ActorMention } from '../../../types/index.js';
import { PARTIES } from '../../parties.js';
import type { Participant } from '../participants/participant.js';
import { accusedOf } from './accused.js';
import { firstWithin, GOVERNOR_REACH } from './governor.js';
import { verbOf, type Bearer, type Scene } from './scene.js';
import { agreeing } from './sides.js';
import { visitorsOf } from './visitors.js';
import type { Trigger } from '../triggers/trigger.js';
import { isVerbFirst } from '../../word-order.js';
import { eventClasses } from '../triggers/event-classes.js';

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
  const from = Math.max(trigger.head - GOVERNOR_REACH, clauses.list[clause]?.first ?? 0);
  const isOwn = stream.holds(trigger.first, trigger.reach + 1, own);
  const cue = eventClasses(pack).cue;
  const governs = (at: number): boolean =>
    stream.find(at, control) !== null ||
    (OWN_TO_ANNOUNCE.has(trigger.label) && stream.find(at, cue)?.value === 'announce');
  const governor = firstWithin(from, trigger.first, governs);
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
  const near = firstWithin(
    Math.max(head - DEFENCE_REACH, 0),
    head + DEFENCE_REACH,
    (at) => stream.find(at, defence) !== null && clauses.of(at) === clause,
  );
  return near === null ? [] : [sayer];
}

/** Tokens between air defences and what they do. */
const DEFENCE_REACH = 12;

import type { ActorMention } from '../../types/index.js';
import { verbOf, type Bearer, type Scene } from './scene.js';
import { coreOf } from './subject.js';
import type { Trigger } from './trigger.js';

/** Tokens over which a word that promises or threatens governs a noun. */
const REACH = 8;

/** What nobody announces but whoever does it. */
const OWN_TO_ANNOUNCE: ReadonlySet<string> = new Set([
  'sanctions',
  'tariff',
  'embargo',
  'interception',
]);

/**
 * Who is meant where an event names nobody: whoever plans, threatens or refuses it («США пригрозили Турции санкциями»), and
 * whoever announces something of its own ("announced the withdrawal of its troops", «أعلنت فرض عقوبات»). Class `control`.
 */
export function controllerOf(scene: Scene, { trigger }: Bearer): readonly ActorMention[] {
  const { section, clauses, participants, bearers } = scene;
  if (trigger.form.tense !== 'noun') return [];
  if (trigger.frame.mutual) return agreeing(scene, trigger);
  if (!trigger.frame.controlled) return [];
  const { stream, pack } = section;
  const control = pack.classId('control');
  const clause = clauses.of(trigger.head);
  const own = pack.classId('own');
  const from = Math.max(trigger.head - REACH, clauses.list[clause]?.first ?? 0);
  const isOwn =
    within(trigger.first, trigger.reach + 1, (at) => stream.find(at, own) !== null) !== null;
  const cue = pack.classId('cue');
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
  const verbFirst = pack.settings['verb-first'] === true;
  const subject = verbFirst
    ? (bare.find(({ first }) => first > edge) ?? bare[0])
    : bare.find(({ first }) => first < edge);
  return subject?.actors ?? [];
}

/** «Индия и Пакистан договорились о прекращении огня»: it is theirs who agree. */
function agreeing(scene: Scene, trigger: Trigger): readonly ActorMention[] {
  const { clauses, bearers } = scene;
  const agreement = bearers.findLast(
    (each) =>
      each.trigger.frame.mutual &&
      each.trigger.form.tense !== 'noun' &&
      each.trigger.head < trigger.head &&
      clauses.of(each.trigger.head) === clauses.of(trigger.head),
  );
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

function within(from: number, to: number, holds: (token: number) => boolean): number | null {
  for (let at = from; at < to; at++) if (holds(at)) return at;
  return null;
}

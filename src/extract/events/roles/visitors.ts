import type { ActorMention } from '../../../types/index.js';
import type { Participant } from '../participants/participant.js';
import { readingEndingAt } from '../../readings.js';
import { coreOf } from './core.js';
import { governorOf } from './governor.js';
import { verbOf, type Scene } from './scene.js';
import { isBehindFact } from '../triggers/behind-fact.js';
import { eventClasses } from '../triggers/event-classes.js';
import type { Trigger } from '../triggers/trigger.js';
import { isVerbFirst } from '../../word-order.js';

/** "Said during a visit to Cairo", «وصل في زيارة إلى»: whoever does something on a visit is the visitor. */
export function visitorsOf(scene: Scene, trigger: Trigger): readonly ActorMention[] {
  const { section, clauses, bearers, participants } = scene;
  const { first, head } = trigger;
  const clause = clauses.of(head);
  // "cancelled his visit", «отложил свой визит»
  if (section.stream.find(first - 1, eventClasses(section.pack).own)) {
    const owner = participants.find(
      ({ first: name, link, cases }) =>
        name < first && link === 'bare' && cases.nominative && clauses.of(name) === clause,
    );
    return owner?.actors ?? [];
  }
  const planner = plannerOf(scene, trigger);
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
function plannerOf(scene: Scene, trigger: Trigger): Participant | undefined {
  const { section, participants, bearers, clauses } = scene;
  const journey = trigger.first;
  const clause = clauses.of(trigger.head);
  const governor = governorOf(scene, trigger, PLANNING);
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

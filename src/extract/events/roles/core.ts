import { hasCases } from '../../cases.js';
import type { Participant } from '../participants/participant.js';
import { bareNamesOf } from './bare.js';
import { isObject, firstObject } from './object.js';
import { type Scene, type Bearer, verbOf } from './scene.js';
import { subjectOf } from './subject.js';
import type { Trigger } from '../triggers/trigger.js';

/** The names around a verb that need no preposition. */
interface Core {
  readonly subject: Participant | null;
  readonly objects: readonly Participant[];
  /** Of a passive in a language with cases: «убит талибами». */
  readonly agent: Participant | null;
}

const NO_NAMES: readonly Participant[] = [];
const NOBODY: Core = { subject: null, objects: [], agent: null };

/** Subject and objects of the verb that bears an event. */
export function coreOf(scene: Scene, bearer: Bearer): Core {
  const verb = verbOf(bearer);
  if (bearer.support?.happens === true) return NOBODY;
  if (verb.form.tense === 'noun')
    return { ...NOBODY, subject: subjectOf(scene, bearer, NO_NAMES).subject };
  const bare = bareNamesOf(scene, bearer);
  const { subject, own } = subjectOf(scene, bearer, bare);
  const passive = verb.form.voice === 'passive';
  const agent = passive
    ? (bare.find(({ cases }) => cases.instrumental) ?? unchangingAgent(scene, verb, bare))
    : null;
  const { nations } = bearer.trigger.frame;
  const objects = bare.filter(
    (each) =>
      each !== own &&
      each !== agent &&
      (nations || !each.adjective) &&
      isObject(scene, verb, each, own),
  );
  return {
    subject,
    objects: passive && own ? [] : firstObject(objects, bearer.trigger.frame),
    agent,
  };
}

/** «удара, нанесенного США»: behind a participle, a name that has one form for all cases is who did it. */
function unchangingAgent(
  { clauses, section }: Scene,
  verb: Trigger,
  bare: readonly Participant[],
): Participant | null {
  if (clauses.list[clauses.of(verb.head)]?.kind !== 'aside') return null;
  if (!hasCases(section)) return null;
  return (
    bare.find(
      ({ first, cases, relative }) =>
        first === verb.end && !relative && cases.nominative && cases.genitive && cases.other,
    ) ?? null
  );
}

import type { Participant } from '../participants/participant.js';
import { isPlace, isPeople, isAdjective } from '../participants/people.js';
import { standForState } from './acting.js';
import { blamedFor } from './accused.js';
import { controllerOf } from './control.js';
import { type Found, NOBODY, joined, type Mentions } from './found.js';
import { readLink } from './link-role.js';
import { isRoute, isReduced, isSayer } from './no-part.js';
import { ownParticipants } from './own-participants.js';
import { isWhose } from './whose.js';
import { objectMeant } from './pronouns.js';
import { type Scene, type Bearer, verbOf } from './scene.js';
import { otherSideOf } from './sides.js';
import { coreOf } from './core.js';
import type { EventRole, ActorMention } from '../../../types/index.js';

/** Who takes part in an event: entity ids. */
export interface Roles {
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly at: string | null;
}

/** Fills the roles of an event from the names of its clause. */
export function rolesOf(scene: Scene, bearer: Bearer): Roles {
  const { frame } = bearer.trigger;
  const found: Found = {
    actor: NOBODY,
    target: NOBODY,
    at: NOBODY,
    owner: NOBODY,
    owned: NOBODY,
    around: NOBODY,
  };
  const put = (role: EventRole | null, participant: Participant): void => {
    const { actors, adjective } = participant;
    if (role === null || (role === 'target' && adjective && !frame.nations)) return;
    if (role === 'at' && isRoute(scene.section, participant)) return;
    if (role === 'actor') found.actor = joined(found.actor, actors);
    else if (role === 'target') found.target = joined(found.target, actors);
    else if (!adjective) {
      const places = actors.filter((each) => isPlace(each) && !isPeople(each));
      found.at = joined(found.at, places);
    }
  };
  const core = coreOf(scene, bearer);
  let subjects = NOBODY;
  if (core.subject) {
    const befalls = verbOf(bearer).form.voice === 'passive' && bearer.support === null;
    if (isWhose(scene.section, bearer.trigger, core.subject)) put('actor', core.subject);
    else if (befalls) put(frame.object === 'at' ? 'at' : frame.object, core.subject);
    else if (bearer.support?.form.voice === 'passive') {
      // «атакам подверглась база США»: who undergoes what happens.
      put(frame.object, core.subject);
    } else if (frame.subject !== 'actor') put(frame.subject, core.subject);
    else if (!(frame.persons && core.subject.adjective)) {
      // "Japanese tourists were among those wounded", «اعتقل مواطنان بولنديان»
      subjects = core.subject.actors;
    }
  }
  if (core.agent) put('actor', core.agent);
  // "a tariff, imposed by the US, came into force": of a noun, whoever did it may be told beside its verb.
  const { form } = bearer.trigger;
  const acts = form.tense !== 'noun' && form.voice === 'active' && !isReduced(scene, bearer);
  const hits = bearer.support === null || bearer.support.aims || frame.object === 'at';
  const blamed = blamedFor(scene, bearer.trigger);
  for (const participant of ownParticipants(scene, bearer)) {
    if (participant === core.subject || participant === core.agent || participant === blamed)
      continue;
    if (!standForState(participant, bearer.trigger)) continue;
    if (isWhose(scene.section, bearer.trigger, participant)) {
      put('actor', participant);
      continue;
    }
    if (!bearer.trigger.speech && isSayer(scene, participant)) continue;
    // "Ukraine shot down drones launched by Russia"
    if (participant.link === 'by' && acts) continue;
    const isObject = hits && core.objects.includes(participant);
    readLink(scene, bearer, { participant, isObject, hasDoer: core.subject !== null }, found, put);
  }
  if (frame.persons && found.target.length + found.owned.length === 0)
    found.target = objectMeant(scene, bearer, core.subject)?.actors ?? NOBODY;
  const coalition = frame.ownerActs
    ? found.owner.filter(({ type }) => type === 'coalition')
    : NOBODY;
  const whose = coalition.length > 0 ? coalition : found.owner;
  const acting = frame.ownerActs && whose.length > 0 ? whose : joined(whose, subjects);
  // «миссия коалиции Сирии»: a state beside the coalition says where.
  const where =
    found.at[0] ??
    (coalition.length > 0 ? found.owner.find(isPlace) : undefined) ??
    // «в сирийском городе Алеппо»: the city, where it is known.
    found.around.find((each) => !isAdjective(each)) ??
    found.around[0];
  // «سيطرة داعش على الموصل»: where "on" says whom, the owner is who does it.
  if (found.target.length > 0 && !frame.persons) found.actor = joined(found.actor, found.owned);
  else found.target = joined(found.target, found.owned);
  const both = joined(joined(acting, found.actor), frame.mutual ? found.target : NOBODY);
  const isOneSided = frame.mutual && acting.length === 0 && both.length === 1;
  const sides = isOneSided ? joined(otherSideOf(scene, bearer.trigger), both) : both;
  const named = sides.length > 0 ? sides : controllerOf(scene, bearer, blamed);
  // Soldiers and missions come and go; a person who returns is another matter.
  const actors = idsOf(
    named,
    ({ type }) => canAct(type) && !((frame.ownerActs || frame.bodies) && type === 'person'),
  );
  const targets = idsOf(
    frame.mutual ? NOBODY : found.target,
    ({ type, entity }) =>
      (!frame.persons || type === 'person') &&
      (!frame.states || type === 'state') &&
      !actors.includes(entity),
  );
  return { actors, targets, at: where?.entity ?? null };
}

/** Cities that act stand for their governments, which the actors stage has seen to. */
const canAct = (type: ActorMention['type']): boolean => type !== 'place' && type !== 'media';

/** Ids of those who count, each once. */
function idsOf(actors: Mentions, counts: (actor: ActorMention) => boolean): readonly string[] {
  if (actors.length === 0) return NO_IDS;
  const ids = actors.filter(counts).map(({ entity }) => entity);
  return ids.length < 2 ? ids : [...new Set(ids)];
}

const NO_IDS: readonly string[] = [];

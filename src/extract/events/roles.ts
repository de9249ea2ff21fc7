import type { ActorMention } from '../../types/index.js';
import { controllerOf } from './control.js';
import type { EventRole } from './frames.js';
import { isOwnedBy } from './owner.js';
import type { Participant } from './participants.js';
import { hostOf, isClauseOf, verbOf, type Bearer, type Scene } from './scene.js';
import { coreOf } from './subject.js';

/** Who takes part in an event: entity ids. */
export interface Roles {
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly at: string | null;
}

/** Who was found in a role, before it is decided who counts. */
interface Found {
  readonly actor: ActorMention[];
  readonly target: ActorMention[];
  readonly at: ActorMention[];
  /** Whose the mission, the soldiers or the blow are. */
  readonly owner: ActorMention[];
  /** Places in front of the whole clause. */
  readonly around: ActorMention[];
}

/** Fills the roles of an event from the names of its clause. */
export function rolesOf(scene: Scene, bearer: Bearer): Roles {
  const { frame } = bearer.trigger;
  const found: Found = { actor: [], target: [], at: [], owner: [], around: [] };
  const put = (role: EventRole | null, { actors, adjective }: Participant): void => {
    if (role === null) return;
    if (role !== 'at') found[role].push(...actors);
    else if (!adjective) found.at.push(...actors.filter(isPlace));
  };
  const core = coreOf(scene, bearer);
  const subjects: ActorMention[] = [];
  if (core.subject) {
    const befalls = verbOf(bearer).form.voice === 'passive' && bearer.support === null;
    if (befalls) put(frame.object === 'at' ? 'at' : frame.object, core.subject);
    else if (bearer.support?.form.voice === 'passive') {
      // «атакам подверглась база США»: who undergoes what happens.
      put(frame.object, core.subject);
    } else if (frame.subject === 'actor') subjects.push(...core.subject.actors);
    else put(frame.subject, core.subject);
  }
  if (core.agent) put('actor', core.agent);
  const objects = bearer.support === null ? core.objects : [];
  for (const participant of ownParticipants(scene, bearer)) {
    if (participant === core.subject || participant === core.agent) continue;
    readLink(scene, bearer, participant, objects.includes(participant), found, put);
  }
  const coalition = frame.ownerActs ? found.owner.filter(({ type }) => type === 'coalition') : [];
  const whose = coalition.length > 0 ? coalition : found.owner;
  const acting = frame.ownerActs && whose.length > 0 ? whose : [...whose, ...subjects];
  // «миссия коалиции Сирии»: a state beside the coalition says where.
  const where =
    found.at[0] ??
    (coalition.length > 0 ? found.owner.find(isPlace) : undefined) ??
    found.around[0];
  const sides = [...acting, ...found.actor, ...(frame.mutual ? found.target : [])];
  const named = sides.length > 0 ? sides : controllerOf(scene, bearer);
  // Soldiers and missions come and go; a person who returns is another matter.
  const actors = ids(
    named.filter(({ type }) => canAct(type) && !(frame.ownerActs && type === 'person')),
  );
  const targets = frame.mutual
    ? []
    : found.target.filter(({ type }) => !frame.persons || type === 'person');
  return {
    actors,
    targets: ids(targets).filter((id) => !actors.includes(id)),
    at: where?.entity ?? null,
  };
}

/** Names that can have a part in an event: of its clause, and not another event's. */
function ownParticipants(scene: Scene, bearer: Bearer): Participant[] {
  const { bearers, clauses, participants, section } = scene;
  return participants.filter((each) => {
    const { link, first } = each;
    if (link === 'about' || link === 'inside') return false;
    if (!isClauseOf(bearer, clauses.of(first), bearers, clauses)) return false;
    if (isOwnedBy(section, bearer.trigger, each)) return true;
    if (bearers.some((other) => other !== bearer && isOwnedBy(section, other.trigger, each)))
      return false;
    if (link === 'bare') return true;
    const host = hostOf(scene, each);
    return host === bearer || (host === null && isFronted(scene, bearer, each));
  });
}

/** What stands before all events of a clause goes with its verbs, and with its nouns where there are none. */
function isFronted({ bearers, clauses }: Scene, bearer: Bearer, { first }: Participant): boolean {
  const isVerb = (each: Bearer): boolean => verbOf(each).form.tense !== 'noun';
  const clause = clauses.of(first);
  return (
    isVerb(bearer) ||
    !bearers.some((each) => isVerb(each) && isClauseOf(each, clause, bearers, clauses))
  );
}

function readLink(
  scene: Scene,
  { trigger, support }: Bearer,
  participant: Participant,
  isObject: boolean,
  found: Found,
  put: (role: EventRole | null, participant: Participant) => void,
): void {
  const { frame } = trigger;
  const { link, actors, adjective, cases, first, end } = participant;
  if (isOwnedBy(scene.section, trigger, participant)) {
    if (cases.instrumental) put('actor', participant);
    // «поставит Украине две системы»: the arms may be another's, who gets them stands in between.
    else if (trigger.form.tense !== 'noun' && frame.recipient !== null)
      put(adjective ? null : frame.recipient, participant);
    else if (trigger.form.tense !== 'noun' || frame.recipient === null) {
      if (frame.owner === 'actor' || first < trigger.first) found.owner.push(...actors);
      else put(frame.owner, participant);
    } else put(cases.genitive ? frame.owner : frame.recipient, participant);
    return;
  }
  switch (link) {
    case 'in':
      if (frame.in === 'at' && hostOf(scene, participant) === null)
        found.around.push(...actors.filter(isPlace));
      else put(frame.in, participant);
      return;
    case 'by':
      put('actor', participant);
      return;
    case 'against':
      put(frame.against, participant);
      return;
    case 'on':
      put(frame.on, participant);
      return;
    case 'from':
      put(frame.from, participant);
      return;
    case 'to':
      if (frame.to !== 'actor') put(frame.to, participant);
      else found.owner.push(...actors.filter((actor) => !isPlace(actor)));
      return;
    case 'with':
      put(frame.mutual ? 'actor' : frame.with, participant);
      return;
    default:
      if (isObject) {
        const object = trigger.object ?? frame.object;
        if (object === 'actor') found.owner.push(...actors);
        else put(object, participant);
      } else if (
        support &&
        frame.recipient !== null &&
        first > support.head &&
        end <= trigger.first
      ) {
        put(frame.recipient, participant);
      }
  }
}

/** Cities that act stand for their governments, which the actors stage has seen to. */
const canAct = (type: ActorMention['type']): boolean => type !== 'place' && type !== 'media';

const isPlace = ({ type }: ActorMention): boolean => type === 'state' || type === 'place';

const ids = (actors: readonly ActorMention[]): string[] => [
  ...new Set(actors.map(({ entity }) => entity)),
];

import type { ActorMention } from '../../types/index.js';
import type { Section } from '../section.js';
import type { Clauses } from './clauses.js';
import type { EventRole } from './frames.js';
import type { Participant } from './participants.js';
import type { Trigger } from './trigger.js';

/** Who takes part in an event: entity ids. */
export interface Roles {
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly at: string | null;
}

/** Tokens between a noun and its owner. */
const OWNER_REACH = 4;
/** Tokens between a verb and its object. */
const OBJECT_REACH = 6;
/** Tokens between a noun and an adjective before it. */
const ADJECTIVE_REACH = 3;

/** A trigger in its sentence. */
export interface Scene {
  readonly section: Section;
  readonly clauses: Clauses;
  readonly triggers: readonly Trigger[];
  readonly participants: readonly Participant[];
}

/** Fills the roles of a trigger from the names in its clause. `support` is the verb that lends a noun its subject. */
export function rolesOf(scene: Scene, trigger: Trigger, support: Trigger | null): Roles {
  const { frame } = trigger;
  const found: Record<EventRole, ActorMention[]> = { actor: [], target: [], at: [] };
  const owners: ActorMention[] = [];
  const subjects: ActorMention[] = [];
  const put = (role: EventRole | null, { actors, adjective }: Participant): void => {
    if (role === null) return;
    if (role === 'at' && adjective) return;
    found[role].push(...(role === 'at' ? actors.filter(isPlace) : actors));
  };
  const subject = subjectOf(scene, trigger, support);
  const own = inClause(scene, trigger);
  for (const participant of subject && !own.includes(subject) ? [subject, ...own] : own) {
    const { link } = participant;
    if (participant === subject) {
      const passive = (support ?? trigger).form.voice === 'passive';
      if (passive && !support) put(frame.object, participant);
      else if (frame.subject === 'actor') subjects.push(...participant.actors);
      else put(frame.subject, participant);
    } else if (link === 'in') put(frame.in, participant);
    else if (link === 'by') put('actor', participant);
    else if (link === 'against') put('target', participant);
    else if (link === 'on') put(frame.on, participant);
    else if (link === 'from') put(frame.from, participant);
    else if (link === 'to') {
      if (frame.to !== 'actor') put(frame.to, participant);
      else owners.push(...participant.actors.filter((actor) => !isPlace(actor)));
    } else if (link === 'with') put(frame.mutual ? 'actor' : frame.with, participant);
    else if (isOwner(scene, trigger, participant)) {
      if (frame.owner === 'actor') owners.push(...participant.actors);
      else put(frame.owner, participant);
    } else if (isObject(trigger, participant, subject)) {
      if (frame.object === 'actor') owners.push(...participant.actors);
      else put(frame.object, participant);
    }
  }
  const coalition = frame.ownerActs ? owners.filter(({ type }) => type === 'coalition') : [];
  const whose = coalition.length > 0 ? coalition : owners;
  const acting = frame.ownerActs && whose.length > 0 ? whose : [...whose, ...subjects];
  // «миссия коалиции Сирии»: a state beside the coalition says where.
  const where = found.at[0] ?? (coalition.length > 0 ? owners.find(isPlace) : undefined);
  const sides = [...acting, ...found.actor, ...(frame.mutual ? found.target : [])];
  // Soldiers and missions come and go; a person who returns is another matter.
  const actors = ids(
    sides.filter(({ type }) => canAct(type) && !(frame.ownerActs && type === 'person')),
  );
  return {
    actors,
    targets: frame.mutual ? [] : ids(found.target).filter((id) => !actors.includes(id)),
    at: where?.entity ?? null,
  };
}

/** Cities that act stand for their governments, which the actors stage has seen to. */
const canAct = (type: ActorMention['type']): boolean => type !== 'place' && type !== 'media';

const isPlace = ({ type }: ActorMention): boolean => type === 'state' || type === 'place';

const ids = (actors: readonly ActorMention[]): string[] => [
  ...new Set(actors.map(({ entity }) => entity)),
];

/** Names in the trigger's clause that belong to no other trigger; what stands behind "about" is another matter. */
function inClause({ clauses, participants, triggers }: Scene, trigger: Trigger): Participant[] {
  const clause = clauses.of(trigger.head);
  return participants.filter(({ first, link }) => {
    if (clauses.of(first) !== clause || link === 'about' || link === 'inside') return false;
    return !triggers.some(
      (other) => other !== trigger && !other.support && isBetween(other, trigger, first),
    );
  });
}

/** Whether another noun or verb stands between the trigger and a name behind it. */
function isBetween(other: Trigger, trigger: Trigger, name: number): boolean {
  if (name > trigger.head) return other.head > trigger.head && other.head < name;
  return false;
}

function subjectOf(scene: Scene, trigger: Trigger, support: Trigger | null): Participant | null {
  const verb = support ?? trigger;
  if (verb.form.tense === 'noun') return null;
  const { clauses } = scene;
  const clause = clauses.of(verb.head);
  const own = subjectIn(scene, clause, verb);
  if (own) return own;
  // «Солдаты ушли в 2011 году, но вернулись …»: who is not named again is still the same.
  const above = clauses.list[clause];
  const before = scene.triggers.find(({ head }) => clauses.of(head) === above?.parent);
  if (!above || above.kind !== 'main' || above.parent === clause || !before) return null;
  return subjectIn(scene, above.parent, before);
}

function subjectIn(
  { section, clauses, participants, triggers }: Scene,
  clause: number,
  verb: Trigger,
): Participant | null {
  const bare = participants.filter(
    ({ first, link }) => link === 'bare' && clauses.of(first) === clause,
  );
  const earlier = triggers.findLast(
    ({ head, form }) => head < verb.head && form.tense !== 'noun' && clauses.of(head) === clause,
  );
  const before = bare.filter(({ first }) => first < verb.head);
  const nearest = before.find(({ first }) => first > (earlier?.head ?? -1)) ?? before[0];
  if (nearest) return nearest;
  return section.pack.settings['verb-first'] === true
    ? (bare.find(({ first }) => first > verb.head) ?? null)
    : null;
}

function isOwner(
  { section }: Scene,
  trigger: Trigger,
  { first, end, link, adjective }: Participant,
): boolean {
  if (trigger.form.tense !== 'noun' && first >= trigger.end) return false;
  const inside = first > trigger.first && end <= trigger.end;
  if (link === 'of') return inside || (first >= trigger.end && first - trigger.end <= OWNER_REACH);
  if (link !== 'bare') return false;
  if (inside) return true;
  if (adjective && end <= trigger.first)
    return trigger.first - end < ADJECTIVE_REACH && noBreak(section, end, trigger.first);
  return (
    first >= trigger.end &&
    first - trigger.end < OWNER_REACH &&
    noBreak(section, trigger.end, first)
  );
}

function isObject(
  trigger: Trigger,
  participant: Participant,
  subject: Participant | null,
): boolean {
  const { tense, voice } = trigger.form;
  if (tense === 'noun' || participant.link !== 'bare' || participant === subject) return false;
  // «убит генерал»: behind a passive stands whom it befell, unless that stands before it.
  if (voice === 'passive' && subject !== null) return false;
  return participant.first > trigger.head && participant.first - trigger.reach <= OBJECT_REACH;
}

function noBreak({ stream }: Section, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = stream.tokens[at];
    if (token?.kind === 'mark' && token.key !== '"' && token.key !== '-') return false;
  }
  return true;
}

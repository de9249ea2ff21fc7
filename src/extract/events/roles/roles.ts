import type { ActorMention } from '../../../types/index.js';
import { isCitedAs } from '../../origins/citations.js';
import { FORCES } from '../../parties.js';
import type { Section } from '../../section.js';
import { blamedFor, controllerOf, isWith, otherSideOf } from './control.js';
import type { EventRole } from '../../../types/index.js';
import { isInside, isOwnedBy } from './owner.js';
import { standForState } from './acting.js';
import { isBehindSupport, ownParticipants } from './own-participants.js';
import type { Participant } from '../participants/participants.js';
import { isAdjective, isPeople, isPlace } from '../participants/people.js';
import { objectMeant } from './pronouns.js';
import { hasObjectBehind } from '../triggers/object-behind.js';
import { isSite, isStruckPart } from './struck-part.js';
import { hostOf, verbOf, type Bearer, type Scene } from './scene.js';
import type { Trigger } from '../triggers/trigger.js';
import { coreOf } from './subject.js';
import { isHeadLast, isVerbFirst } from '../../word-order.js';
import { eventClasses } from '../triggers/event-classes.js';

/** Who takes part in an event: entity ids. */
export interface Roles {
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly at: string | null;
}

/** Who was found in a role, before it is decided who counts. */
interface Found {
  actor: Mentions;
  target: Mentions;
  at: Mentions;
  /** Whose the mission, the soldiers or the blow are. */
  owner: Mentions;
  /** Whose the event is, where that is whom it befalls: «захват Кабула». */
  owned: Mentions;
  /** Places in front of the whole clause. */
  around: Mentions;
}

type Mentions = readonly ActorMention[];

/** Hardly an event has more than one of its roles filled by names, and hardly a role by more than one. */
const NOBODY: Mentions = [];

const joined = (some: Mentions, more: Mentions): Mentions =>
  some.length === 0 ? more : more.length === 0 ? some : [...some, ...more];

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

/** «…, заявил представитель движения Хазем Касем»: who says so does not do it, whatever case his name seems to have. */
const isSayer = ({ sayers }: Scene, name: Participant): boolean =>
  name.cases.instrumental &&
  name.actors.every(({ type }) => type === 'person') &&
  isCitedAs('say', sayers, name);

/** "A statement issued by Iraq": a bare participle with "by" right behind it is passive. */
const isReduced = ({ section: { stream, pack } }: Scene, bearer: Bearer): boolean =>
  isHeadLast({ pack }) &&
  stream.find(verbOf(bearer).end, eventClasses(pack).eventPreposition)?.value === 'by';

/** «на трассе „Киев — Чоп“»: a road is named by its ends, and is at neither. */
const isRoute = ({ stream }: Section, { first, end, actors }: Participant): boolean =>
  actors.every(({ type }) => type === 'place') &&
  [stream.tokens[first - 1], stream.tokens[end]].some((token) => token?.key === '-');

/** "at Haifa", "at the Israeli city of Haifa" */
const isRightBehind = ({ stream, pack }: Section, end: number, first: number): boolean =>
  first === end || (first === end + 1 && stream.find(end, eventClasses(pack).determiner) !== null);

/** A name of an event's clause, whether it is the object of its verb, and whether that has a subject. */
interface Linked {
  readonly participant: Participant;
  readonly isObject: boolean;
  readonly hasDoer: boolean;
}

function readLink(
  scene: Scene,
  bearer: Bearer,
  { participant, isObject, hasDoer }: Linked,
  found: Found,
  put: (role: EventRole | null, participant: Participant) => void,
): void {
  const { trigger, support } = bearer;
  const { frame } = trigger;
  const { link, actors, cases, first, end } = participant;
  if (isOwnedBy(scene.section, trigger, participant) && !isBehindSupport(bearer, participant)) {
    // «قامت تركيا بقصف مواقع حزب العمال»: where the verb has who does it, whose the noun is undergoes it.
    if (hasDoer && support && isArmed(trigger, participant)) put('target', participant);
    else readOwner(scene, trigger, participant, found, put);
    return;
  }
  switch (link) {
    case 'in':
      // "fired rockets at Haifa": the words of the event aim at what stands behind them.
      if (
        frame.type === 'ASSAULT' &&
        frame.on === 'target' &&
        isRightBehind(scene.section, trigger.reach, first)
      )
        put('target', participant);
      else if (frame.in === 'at' && hostOf(scene, participant) === null)
        found.around = joined(found.around, actors.filter(isPlace));
      else put(frame.in, participant);
      return;
    case 'by':
      // «التصدي لمسيرات أطلقتها قوات …»: who launched what is shot down.
      put(frame.object === 'target' && isIntercepted(trigger) ? 'target' : 'actor', participant);
      return;
    case 'against':
      put(frame.against, participant);
      return;
    case 'on':
      put(frame.on, participant);
      return;
    case 'from':
      put(
        // «قصف من قوات الدعم السريع»: from those who bear arms come blows.
        (frame.mutual && isWith(scene.section, participant)) || isArmed(trigger, participant)
          ? 'actor'
          : frame.from,
        participant,
      );
      return;
    case 'to':
      // «اغتيال إسرائيل لإسماعيل هنية»: behind who does it stands whom it befalls.
      if (isObjectOfDoer(scene, trigger, participant)) {
        put('target', participant);
        return;
      }
      // «هجوم لقوات الدعم السريع»
      if (isOwnersBlow(scene.section, trigger, participant))
        found.owner = joined(found.owner, actors);
      else if (isSite(scene.section, trigger, participant)) put('target', participant);
      else if (frame.to !== 'actor') put(frame.to, participant);
      else
        found.owner = joined(
          found.owner,
          actors.filter((actor) => !isPlace(actor)),
        );
      return;
    case 'of':
      // "shook the province of Bingol", "upheld the conviction of Sarkozy"
      if (frame.object === 'at') put('at', participant);
      else if (frame.owner === 'target' && first - trigger.reach <= 1 && first >= trigger.end)
        put('target', participant);
      else if (isStruckPart(scene.section, trigger, participant)) put('target', participant);
      return;
    case 'with':
      put(frame.mutual ? 'actor' : frame.with, participant);
      return;
    default:
      if (isObject) {
        if (frame.object === 'actor') found.owner = joined(found.owner, actors);
        else put(frame.object, participant);
      } else if (cases.instrumental && trigger.form.tense === 'noun') put('actor', participant);
      else if (isStruckPart(scene.section, trigger, participant)) put('target', participant);
      else if (
        support &&
        frame.recipient !== null &&
        first > support.head &&
        end <= trigger.first
      ) {
        put(frame.recipient, participant);
      }
  }
}

/** Whether those who bear arms stand with the noun of a blow. */
const isArmed = ({ frame, form }: Trigger, { actors }: Participant): boolean =>
  frame.type === 'ASSAULT' && form.tense === 'noun' && actors.every(({ type }) => FORCES.has(type));

const isIntercepted = ({ frame, form }: Trigger): boolean =>
  frame.intercepts && (form.tense === 'noun' || form.voice === 'active');

/** Tokens between «ل» and the name behind it. */
const OBJECT_TITLE = 3;

/** «قصف الجيش لمدينة صور»: who stands right behind the noun of a deed does it where its object stands behind «ل». */
function isDoerOfObject(
  section: Section,
  { form, frame, end }: Trigger,
  { first, end: behind, link, adjective }: Participant,
): boolean {
  return (
    form.tense === 'noun' &&
    OF_DEEDS.has(frame.type) &&
    first - end <= 1 &&
    link === 'bare' &&
    !adjective &&
    hasObjectBehind(section, behind)
  );
}

/** Whom what is done befalls: the first behind «ل» that stands right behind who does it. */
function isObjectOfDoer(
  { section, participants }: Scene,
  trigger: Trigger,
  { first }: Participant,
): boolean {
  const doer = participants.findLast(
    ({ end, link }) => end <= first && link !== 'to' && link !== 'inside',
  );
  return (
    doer !== undefined &&
    doer.first >= trigger.end &&
    first - doer.end <= OBJECT_TITLE + 1 &&
    isDoerOfObject(section, trigger, doer)
  );
}

/** What is done to somebody, and can be told by a noun with both. */
const OF_DEEDS: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE']);

/** «هجوم لقوات الدعم السريع», «زيارة لماكرون»: right behind the noun of a blow or a visit, "to" tells whose it is where that is no place. */
const isOwnersBlow = (
  { pack }: Section,
  { frame, form, end }: Trigger,
  { first, actors }: Participant,
): boolean =>
  isVerbFirst({ pack }) &&
  frame.ownerBehindTo &&
  form.tense === 'noun' &&
  first - end <= 2 &&
  !actors.some(isPlace);

/** A name that stands with the noun of an event, or among the words of its verb. */
function readOwner(
  { section }: Scene,
  trigger: Trigger,
  participant: Participant,
  found: Found,
  put: (role: EventRole | null, participant: Participant) => void,
): void {
  const { stream, pack } = section;
  const { frame, head, form, gerund } = trigger;
  const { actors, adjective, cases, first, end, link } = participant;
  // «4 قتلى إسرائيليين»: whose the dead are is not who killed them.
  if (form.tense === 'noun' && form.voice === 'passive') return;
  // «обмен украинских пленных», «تبادل الأسرى الفلسطينيين»: the nation of captives does nothing.
  if (adjective && frame.mutual && areCaptives(stream, eventClasses(pack).itPrisoners, participant))
    return;
  // «атакован украинскими дронами», "hit by Ukrainian drones"; but «атаковала Одессу иранскими дронами» tells whose make they are.
  const isMeans =
    adjective && form.tense !== 'noun' && (cases.instrumental || link === 'by' || link === 'with');
  if (isMeans) put(form.voice === 'passive' && link !== 'with' ? 'actor' : null, participant);
  else if (cases.instrumental) put('actor', participant);
  else if (isDoerOfObject(section, trigger, participant)) found.owner = joined(found.owner, actors);
  else if (form.tense === 'noun' && !isInside(trigger, participant)) {
    if (frame.recipient !== null && !cases.genitive && !adjective)
      put(frame.recipient, participant);
    else if (frame.owner === 'at') found.at = joined(found.at, actors.filter(isPlace));
    // "The invasion of Ukraine"
    else if (link === 'of' && frame.of !== null) put(frame.of, participant);
    // «обстрел ВСУ», «سيطرة حزب الله»: who bears arms strikes and takes; a place is struck and taken.
    else if (
      link !== 'of' &&
      frame.type === 'ASSAULT' &&
      !frame.persons &&
      actors.every(({ type }) => FORCES.has(type))
    )
      found.owner = joined(found.owner, actors);
    else if (frame.owner === 'actor' || end <= trigger.first || isDoers(trigger, participant))
      found.owner = joined(found.owner, actors);
    // «захват Покровска российскими войсками»: behind the place that is taken stands who takes it.
    else if (found.owned.some(isPlace) && !actors.some(isPlace)) put('actor', participant);
    else if (frame.owner === 'target') found.owned = joined(found.owned, actors);
    else put(frame.owner, participant);
  } else if (stream.find(first - 1, eventClasses(pack).itCoalition) && !adjective) {
    // «миссия коалиции Сирии»: a state beside the coalition says where.
    put('at', participant);
  } else if (form.tense === 'noun' && gerund && first > head) {
    put(frame.object, participant);
  } else if (form.tense === 'noun') {
    if (frame.owner === 'actor') found.owner = joined(found.owner, actors);
    // «اعتراف فرنسا بدولة فلسطين»: whose it is acts where another is its target.
    else if (frame.owner === 'target' && frame.in === 'target')
      found.owned = joined(found.owned, actors);
    else put(frame.owner, participant);
  } else if (frame.owner === 'at' && actors.every(isPlace)) put('at', participant);
  // «Каю Каллас призначено главою»
  else if (frame.persons && form.voice === 'passive') put(frame.object, participant);
  else if (first < head) found.owner = joined(found.owner, actors);
  else if (frame.recipient !== null) put(adjective ? null : frame.recipient, participant);
  else if (frame.object === 'actor') found.owner = joined(found.owner, actors);
  else put(frame.object, participant);
}

/** What states do to each other. */
const BY_STATES: ReadonlySet<string> = new Set(['SANCTION', 'YIELD', 'AID']);

/**
 * «رُفعت العقوبات الأميركية», "US sanctions on Syria were lifted": of a passive whose noun is among the words of the event, the adjective
 * with it tells who does it, and where heads come last the name right before it.
 */
function isWhose(
  section: Section,
  { frame, form, first, head, from, reach }: Trigger,
  name: Participant,
): boolean {
  // Where vowels are not written, the passive may look active.
  const mayBePassive = form.voice === 'passive' || isVerbFirst(section);
  if (!BY_STATES.has(frame.type) || !mayBePassive || form.tense === 'noun') return false;
  if (frame.persons || name.link !== 'bare') return false;
  const isBeside = name.end === first && first < head;
  const isAmong = name.first >= from && name.first <= reach;
  return name.adjective ? isBeside || isAmong : isBeside && isHeadLast(section);
}

const areCaptives = (
  stream: Section['stream'],
  captives: number,
  { first, end }: Participant,
): boolean => stream.find(end, captives) !== null || stream.find(first - 1, captives) !== null;

/** «القصف الإسرائيلي»: right behind a blow, an adjective tells whose it is. */
const isDoers = ({ frame, head, rule }: Trigger, { adjective, first }: Participant): boolean =>
  adjective &&
  frame.type === 'ASSAULT' &&
  !frame.persons &&
  first - head <= (rule === ASSAILING ? 1 : 2);

/** Its noun has an object, which an adjective behind it describes. */
const ASSAILING = 'event.attack-of';

/** Cities that act stand for their governments, which the actors stage has seen to. */
const canAct = (type: ActorMention['type']): boolean => type !== 'place' && type !== 'media';

/** Ids of those who count, each once. */
function idsOf(actors: Mentions, counts: (actor: ActorMention) => boolean): readonly string[] {
  if (actors.length === 0) return NO_IDS;
  const ids = actors.filter(counts).map(({ entity }) => entity);
  return ids.length < 2 ? ids : [...new Set(ids)];
}

const NO_IDS: readonly string[] = [];

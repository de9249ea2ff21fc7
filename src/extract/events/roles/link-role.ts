import type { Participant } from '../participants/participant.js';
import { isPlace } from '../participants/people.js';
import { type Found, joined } from './found.js';
import { isArmed, isObjectOfDoer, isOwnersBlow } from './noun-doer.js';
import { isBehindSupport } from './own-participants.js';
import { readOwner } from './owner-role.js';
import { isOwnedBy } from './owner.js';
import { type Scene, type Bearer, hostOf } from './scene.js';
import { isWith } from './sides.js';
import { isWhoseMeasure } from './whose.js';
import { isSite, isStruckPart, isTownsAdjective } from './struck-part.js';
import { eventClasses } from '../triggers/event-classes.js';
import type { Trigger } from '../triggers/trigger.js';
import type { Section } from '../../section.js';
import type { EventRole } from '../../../types/index.js';

/** "at Haifa", "at the Israeli city of Haifa" */
const isRightBehind = ({ stream, pack }: Section, end: number, first: number): boolean =>
  first === end || (first === end + 1 && stream.find(end, eventClasses(pack).determiner) !== null);

/** A name of an event's clause, whether it is the object of its verb, and whether that has a subject. */
interface Linked {
  readonly participant: Participant;
  readonly isObject: boolean;
  readonly hasDoer: boolean;
}

/** Puts a name into the role that the word before it gives it. */
export function readLink(
  scene: Scene,
  bearer: Bearer,
  { participant, isObject, hasDoer }: Linked,
  found: Found,
  put: (role: EventRole | null, participant: Participant) => void,
): void {
  const { trigger, support } = bearer;
  const { frame } = trigger;
  if (isTownsAdjective(scene.section, trigger, participant)) {
    found.around = joined(found.around, participant.actors.filter(isPlace));
    return;
  }
  if (isWhoseMeasure(scene, trigger, participant)) {
    // Who lifts sanctions need not have imposed them.
    if (frame.type === 'SANCTION') put('actor', participant);
    return;
  }
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

const isIntercepted = ({ frame, form }: Trigger): boolean =>
  frame.intercepts && (form.tense === 'noun' || form.voice === 'active');

import type { Participant } from '../participants/participant.js';
import { isPlace } from '../participants/people.js';
import { type Found, joined } from './found.js';
import { isArmed, isDoerOfObject } from './noun-doer.js';
import { isInside } from './owner.js';
import type { Scene } from './scene.js';
import { eventClasses } from '../triggers/event-classes.js';
import type { Trigger } from '../triggers/trigger.js';
import type { Section } from '../../section.js';
import type { EventRole } from '../../../types/index.js';

/** A name that stands with the noun of an event, or among the words of its verb. */
export function readOwner(
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
    else if (link !== 'of' && !frame.persons && isArmed(trigger, participant))
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

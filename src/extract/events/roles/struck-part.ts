import { endsIn } from '../../endings.js';
import type { Section } from '../../section.js';
import { hasBreak } from '../../breaks.js';
import type { Participant } from '../participants/participant.js';
import { isPlace } from '../participants/people.js';
import { eventClasses } from '../triggers/event-classes.js';
import type { Trigger } from '../triggers/trigger.js';
import { isVerbFirst } from '../../word-order.js';

/** «обстреляли центр Никополя», "bombed the outskirts of Khartoum": of a verb's object the place behind it is struck; «высылает посла Ирана». */
export function isStruckPart(
  section: Section,
  { frame, form, head, end }: Trigger,
  { first, actors, adjective }: Participant,
): boolean {
  if (!frame.strikesParts || frame.object !== 'target' || frame.persons) return false;
  if (form.tense === 'noun' || form.voice === 'passive' || adjective) return false;
  if (first <= head + 1 || first - end >= PART_REACH || !actors.every(isPlace)) return false;
  if (hasBreak(section, end, first)) return false;
  return !endsIn(section, 'instrumental', section.stream.tokens[first - 1]?.key ?? '');
}

/** «قصفت مبنى لحزب الله», «مستودع تابع للحركة»: whose what is struck is, who is no place. Only where verbs come first. */
export function isSite(
  section: Section,
  { frame, form, end }: Trigger,
  { first, actors }: Participant,
): boolean {
  if (!isVerbFirst(section) || frame.type !== 'ASSAULT') return false;
  if (frame.intercepts || frame.object !== 'target' || frame.persons) return false;
  return (
    form.tense !== 'noun' &&
    form.voice === 'active' &&
    !actors.some(isPlace) &&
    first - end <= SITE_REACH &&
    !hasBreak(section, end, first)
  );
}

/** «سيطرت على مدينة أم القرى السودانية», «захватили сирийский город»: whose the town is that is taken was not taken itself. */
export function isTownsAdjective(
  { stream, pack }: Section,
  { label, end: event }: Trigger,
  { first, end, adjective }: Participant,
): boolean {
  if (label !== CAPTURE || !adjective || first < event) return false;
  const { itTown } = eventClasses(pack);
  return (
    stream.find(end, itTown) !== null ||
    stream.holds(Math.max(event, first - TOWN_NAME), first, itTown)
  );
}

const CAPTURE = 'capture';
/** Tokens from the word for a town to the adjective behind its name. */
const TOWN_NAME = 4;

/** Tokens between a verb and whose what it strikes is. */
const SITE_REACH = 7;
/** Tokens between a verb and the place behind its object. */
const PART_REACH = 4;

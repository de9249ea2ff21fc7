import type { Participant } from '../participants/participant.js';
import { isPlace } from '../participants/people.js';
import type { Scene } from './scene.js';
import { hasObjectBehind } from '../triggers/object-behind.js';
import type { Trigger } from '../triggers/trigger.js';
import { FORCES } from '../../parties.js';
import type { Section } from '../../section.js';
import { isVerbFirst } from '../../word-order.js';

/** Whether those who bear arms stand with the noun of a blow. */
export const isArmed = ({ frame, form }: Trigger, { actors }: Participant): boolean =>
  frame.type === 'ASSAULT' && form.tense === 'noun' && actors.every(({ type }) => FORCES.has(type));

/** Tokens between «ل» and the name behind it. */
const OBJECT_TITLE = 3;

/** «قصف الجيش لمدينة صور»: who stands right behind the noun of a deed does it where its object stands behind «ل». */
export function isDoerOfObject(
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
export function isObjectOfDoer(
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
export const isOwnersBlow = (
  { pack }: Section,
  { frame, form, end }: Trigger,
  { first, actors }: Participant,
): boolean =>
  isVerbFirst({ pack }) &&
  frame.ownerBehindTo &&
  form.tense === 'noun' &&
  first - end <= 2 &&
  !actors.some(isPlace);

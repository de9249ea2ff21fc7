import type { Participant } from '../participants/participant.js';
import type { Trigger } from '../triggers/trigger.js';
import type { Scene } from './scene.js';
import type { Section } from '../../section.js';
import { isVerbFirst, isHeadLast } from '../../word-order.js';

/** What states do to each other. */
const BY_STATES: ReadonlySet<string> = new Set(['SANCTION', 'YIELD', 'AID']);

/**
 * «رُفعت العقوبات الأميركية», "US sanctions on Syria were lifted": of a passive whose noun is among the words of the event, the adjective
 * with it tells who does it, and where heads come last the name right before it.
 */
export function isWhose(
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

/** «отменил санкции ЕС против него»: right behind a measure, before whom it is against, stands whose it is. */
export const isWhoseMeasure = (
  { participants }: Scene,
  { frame, form, end }: Trigger,
  { first, end: behind, link }: Participant,
): boolean =>
  form.tense !== 'noun' &&
  MEASURES.has(frame.type) &&
  !frame.persons &&
  link === 'bare' &&
  first === end &&
  participants.some(
    (each) => AGAINST.has(each.link) && each.first > behind && each.first - behind <= MEASURE_REACH,
  );

const MEASURES: ReadonlySet<string> = new Set(['SANCTION', 'YIELD']);
const AGAINST: ReadonlySet<string> = new Set(['against', 'on']);
/** Tokens from whose a measure is to whom it is against: the preposition and a title. */
const MEASURE_REACH = 4;

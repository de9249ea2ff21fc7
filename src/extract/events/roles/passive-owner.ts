import type { Participant } from '../participants/participant.js';
import type { Trigger } from '../triggers/trigger.js';
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

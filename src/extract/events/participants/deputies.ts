import type { Section } from '../../section.js';
import { casesOfWord, type NameCases } from './cases.js';
import { readingEndingAt, standsBefore } from '../../readings.js';
import { isHeadLast } from '../../word-order.js';
import { DOERS, eventClasses } from '../triggers/event-classes.js';
import type { EventTokens } from '../triggers/event-tokens.js';

/** Words between those who act and the body that they act for: «боевики палестинского движения ХАМАС». */
const MOST_BETWEEN = 4;

/** Those who act for somebody. */
export interface Deputies {
  /** Their token. */
  readonly at: number;
  /** Null where the word does not tell. */
  readonly cases: NameCases | null;
}

/**
 * «боевики движения „Талибан“», "negotiators from Iran", «مقاتلون من حركة طالبان»: who acts for whom the name at the token `name` names;
 * null where nobody of class `deputy` stands before it. Between them may stand adjectives, nouns, quotation marks and one word of
 * class `deputy-link`, which languages of the setting `head-last` need, or one of class `belonging`; no words of an event.
 */
export function deputiesBefore(
  section: Section,
  name: number,
  from: number,
  events: EventTokens,
): Deputies | null {
  const { stream, pack } = section;
  const deputy = eventClasses(pack).deputy;
  const link = eventClasses(pack).deputyLink;
  const preposition = eventClasses(pack).eventPreposition;
  // «مسيرات تابعة لقوات الدعم السريع»
  const belonging = readingEndingAt(section, eventClasses(pack).belonging, name, from);
  if (belonging) {
    const last = name - belonging.length;
    // «طائرات مسيرة تابعة لقوات الدعم السريع»: whose the weapons are, he acts.
    const length = Math.max(
      ...pack.classIds(DOERS).map((id) => readingEndingAt(section, id, last, from)?.length ?? 0),
    );
    return length === 0
      ? null
      : { at: last - length, cases: casesOfWord(section, deputy, last - length) };
  }
  // The name may have taken them in: «бойовики руху М23».
  if (stream.find(name, deputy)) return { at: name, cases: casesOfWord(section, deputy, name) };
  let isLinked = !isHeadLast({ pack });
  let words = 0;
  for (let at = name - 1; at >= from; at--) {
    const token = stream.tokens[at];
    if (!token || events.isInTrigger(at)) return null;
    if (stream.find(at, deputy))
      return isLinked ? { at, cases: casesOfWord(section, deputy, at) } : null;
    if (token.kind === 'mark') {
      if (token.key !== '"' && token.key !== '-') return null;
    } else if (stream.find(at, link)) {
      if (!stream.find(at - 1, deputy)) return null;
      isLinked = true;
    } else if (
      // «المسؤولين أن روسيا»: what is said begins anew.
      stream.find(at, eventClasses(pack).complementizer) ||
      standsBefore(section, preposition, at + 1, from) ||
      ++words > MOST_BETWEEN
    ) {
      return null;
    }
  }
  return null;
}

import { hasBreak } from '../../breaks.js';
import { hasCases } from '../../cases.js';
import type { Section } from '../../section.js';
import { DIRECT, type Participant } from '../participants/participant.js';
import { isGoverned } from '../triggers/readings.js';
import type { Trigger } from '../triggers/trigger.js';
import { isHeadLast } from '../../word-order.js';
import { eventClasses } from '../triggers/event-classes.js';

/** Tokens between a noun and its owner. */
const OWNER_REACH = 3;
/** Tokens between a noun and a person behind a title. */
const TITLED_REACH = 7;
/** Tokens between a noun and a name in commas behind a title. */
const NAMED_REACH = 9;
/** Tokens between a noun and "of" with its name. */
const OF_REACH = 4;
/** Tokens between a noun and an adjective before it. */
const ADJECTIVE_REACH = 3;
/** Tokens between a noun and whatever says whose it is. */
const FARTHEST = Math.max(OWNER_REACH, TITLED_REACH, NAMED_REACH, OF_REACH, ADJECTIVE_REACH);

/**
 * Whether a name stands among the words that name an event, or begins there: «передала Украине ракеты», "the mission of the coalition
 * ends", «вывод войск США».
 */
export const isInside = ({ from, reach, head }: Trigger, { first, end }: Participant): boolean =>
  first >= from && first < reach && (first > head || end <= head);

/** Whether a name says whose an event is: «вывод войск США», "the killing of X", "Israel's strike", «غارة إسرائيلية». */
export function isOwnedBy(section: Section, trigger: Trigger, name: Participant): boolean {
  const { stream, pack } = section;
  const { first, end, link, adjective, cases } = name;
  // "killed in an Israeli strike": what stands before an adjective governs its noun.
  if (link !== 'of' && link !== 'bare' && !(adjective && link !== 'inside')) return false;
  // «удары по афганской территории»: a preposition behind the noun governs the adjective's own.
  if (adjective && link !== 'bare' && first >= trigger.end) return false;
  const isNoun = trigger.form.tense === 'noun';
  if (isNoun && first >= trigger.end && isNextSubject(section, trigger, name)) return false;
  // "operations that are run from Iraqi soil go on": the soil is Iraqi.
  if (!isNoun && adjective && DIRECT.has(link)) return false;
  if (isInside(trigger, name)) return true;
  if (!isNoun) return false;
  if (Math.max(trigger.first - end, first - trigger.end) > FARTHEST) return false;
  const headLast = isHeadLast(section);
  if (end <= trigger.first) {
    if (link === 'of' || hasBreak(section, end, trigger.first)) return false;
    // «афганские города после ухода войск»
    if (adjective)
      return trigger.first - end < ADJECTIVE_REACH && !isGoverned(section, end, trigger.first);
    // "Israel's strike", "NATO mission"
    return headLast && isAttribute(section, end, trigger.first);
  }
  const isNamed = isInCommas(section, trigger.end, name);
  if (first < trigger.end || hasBreak(section, trigger.end, isNamed ? first - 1 : first))
    return false;
  if (link === 'of') return first - trigger.end <= OF_REACH;
  if (headLast) return false;
  // «убийство главы политбюро ХАМАС Исмаила Хании», «مقتل القيادي في حماس صلاح البردويل»
  const isTitled =
    name.actors[0]?.type === 'person' && stream.holds(trigger.end, first, eventClasses(pack).role);
  return (
    first - trigger.end < (isNamed ? NAMED_REACH : isTitled ? TITLED_REACH : OWNER_REACH) &&
    !stream.holds(trigger.end, first, eventClasses(pack).verbAdverb) &&
    (cases.genitive || cases.instrumental) &&
    !isCounting(section, trigger.end, first)
  );
}

/**
 * «В рамках соглашения США снизили пошлины», «после визита Си Цзиньпин заявил»: a name of one form behind a noun that a preposition governs,
 * with a verb right behind it, is the verb's.
 */
function isNextSubject(section: Section, trigger: Trigger, { end, cases }: Participant): boolean {
  const { stream } = section;
  if (!cases.nominative || !cases.genitive || !hasCases(section)) return false;
  if (!stream.at(end).some(({ value }) => FINITE.has(value))) return false;
  // No preposition governs over a mark, nor from the sentence before.
  let from = trigger.first;
  const earliest = trigger.first - GOVERNOR_REACH;
  while (from > earliest && from > 0 && stream.tokens[from - 1]?.kind !== 'mark') from -= 1;
  return isGoverned(section, from, trigger.first);
}

const FINITE: ReadonlySet<unknown> = new Set(['past', 'present', 'future']);
/** Tokens between a preposition and the noun that it governs. */
const GOVERNOR_REACH = 4;

/** «مقتل القيادي في حزب الله، فؤاد شكر، في …»: the commas around the name behind a title. */
function isInCommas({ stream, pack }: Section, from: number, name: Participant): boolean {
  const { first, end, actors } = name;
  return (
    actors[0]?.type === 'person' &&
    stream.tokens[first - 1]?.key === ',' &&
    (stream.tokens[end]?.key === ',' || stream.tokens[end]?.key === '.') &&
    stream.holds(from, first - 1, eventClasses(pack).role)
  );
}

/** «из-за атак десятки военных США …»: what is counted begins anew. */
const isCounting = ({ stream, pack }: Section, from: number, to: number): boolean =>
  stream.holds(from, to, eventClasses(pack).numeral);

/** "Israel's [deadly] strike", "Israel strike" */
function isAttribute({ stream, pack }: Section, end: number, noun: number): boolean {
  if (end === noun) return true;
  const possessive = stream.find(end, eventClasses(pack).possessive) !== null;
  return possessive && noun - end <= ADJECTIVE_REACH;
}

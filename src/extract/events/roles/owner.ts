import type { Section } from '../../section.js';
import type { Link, Participant } from '../participants/participants.js';
import { isGoverned } from '../triggers/readings.js';
import type { Trigger } from '../triggers/trigger.js';

/** Tokens between a noun and its owner. */
const OWNER_REACH = 3;
/** Tokens between a noun and a person behind a title. */
const TITLED_REACH = 7;
/** Tokens between a noun and "of" with its name. */
const OF_REACH = 4;
/** Tokens between a noun and an adjective before it. */
const ADJECTIVE_REACH = 3;
/** Tokens between a noun and whatever says whose it is. */
const FARTHEST = Math.max(OWNER_REACH, TITLED_REACH, OF_REACH, ADJECTIVE_REACH);

/** Prepositions whose noun says where. */
const DIRECT: ReadonlySet<Link> = new Set(['in', 'from', 'to']);

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
  const isNoun = trigger.form.tense === 'noun';
  // "operations that are run from Iraqi soil go on": the soil is Iraqi.
  if (!isNoun && adjective && DIRECT.has(link)) return false;
  if (isInside(trigger, name)) return true;
  if (!isNoun) return false;
  if (Math.max(trigger.first - end, first - trigger.end) > FARTHEST) return false;
  const headLast = section.pack.settings['head-last'] === true;
  if (end <= trigger.first) {
    if (link === 'of' || hasBreak(section, end, trigger.first)) return false;
    // «афганские города после ухода войск»
    if (adjective)
      return trigger.first - end < ADJECTIVE_REACH && !isGoverned(section, end, trigger.first);
    // "Israel's strike", "NATO mission"
    return headLast && isAttribute(section, end, trigger.first);
  }
  if (first < trigger.end || hasBreak(section, trigger.end, first)) return false;
  if (link === 'of') return first - trigger.end <= OF_REACH;
  if (headLast) return false;
  // «убийство главы политбюро ХАМАС Исмаила Хании», «مقتل القيادي في حماس صلاح البردويل»
  const isTitled =
    name.actors[0]?.type === 'person' && stream.holds(trigger.end, first, pack.classId('role'));
  return (
    first - trigger.end < (isTitled ? TITLED_REACH : OWNER_REACH) &&
    !stream.holds(trigger.end, first, pack.classId('verb-adverb')) &&
    (cases.genitive || cases.instrumental) &&
    !isCounting(section, trigger.end, first)
  );
}

/** «из-за атак десятки военных США …»: what is counted begins anew. */
const isCounting = ({ stream, pack }: Section, from: number, to: number): boolean =>
  stream.holds(from, to, pack.classId('numeral'));

/** "Israel's [deadly] strike", "Israel strike" */
function isAttribute({ stream, pack }: Section, end: number, noun: number): boolean {
  if (end === noun) return true;
  const possessive = stream.find(end, pack.classId('possessive')) !== null;
  return possessive && noun - end <= ADJECTIVE_REACH;
}

/** Whether a mark stands between two tokens that no name reaches over. */
export function hasBreak({ stream, pack }: Section, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = stream.tokens[at];
    if (token?.kind !== 'mark' || token.key === '"' || token.key === '-') continue;
    if (!stream.find(at, pack.classId('possessive'))) return true;
  }
  return false;
}

import type { Section } from '../section.js';
import type { Participant } from './participants.js';
import type { Trigger } from './trigger.js';

/** Tokens between a noun and its owner. */
const OWNER_REACH = 4;
/** Tokens between a noun and an adjective before it. */
const ADJECTIVE_REACH = 3;

/** Whether a name says whose an event is: «вывод войск США», "the killing of X", "Israel's strike", «غارة إسرائيلية». */
export function isOwnedBy(section: Section, trigger: Trigger, name: Participant): boolean {
  const { first, end, link, adjective, cases } = name;
  if (trigger.form.tense !== 'noun' && first >= trigger.end) return false;
  const inside = first > trigger.first && end <= trigger.end;
  if (link === 'of') {
    return (
      inside ||
      (first >= trigger.end &&
        first - trigger.end <= OWNER_REACH &&
        !hasBreak(section, trigger.end, first))
    );
  }
  if (link !== 'bare') return false;
  if (inside) return true;
  if (end <= trigger.first) {
    if (hasBreak(section, end, trigger.first)) return false;
    if (adjective) return trigger.first - end < ADJECTIVE_REACH;
    // "Israel's strike", "NATO mission"
    return (
      section.pack.settings['head-last'] === true &&
      trigger.form.tense === 'noun' &&
      isAttribute(section, end, trigger.first)
    );
  }
  if (section.pack.settings['head-last'] === true) return false;
  return (
    first >= trigger.end &&
    first - trigger.end < OWNER_REACH &&
    (cases.genitive || cases.instrumental) &&
    !hasBreak(section, trigger.end, first)
  );
}

/** "Israel's [deadly] strike", "Israel strike" */
function isAttribute({ stream, pack }: Section, end: number, noun: number): boolean {
  if (end === noun) return true;
  const possessive = stream.find(end, pack.classId('possessive')) !== null;
  return possessive && noun - end <= ADJECTIVE_REACH;
}

/** Whether a mark stands between two tokens that no name reaches over. */
export function hasBreak({ stream }: Section, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = stream.tokens[at];
    if (token?.kind === 'mark' && token.key !== '"' && token.key !== '-') return true;
  }
  return false;
}

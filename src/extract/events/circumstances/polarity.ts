import { hasBreak } from '../../breaks.js';
import type { Clauses } from '../../clauses.js';
import { isBehindJoiner } from './coordination.js';
import type { Cue } from './cues.js';
import { eventClasses } from '../triggers/event-classes.js';
import type { Trigger } from '../triggers/trigger.js';
import type { Section } from '../../section.js';
import { isHeadLast } from '../../word-order.js';

/** Tokens between a negation and its verb. */
const NEGATION_REACH = 2;

/** "denied the reports and withdrew", «отменить итоги выборов», "halted hostilities, leading to the release": what is denied is another noun of the clause. */
export const deniesElse = (
  section: Section,
  clauses: Clauses,
  cue: Cue,
  trigger: Trigger,
): boolean => {
  if (clauses.of(cue.first) !== clauses.of(trigger.head)) return false;
  const { stream, pack } = section;
  const { first, form } = trigger;
  return (
    stream.holds(cue.end, first, eventClasses(pack).ofResults) ||
    // «ستلغى التأشيرات كما أعلن الجانبان»; "denied it had attacked" needs no word between.
    (FINITE.has(form.tense) && (!isHeadLast(section) || isBehindJoiner(section, trigger))) ||
    (form.tense === 'noun' && hasBreak(section, cue.end, first))
  );
};

/** «отменили саммит», «саммит отменили»: a word may govern on both sides. */
export const isAlso = ({ stream, pack }: Section, at: number, kind: string): boolean =>
  stream.at(at).some((each) => each.class === eventClasses(pack).cue && each.value === kind);

const FINITE: ReadonlySet<string> = new Set(['past', 'present', 'future']);

/** Whether a negation stands with a verb. */
export function isNegated({ stream, pack }: Section, verb: Trigger): boolean {
  const id = eventClasses(pack).negation;
  const between = eventClasses(pack).verbAdverb;
  const auxiliary = eventClasses(pack).auxiliary;
  let left = NEGATION_REACH;
  for (let at = verb.head - 1; at >= 0 && left > 0; at--) {
    if (stream.find(at, id)) return true;
    if (stream.find(at, auxiliary)) continue;
    left -= stream.find(at, between) ? 0 : NEGATION_REACH;
  }
  return false;
}

/** «удар едва не сорвал переговоры»: what nearly did something else has happened. */
export const isBarely = ({ stream, pack }: Section, { first }: Trigger): boolean =>
  stream.find(first - 1, eventClasses(pack).negation) !== null &&
  stream.find(first - 2, eventClasses(pack).barely) !== null;

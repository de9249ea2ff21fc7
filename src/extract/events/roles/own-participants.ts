import type { Section } from '../../section.js';
import { hasBreak } from '../../breaks.js';
import { isInside, isOwnedBy } from './owner.js';
import type { Participant } from '../participants/participant.js';
import { hostOf, isClauseOf, isParted, verbOf, type Bearer, type Scene } from './scene.js';
import { isHeadLast, isVerbFirst } from '../../word-order.js';
import { eventClasses } from '../triggers/event-classes.js';

/** Names that can have a part in an event: of its clause, and not another event's. */
export function ownParticipants(scene: Scene, bearer: Bearer): Participant[] {
  const { bearers, clauses, participants, section } = scene;
  return participants.filter((each) => {
    const { link, first } = each;
    if (link === 'about' || link === 'inside') return false;
    // "Operations in Syria that are run from here go on": the subject stands before a clause that tells of it.
    const isOfSubject = (link === 'in' || link === 'bare') && isInside(bearer.trigger, each);
    if (!isOfSubject && !isClauseOf(bearer, clauses.of(first), bearers, clauses)) return false;
    if (bearers.some((other) => other !== bearer && isRival(scene, other, bearer, each)))
      return false;
    if (isInside(bearer.trigger, each)) return true;
    if (isOwnedBy(section, bearer.trigger, each)) {
      if (!isParted(bearer.trigger, bearers, first)) return true;
      // «غارة استهدفت بيروت»: what the verb of the event itself has behind it is the verb's.
      if (!isBehindSupport(bearer, each)) return false;
    }
    if (link === 'bare') return true;
    const host = hostOf(scene, each);
    // "the delegation led by Ada survived the strike": who is named by a verb before it struck nobody.
    if (host === null) return !isBehindVerb(section, each) && isFronted(scene, bearer, each);
    if (host !== bearer) return false;
    return link === 'in' ? !isFarOff(scene, bearer, each) : !isCutOff(scene, bearer, each);
  });
}

/** Whether a name stands behind the verb that lends a noun its tense, and that behind the noun. */
export const isBehindSupport = ({ trigger, support }: Bearer, { first }: Participant): boolean =>
  support !== null && support.head >= trigger.end && support.head < first;

/** Whether a name is another event's: among its words, or nearer to it («переговоры по выводу войск США»). */
const isRival = (
  { section, bearers }: Scene,
  { trigger: other }: Bearer,
  { trigger: own }: Bearer,
  name: Participant,
): boolean => {
  if (isInside(own, name)) return false;
  if (isInside(other, name)) return true;
  if (!isOwnedBy(section, other, name) || isParted(other, bearers, name.first)) return false;
  return !isOwnedBy(section, own, name) || (own.head < other.head && other.head < name.first);
};

/** "Led by Ada": where heads come last, "by" goes with what stands before it. */
const isBehindVerb = ({ pack }: Section, { link }: Participant): boolean =>
  link === 'by' && isHeadLast({ pack });

/** What stands before all events of a clause goes with its verbs, and with its nouns where there are none. */
function isFronted(scene: Scene, bearer: Bearer, { first, end, link }: Participant): boolean {
  const { bearers, clauses, section } = scene;
  const isVerb = (each: Bearer): boolean => verbOf(each).form.tense !== 'noun';
  const clause = clauses.of(first);
  if (isVerb(bearer)) return true;
  // «بحث مع روبيو وقف إطلاق النار بين …»: whom one does something with is not a party to what comes behind.
  if (link === 'with') return false;
  return (
    !hasBreak(section, end, bearer.trigger.first) &&
    !bearers.some((each) => isVerb(each) && isClauseOf(each, clause, bearers, clauses))
  );
}

/** Whether a mark parts a name from the event before it; a comma may part it from where that is. */
function isCutOff(
  { section }: Scene,
  { trigger, support }: Bearer,
  { first, link }: Participant,
): boolean {
  const ends = [trigger.end, support?.end ?? 0].filter((end) => end <= first);
  const from = Math.max(...ends, trigger.from);
  if (!hasBreak(section, from, first) || isBehindAside(section, from, first)) return false;
  return !(link === 'by' && isDoneBy(section, from, first));
}

/** "A tariff on goods, imposed by the United States": behind one comma begins what was done by whom. */
function isDoneBy(section: Section, from: number, to: number): boolean {
  const { stream, pack } = section;
  const by = eventClasses(pack).eventPreposition;
  for (let at = to - 1; at >= Math.max(from, to - DONE_BY_REACH); at--) {
    if (stream.tokens[at]?.key !== ',') continue;
    return stream.longest(at + 1, by)?.value === 'by' && !hasBreak(section, from, at);
  }
  return false;
}

/** Tokens between a comma and who did it: ", imposed by the United States". */
const DONE_BY_REACH = 5;

/** «وصل جيه دي فانس، نائب الرئيس، إلى إسرائيل»: the commas of one aside part nothing that stands right behind it. */
function isBehindAside({ stream, pack }: Section, from: number, to: number): boolean {
  const marks = stream.tokens.slice(from, to).filter(({ kind }) => kind === 'mark');
  const isClosed = [1, 2].some((back) => stream.tokens[to - back]?.key === ',');
  return (
    isVerbFirst({ pack }) && isClosed && marks.length === 2 && marks.every(({ key }) => key === ',')
  );
}

/** A place behind a comma: of who speaks there ("…, the office in Manila said"), or too far to be the event's. */
function isFarOff(
  { section }: Scene,
  { trigger, support }: Bearer,
  { first, end }: Participant,
): boolean {
  const { stream, pack } = section;
  const from = Math.max(...[trigger.end, support?.end ?? 0].filter((each) => each <= first), 0);
  if (!hasBreak(section, from, first)) return false;
  return first - from > PLACE_REACH || stream.holds(end, end + 2, eventClasses(pack).doSay);
}

/** Tokens between an event and a place behind a comma. */
const PLACE_REACH = 14;

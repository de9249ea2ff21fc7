import type { Clauses } from '../../clauses.js';
import { isJoined } from './coordination.js';
import type { Draft } from './event-mention.js';
import type { PlacedDate } from './placed-date.js';
import { verbOf } from '../roles/scene.js';
import { VIOLENT } from '../triggers/label-kinds.js';
import type { Section } from '../../section.js';
import type { DateMention } from '../../../types/index.js';

/**
 * "On Tuesday a court acquitted two and sentenced a third", «9 мая Путин встретился с Лулой, а также провёл переговоры с Фицо»: what stands in
 * front of a verb dates those that are joined to it, too, of the same tense and without a day of their own.
 */
export function frontedDay(
  section: Section,
  index: number,
  events: readonly Draft[],
  dates: readonly PlacedDate[],
  assigned: ReadonlyMap<number, DateMention[]>,
  clauses: Clauses,
): DateMention[] | undefined {
  const event = events[index];
  if (!event || event.modality.open || event.trigger.speech) return undefined;
  const verb = verbOf(event);
  if (!isJoined(section, clauses, verb)) return undefined;
  const clause = clauses.of(verb.head);
  const above = clauses.list[clause]?.parent;
  const before = events.findLastIndex((each) => {
    const other = verbOf(each);
    return (
      other.head < verb.head &&
      other.form.tense !== 'noun' &&
      [clause, above].includes(clauses.of(other.head))
    );
  });
  const fronted = events[before];
  const other = fronted && verbOf(fronted);
  const day = assigned.get(before);
  if (!other || other.form.tense !== verb.form.tense || day?.length !== 1) return undefined;
  const isInFront = dates.some(
    ({ mention, first, end }) =>
      mention === day[0] &&
      mention.relation === 'at' &&
      end <= other.first &&
      first >= (events[before - 1]?.trigger.end ?? 0),
  );
  const hasOwn = dates.some(({ first }) => first > other.first && first < verb.end);
  return isInFront && !hasOwn ? day : undefined;
}

/** Whether an event has the day of another: a blow and what it did. */
export function sharesDay(owner: Draft, other: Draft, clauses: Clauses): boolean {
  return (
    VIOLENT.has(owner.trigger.label) &&
    VIOLENT.has(other.trigger.label) &&
    owner.trigger.label !== other.trigger.label &&
    isAsserted(owner) &&
    isAsserted(other) &&
    isTogether(clauses.of(owner.trigger.head), clauses.of(other.trigger.head), clauses)
  );
}

const isAsserted = ({ modality: { status, polarity } }: Draft): boolean =>
  status === 'asserted' && polarity === 'positive';

/** Of two events: in one clause, or the second in what is said of the first («удара, в результате которого …»). */
export function isTogether(owner: number, other: number, { list }: Clauses): boolean {
  return owner === other || (list[other]?.kind === 'aside' && list[other].parent === owner);
}

import { hasBreak } from '../../breaks.js';
import type { Clauses } from '../../clauses.js';
import { FARTHEST, costOf } from './date-cost.js';
import type { Draft } from './event-mention.js';
import type { PlacedDate } from './placed-date.js';
import { verbOf } from '../roles/scene.js';
import { eventClasses } from '../triggers/event-classes.js';
import type { Trigger } from '../triggers/trigger.js';
import { standsBefore } from '../../readings.js';
import type { Section } from '../../section.js';

/** Index of the event that a date is most likely that of, or -1. */
export function nearestEvent(
  section: Section,
  date: PlacedDate,
  events: readonly Draft[],
  clauses: Clauses,
  isApart: (from: number, to: number) => boolean,
): number {
  let best = -1;
  let lowest = FARTHEST;
  events.forEach((event, i) => {
    const { trigger, support } = event;
    // "…, the police said": what is said behind a comma is dated by nothing before it.
    if (date.end <= trigger.first && isTail(section, trigger)) return;
    // "stopped on Sunday, five days after the earthquake"
    if (
      trigger.form.tense === 'noun' &&
      !support &&
      date.end <= trigger.first &&
      isApart(date.end, trigger.first)
    )
      return;
    // "from noon on 10 October, the minister said": what is said is dated, not the saying, unless the date stands in front of all.
    const isTag = trigger.speech && date.end <= trigger.first && isApart(date.end, trigger.first);
    if (isTag && events.some((other) => other.trigger.head < date.first)) return;
    if (isOfAnnounced(date, event, events, clauses)) return;
    if (isWhatFor(section, date, event)) return;
    if (isOfBefore(section, date, event, events, clauses)) return;
    const cost = costOf(date, event, clauses);
    if (cost < lowest) {
      lowest = cost;
      best = i;
    }
  });
  return best;
}

/** What is decided on for a time that is not that of the decision. */
const FOR_A_TIME: ReadonlySet<string> = new Set([
  ...(['law', 'vote', 'agreement', 'ratification', 'aid'] as const),
]);

/** «принял бюджет на 2025 год», "passed the budget for 2025": the year that a thing is for. Class `time-for`. */
const isWhatFor = (
  section: Section,
  { first, mention }: PlacedDate,
  { trigger: { label }, modality }: Draft,
): boolean =>
  FOR_A_TIME.has(label) &&
  modality.status === 'asserted' &&
  mention.grain === 'year' &&
  standsBefore(section, eventClasses(section.pack).timeFor, first);

/** Says behind a comma what stands before it. */
const isTail = ({ stream }: Section, { speech, first }: Trigger): boolean =>
  speech && stream.tokens[first - 1]?.key === ',';

/** Grains of what is announced for later rather than of the day on which it is. */
const COARSE: ReadonlySet<string | null> = new Set([
  ...(['month', 'quarter', 'half', 'season', 'year', 'decade'] as const),
]);

/** «объявила о выводе войск из Мали в 2026 году»: behind what is announced, a month or a year is that of the thing. */
const isOfAnnounced = (
  { first, mention }: PlacedDate,
  { trigger }: Draft,
  events: readonly Draft[],
  clauses: Clauses,
): boolean =>
  trigger.speech &&
  COARSE.has(mention.grain) &&
  events.some(
    ({ trigger: other }) =>
      !other.speech &&
      other.head > trigger.head &&
      other.end <= first &&
      clauses.of(other.head) === clauses.of(trigger.head),
  );

/** «выведут войска до сентября 2024 года, миссия же продолжится»: behind a mark begins another event, where one stands in front of the date. */
const isOfBefore = (
  section: Section,
  date: PlacedDate,
  { trigger, support }: Draft,
  events: readonly Draft[],
  clauses: Clauses,
): boolean => {
  const from = Math.min(trigger.first, support?.first ?? trigger.first);
  if (date.end > from || !hasBreak(section, date.end, from)) return false;
  const own = clauses.of(date.first);
  return events.some((other) => {
    const verb = verbOf(other);
    const end = Math.max(verb.end, other.trigger.end);
    return (
      !other.trigger.speech &&
      !other.modality.open &&
      verb.form.tense !== 'noun' &&
      end <= date.first &&
      clauses.of(verb.head) === own &&
      !hasBreak(section, end, date.first)
    );
  });
};

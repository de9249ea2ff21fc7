import type { Clauses } from '../../clauses.js';
import { isToldOf } from './date-cost.js';
import type { Draft } from './event-mention.js';
import { outlasts } from './lasting.js';
import { nearestEvent } from './nearest-event.js';
import { isBound, type PlacedDate, type DatesOfEvents } from './placed-date.js';
import { verbOf } from '../roles/scene.js';
import { sharesDay, frontedDay } from './shared-day.js';
import type { Section } from '../../section.js';
import type { DateMention } from '../../../types/index.js';

/** "Victory in the 26 October elections … on Sunday": what names its day in its own words has no other. */
function isDatedInside(
  { first, end }: Draft['trigger'],
  date: PlacedDate,
  dates: readonly PlacedDate[],
): boolean {
  const isInside = (each: PlacedDate): boolean => first <= each.first && each.end <= end;
  return !isInside(date) && dates.some(isInside);
}

/**
 * The dates of each event of a sentence, by index: each date belongs to one event, and to what is told with it. `isApart` tells
 * whether a mark or a word like "after" parts a date from a noun behind it.
 */
export function assignDates(
  section: Section,
  dates: readonly PlacedDate[],
  events: readonly Draft[],
  clauses: Clauses,
  isApart: (from: number, to: number) => boolean,
): DatesOfEvents {
  const assigned = new Map<number, DateMention[]>();
  const give = (index: number, mention: DateMention): void => {
    assigned.set(index, [...(assigned.get(index) ?? []), mention]);
  };
  let previous: { index: number; end: number } | null = null;
  for (const date of dates) {
    // «в течение года, но не позднее мая»: the second bounds what the first does.
    const before: Draft | undefined = previous ? events[previous.index] : undefined;
    const goesOn: boolean =
      previous !== null &&
      date.first - previous.end <= 6 &&
      isBound(date.mention) &&
      !(before && outlasts(date, before.trigger));
    const index: number =
      goesOn && previous ? previous.index : nearestEvent(section, date, events, clauses, isApart);
    const trigger = events[index]?.trigger;
    if (trigger === undefined || isDatedInside(trigger, date, dates)) continue;
    give(index, date.mention);
    previous = { index, end: date.end };
  }
  // A blow and what it did are told by one date, unless the second has its own.
  const own = [...assigned];
  events.forEach((event, i) => {
    if (assigned.has(i)) return;
    const shared = own.find(([index, days]) => {
      const owner = events[index];
      return (
        owner !== undefined &&
        (sharesDay(owner, event, clauses) ||
          (sharesDay(event, owner, clauses) && days.every((day) => isIn(day, event))))
      );
    });
    const day = shared?.[1] ?? frontedDay(section, i, events, dates, assigned, clauses);
    if (day) assigned.set(i, day);
  });
  return new Map(
    [...assigned].map(([i, mentions]) => [i, mentions.map((each) => asTold(each, events[i]))]),
  );

  /** «قتل خمسة يوم الاثنين عندما هاجم مسلحون»: the day stands with the one and tells when the other was. */
  function isIn(day: DateMention, event: Draft): boolean {
    const date = dates.find(({ mention }) => mention === day);
    return date !== undefined && clauses.of(date.first) === clauses.of(verbOf(event).head);
  }

  function asTold(mention: DateMention, event: Draft | undefined): DateMention {
    const date = dates.find((each) => each.mention === mention);
    const isAtIt =
      event?.support?.putsOff === true ||
      (event !== undefined && date !== undefined && isToldOf(date, event, clauses));
    return isAtIt && mention.relation !== 'at' ? { ...mention, relation: 'at' } : mention;
  }
}

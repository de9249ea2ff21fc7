import { parseIsoDay } from '../../calendar/day-number.js';
import type { Digest, Story } from '../../types/digest.js';
import type { FactValue } from '../../types/fact.js';
import { dated } from '../select.js';
import type { TimelineEntry } from '../view/timeline.js';

/** A planned date of a story, as a calendar shows it. */
export interface CalendarEntry extends Pick<TimelineEntry, 'fact' | 'value'> {
  readonly story: Story;
  /** First and last day, inclusive, ISO. */
  readonly first: string;
  readonly last: string;
}

/** Relations of which the last possible day is the one to have in the calendar: deadlines. */
const DEADLINES: ReadonlySet<string> = new Set(['by', 'until', 'before', 'within']);
/** And those of which it is the first. */
const STARTS: ReadonlySet<string> = new Set(['since', 'after']);

function isPlan({ status, polarity }: FactValue): boolean {
  return status === 'planned' && polarity === 'positive';
}

function daysOf({ from, to, relation, candidates }: FactValue): readonly [string, string] | null {
  const first = candidates[0] ?? from ?? to;
  const last = candidates.at(-1) ?? to ?? from;
  if (first === null || last === null) return null;
  if (DEADLINES.has(relation ?? '')) return [last, last];
  if (STARTS.has(relation ?? '')) return [first, first];
  return [first, last];
}

/** What is planned, once for each fact; what was over by the day that the digest looks from is left out. */
export function calendarEntries({ stories, now }: Digest): readonly CalendarEntry[] {
  const seen = new Set<string>();
  return stories.flatMap((story) =>
    story.facts.flatMap((fact): CalendarEntry[] => {
      const [value] = dated(fact.values.filter(isPlan));
      const days = value === undefined ? null : daysOf(value);
      // Years before Christ and after 9999 are in no calendar.
      if (value === undefined || days?.every((day) => parseIsoDay(day) !== null) !== true)
        return [];
      if (fact.kind === 'quantity') return [];
      const [first, last] = days;
      if (seen.has(fact.id) || (now !== null && last < now)) return [];
      seen.add(fact.id);
      return [{ story, fact, value, first, last }];
    }),
  );
}

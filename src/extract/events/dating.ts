import type { DateMention } from '../../types/index.js';
import type { Clauses } from './clauses.js';
import { VIOLENT } from './frames.js';
import type { Trigger } from './trigger.js';

/** A date mention on the tokens of its sentence. */
export interface PlacedDate {
  readonly first: number;
  readonly end: number;
  readonly mention: DateMention;
}

/** A trigger that may be dated. */
export interface Datable {
  readonly trigger: Trigger;
  readonly support: Trigger | null;
  /** Said to be unknown: takes no date. */
  readonly open: boolean;
  readonly asserted: boolean;
}

/** A noun without a verb is dated less readily than a verb. */
const NOUN_COST = 4;
/** What stands before the date, unless it is the verb. */
const AFTER_COST = 1;
/** A clause without a trigger of its own dates what it hangs on. */
const OTHER_CLAUSE_COST = 25;
const FARTHEST = 45;

/** The dates of each event of a sentence, by index: each date belongs to one event, and to what is told with it. */
export function assignDates(
  dates: readonly PlacedDate[],
  events: readonly Datable[],
  clauses: Clauses,
): Map<number, DateMention[]> {
  const assigned = new Map<number, DateMention[]>();
  const give = (index: number, mention: DateMention): void => {
    assigned.set(index, [...(assigned.get(index) ?? []), mention]);
  };
  let previous: { index: number; end: number } | null = null;
  for (const date of dates) {
    // «в течение года, но не позднее мая»: the second bounds what the first does.
    const goesOn: boolean =
      previous !== null && date.first - previous.end <= 6 && isBound(date.mention);
    const index: number = goesOn && previous ? previous.index : nearestEvent(date, events, clauses);
    if (index < 0) continue;
    give(index, date.mention);
    previous = { index, end: date.end };
    const owner = events[index];
    if (!owner) continue;
    events.forEach((other, i) => {
      if (i !== index && sharesDay(owner, other, clauses)) give(i, date.mention);
    });
  }
  return assigned;
}

const isBound = ({ relation }: DateMention): boolean => relation === 'by' || relation === 'until';

function sharesDay(owner: Datable, other: Datable, clauses: Clauses): boolean {
  return (
    VIOLENT.has(owner.trigger.label) &&
    VIOLENT.has(other.trigger.label) &&
    owner.trigger.label !== other.trigger.label &&
    owner.asserted &&
    other.asserted &&
    clauses.of(owner.trigger.head) === clauses.of(other.trigger.head)
  );
}

function nearestEvent(date: PlacedDate, events: readonly Datable[], clauses: Clauses): number {
  let best = -1;
  let lowest = FARTHEST;
  events.forEach((event, i) => {
    const cost = costOf(date, event, clauses);
    if (cost < lowest) {
      lowest = cost;
      best = i;
    }
  });
  return best;
}

function costOf(date: PlacedDate, { trigger, support, open }: Datable, clauses: Clauses): number {
  if (open) return FARTHEST;
  const own = clauses.of(date.first);
  const theirs = clauses.of((support ?? trigger).head);
  const isNoun = trigger.form.tense === 'noun' && support === null;
  const cost = distance(date, trigger, support) + (isNoun ? NOUN_COST : 0);
  if (own === theirs || own === clauses.of(trigger.head)) {
    return cost + (trigger.first > date.first ? AFTER_COST : 0);
  }
  const related = clauses.list[own]?.parent === theirs;
  return related && trigger.first < date.first ? cost + OTHER_CLAUSE_COST : FARTHEST;
}

function distance(date: PlacedDate, trigger: Trigger, support: Trigger | null): number {
  const to = ({ first, end }: { first: number; end: number }): number =>
    date.first >= end ? date.first - end : Math.max(0, first - date.end);
  return Math.min(to(trigger), support ? to(support) : Infinity);
}

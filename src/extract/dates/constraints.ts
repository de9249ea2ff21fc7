import type { DateConstraint, DateMention, Publication } from '../../types/index.js';
import { isoDay, weekdayOf, type DayNumber } from '../../calendar/day-number.js';
import type { DateDraft } from './draft.js';
import type { Resolved } from './resolved.js';

/** A date of the article with everything that is known of it. */
interface Told {
  readonly draft: DateDraft;
  readonly resolved: Resolved;
  readonly mention: DateMention;
}

/** A constraint with the day that it sets, for `not-before` and `not-after`. */
export interface Bound {
  readonly constraint: DateConstraint;
  readonly day: DayNumber | null;
}

/** What the dates of a text say about the day on which it was written. */
export function constraintsOf(dates: readonly Told[]): Bound[] {
  return dates.flatMap((date) => sameDay(date) ?? weekdayBound(date) ?? dayBound(date) ?? []);
}

/** "today, 5 May 2023" tells the day itself. */
function sameDay({ draft: { spec }, resolved, mention }: Told): Bound | null {
  if (spec.kind !== 'calendar' || resolved.certainty !== 'stated' || !resolved.period) return null;
  const { shift } = spec.calendar;
  if (shift?.unit !== 'day') return null;
  const day = resolved.period.from - shift.amount;
  const why = `“${mention.text}”`;
  return { constraint: { type: 'equals', value: isoDay(day), mention: mention.id, why }, day };
}

/** "today, Friday", "yesterday, Sunday". */
function weekdayBound({ draft: { spec }, mention }: Told): Bound | null {
  if (spec.kind !== 'calendar') return null;
  const { shift, weekday } = spec.calendar;
  if (shift?.unit !== 'day' || weekday === null) return null;
  const value = String(((((weekday - 1 - shift.amount) % 7) + 7) % 7) + 1);
  const why = `“${mention.text}”`;
  return { constraint: { type: 'weekday', value, mention: mention.id, why }, day: null };
}

function dayBound({ draft, resolved, mention }: Told): Bound | null {
  const { period, certainty } = resolved;
  if (!period || certainty !== 'stated' || mention.type !== 'DATE') return null;
  const { relation, tense } = draft;
  if ((relation === 'by' || relation === 'until') && tense !== 'past') {
    const why = `“${mention.text}” is still to come`;
    const value = isoDay(period.to);
    return { constraint: { type: 'not-after', value, mention: mention.id, why }, day: period.to };
  }
  if (tense !== 'past' || relation === 'by' || relation === 'until' || relation === 'after')
    return null;
  const why = `tells “${mention.text}” as past`;
  const value = isoDay(period.from);
  return { constraint: { type: 'not-before', value, mention: mention.id, why }, day: period.from };
}

/** The interval that the constraints leave; null unless they bound it on both sides. */
export function publicationFrom(bounds: readonly Bound[]): Publication | null {
  const pick = (type: DateConstraint['type'], sign: number): Bound | null => {
    const found = bounds.filter(({ constraint, day }) => constraint.type === type && day !== null);
    return found.sort((a, b) => sign * ((a.day ?? 0) - (b.day ?? 0)))[0] ?? null;
  };
  const same = pick('equals', 1);
  if (same) {
    const { value, why } = same.constraint;
    return { from: value, to: value, basis: 'text', why };
  }
  const [first, last] = [pick('not-before', -1), pick('not-after', 1)];
  if (first?.day == null || last?.day == null || first.day > last.day) return null;
  const weekdays = new Set(
    bounds.flatMap(({ constraint }) => (constraint.type === 'weekday' ? [constraint.value] : [])),
  );
  const weekday = weekdays.size === 1 ? Number([...weekdays][0]) : null;
  const from = first.day + (weekday === null ? 0 : (weekday - weekdayOf(first.day) + 7) % 7);
  const to = last.day - (weekday === null ? 0 : (weekdayOf(last.day) - weekday + 7) % 7);
  if (from > to) return null;
  return {
    from: isoDay(from),
    to: isoDay(to),
    basis: 'text',
    why: `${first.constraint.why}; ${last.constraint.why}`,
  };
}

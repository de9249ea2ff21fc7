import { annualDay } from '../calendar/annual-day.js';
import { DEADLINES } from '../types/date.js';
import type { DayRange, FactValue } from '../types/fact.js';
import { ENGLISH, type TextKey, type Wording } from '../wording/index.js';

const PARTS: Readonly<Record<string, TextKey>> = {
  START: 'early-month',
  MID: 'mid-month',
  END: 'end-month',
};

/** Monday is 0. */
export function weekdayOf(iso: string): number {
  return (new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The last day of the month of a day. */
export function lastOfMonth(iso: string): string {
  const [year = 0, month = 0] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** An interval as short as ISO allows: `2024`, `2024-01`, `2024-04-15/16`, `2024-01 – 2024-03`. */
export function rangeText({ from, to }: DayRange): string {
  if (from === null && to === null) return '?';
  if (from === null) return `… ${to ?? ''}`;
  if (to === null) return `${from.endsWith('-01-01') ? from.slice(0, 4) : from} …`;
  if (from === to) return from;
  if (from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31')) {
    return from.slice(0, 4);
  }
  const whole = from.endsWith('-01') && to === lastOfMonth(to);
  if (from.slice(0, 7) === to.slice(0, 7)) {
    return whole ? from.slice(0, 7) : `${from}/${to.slice(8)}`;
  }
  return whole ? `${from.slice(0, 7)} … ${to.slice(0, 7)}` : `${from} … ${to}`;
}

function commonStart(days: readonly string[], length: number): string | null {
  const [first = ''] = days;
  const start = first.slice(0, length);
  return days.every((day) => day.startsWith(start)) ? start : null;
}

function months(first: string, last: string): string {
  const end = first.slice(0, 4) === last.slice(0, 4) ? last.slice(5, 7) : last.slice(0, 7);
  return `${first.slice(0, 7)}/${end}`;
}

/** Whether a value names a day of the year, and nothing tells of which year. */
export function isAnnual({
  value,
  from,
  to,
}: DayRange & { readonly value: string | null }): boolean {
  return from === null && to === null && annualDay(value ?? '') !== null;
}

type Dated = Pick<FactValue, 'from' | 'to' | 'candidates' | 'mod'> &
  Partial<Pick<FactValue, 'relation' | 'value'>>;

/** A date for a table column: `2024-01 Sat`, `2023-10 mid`, `XXXX-02-11` where the year is not known, else the interval. */
export function dateColumn(
  { from, to, candidates, mod, relation, value }: Dated,
  wording: Wording = ENGLISH,
): string {
  if (from === null && to === null) return value != null && annualDay(value) !== null ? value : '-';
  if (to !== null && DEADLINES.has(relation ?? '') && to === lastOfMonth(to)) return to.slice(0, 7);
  const [first] = candidates;
  if (first !== undefined) {
    const last = candidates.at(-1) ?? first;
    const month = commonStart(candidates, 7) ?? months(first, last);
    return `${month} ${wording.catalogue['weekdays-short'][weekdayOf(first)] ?? ''}`;
  }
  const part = PARTS[mod ?? ''];
  const sameMonth = from !== null && to?.slice(0, 7) === from.slice(0, 7);
  if (part !== undefined && sameMonth) return wording.text(part, { month: from.slice(0, 7) });
  return rangeText({ from, to });
}

/** The days to choose from, as short as possible: `6, 13, 20 or 27`, `29 Jan or 5 Feb`. */
export function choices(days: readonly string[], wording: Wording = ENGLISH): string {
  const names = wording.catalogue['months-short'];
  const month = commonStart(days, 8);
  const each = days.map((day) => {
    const number = String(Number(day.slice(8)));
    return month === null ? `${number} ${names[Number(day.slice(5, 7)) - 1] ?? ''}` : number;
  });
  return wording.text('or', { others: each.slice(0, -1).join(', '), last: each.at(-1) ?? '' });
}

import { dayNumber, isoDay, isRealDay, monthEnd } from '../calendar/day-number.js';

/** First and last day, inclusive, ISO. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const PERIOD = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The days of `2024`, `2024-09` or `2024-09-27`; null for anything else, and for days that no calendar has. */
export function periodOf(text: string): Period | null {
  const [, year, month, day] = PERIOD.exec(text.trim()) ?? [];
  if (year === undefined || !isRealDay(Number(year), Number(month ?? 1), Number(day ?? 1))) {
    return null;
  }
  const first = dayNumber(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (day !== undefined) return { from: isoDay(first), to: isoDay(first) };
  const last = monthEnd(month === undefined ? dayNumber(Number(year), 12, 1) : first);
  return { from: isoDay(first), to: isoDay(last) };
}

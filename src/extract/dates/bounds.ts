import type { DateMod, DateRelation } from '../../types/index.js';
import { isoDay } from '../../calendar/day-number.js';
import type { Period } from './period.js';

/** First and last possible day of an event, ISO, inclusive; null where open. */
export interface Bounds {
  readonly from: string | null;
  readonly to: string | null;
}

/** What a date with its relation says about the days of the event. */
export function boundsOf(period: Period, relation: DateRelation, part: DateMod | null): Bounds {
  const { from, to } = narrowed(period, part);
  const [first, last] = [isoDay(from), isoDay(to)];
  switch (relation) {
    case 'by':
    case 'until':
      return { from: null, to: last };
    case 'since':
      return { from: first, to: null };
    case 'before':
      // Before the end of a year is before its last day.
      return { from: null, to: isoDay((part === 'END' ? to : from) - 1) };
    case 'after':
      return { from: isoDay(to + 1), to: null };
    default:
      return { from: first, to: last };
  }
}

/** Beginning, middle and end are the thirds of a period. */
function narrowed({ from, to }: Period, part: DateMod | null): Pick<Period, 'from' | 'to'> {
  const third = Math.floor((to - from + 1) / 3);
  if (third === 0) return { from, to };
  if (part === 'START') return { from, to: from + third - 1 };
  if (part === 'MID') return { from: from + third, to: to - third };
  if (part === 'END') return { from: to - third + 1, to };
  return { from, to };
}

import type { DayRange } from '../types/fact.js';
import type { TrackedValue } from '../types/delta.js';
import type { Wording } from '../wording/index.js';
import { DEADLINES } from '../types/date.js';
import { choices, dateColumn, lastOfMonth, weekdayOf } from './date-column.js';
import { LIMITS } from './select.js';
import { relatedText } from './view/differences.js';

type Dated = Pick<TrackedValue, 'from' | 'to' | 'candidates' | 'mod' | 'relation'>;

function monthText(iso: string, isLimit: boolean, wording: Wording): string {
  const { catalogue } = wording;
  const month = Number(iso.slice(5, 7)) - 1;
  const year = iso.slice(0, 4);
  return isLimit
    ? wording.text('month-of-year', { month: catalogue['months-of'][month] ?? '', year })
    : wording.text('month-year', { month: catalogue.months[month] ?? '', year });
}

/** A year, a month or a day in words; null for spans of other lengths. */
function spanText({ from, to }: DayRange, isLimit: boolean, wording: Wording): string | null {
  if (from === null || to === null) return null;
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) {
    return wording.text(isLimit ? 'year-of' : 'year', { year });
  }
  if (from.endsWith('-01') && to === lastOfMonth(from)) return monthText(from, isLimit, wording);
  if (from !== to) return null;
  const month = wording.catalogue['months-of'][Number(from.slice(5, 7)) - 1] ?? '';
  return wording.text('day-month-year', { day: Number(from.slice(8)), month, year });
}

/** The weekday and month of a few days to choose from; null where there are none, or of several months. */
function weekdayText({ candidates }: Dated, wording: Wording): string | null {
  const [first] = candidates;
  if (first === undefined || candidates.some((day) => day.slice(0, 7) !== first.slice(0, 7))) {
    return null;
  }
  const weekday = wording.catalogue.weekdays[weekdayOf(first)] ?? '';
  return wording.text('weekday-month', { weekday, month: monthText(first, false, wording) });
}

/** The days that count of a value: of a limit that ends a month, that month; of one that is open on one side, its day. */
function counted({ from, to, relation }: Dated): DayRange {
  const day = DEADLINES.has(relation ?? '') ? to : from;
  if (!LIMITS.has(relation ?? '') || day === null) return { from, to };
  if (DEADLINES.has(relation ?? '') && day === lastOfMonth(day)) {
    const isYear = from === `${day.slice(0, 4)}-01-01` && day.endsWith('-12-31');
    return isYear ? { from, to } : { from: `${day.slice(0, 7)}-01`, to };
  }
  return from === null || to === null ? { from: day, to: day } : { from, to };
}

/** When something is, in words where there are some for it: by a month, on one of a few days; else as in a column. */
export function whenText(value: Dated, wording: Wording): string {
  const { candidates, relation } = value;
  // Names of months change behind the words of a limit.
  const isLimit = LIMITS.has(relation ?? '');
  const days = candidates.length === 0 ? '' : ` (${choices(candidates, wording)})`;
  const words =
    value.mod !== null && !isLimit
      ? null
      : (weekdayText(value, wording) ??
        (candidates.length === 0 ? spanText(counted(value), isLimit, wording) : null));
  return relatedText(value, (words ?? dateColumn(value, wording)) + days, wording);
}

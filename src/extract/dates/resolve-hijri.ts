import { pad } from '../../calendar/day-number.js';
import { hijriDay, hijriMonth } from './hijri.js';
import { dayPeriod } from './period.js';
import { open, type Resolved } from './resolved.js';
import type { Calendar } from './spec.js';

const LAST_HIJRI_YEAR = 1600;

/** Resolves a date of the Islamic calendar by its civil form; the reason says so. */
export function resolveHijri({ year, month, day }: Calendar): Resolved {
  const value = `XXXX-XX${day === null ? '' : '-XX'}`;
  const why = `Hijri ${year === null ? 'XXXX' : pad(year, 4)}-${pad(month ?? 1)}${day === null ? '' : `-${pad(day)}`}`;
  const grain = day === null ? 'month' : 'day';
  // A Gregorian year after a Hijri month tells no day.
  if (year === null || year > LAST_HIJRI_YEAR || month === null)
    return open(value, null, `${why}: the year is not told`, grain);
  const period = day === null ? hijriMonth(year, month) : dayPeriod(hijriDay(year, month, day));
  return {
    period,
    value: period.value,
    grain,
    certainty: 'inferred',
    relative: null,
    why: `${why}, civil calendar`,
  };
}

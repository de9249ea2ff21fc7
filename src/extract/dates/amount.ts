import { addMonths, type DayNumber } from '../../calendar/day-number.js';
import type { DateGrain } from '../../types/index.js';
import type { Amount, Unit } from './spec.js';

const MONTHS: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** Letters of ISO 8601 durations, in the order in which they are written; a decade is ten years. */
const LETTERS: readonly (readonly [Unit, string, number])[] = [
  ['century', 'Y', 100],
  ['decade', 'Y', 10],
  ['year', 'Y', 1],
  ['half', 'M', 6],
  ['quarter', 'M', 3],
  ['season', 'M', 3],
  ['month', 'M', 1],
  ['week', 'W', 1],
  ['weekend', 'D', 2],
  ['day', 'D', 1],
];

/** ISO 8601, as in TIMEX3: `P12M`, `P1Y6M`, `PT24H`; `PXM` for several months. */
export function durationValue(amounts: readonly Amount[]): string {
  let date = '';
  for (const [unit, letter, factor] of LETTERS) {
    for (const amount of amounts) {
      if (amount.unit === unit) date += `${countText(amount.count, factor)}${letter}`;
    }
  }
  const hours = amounts.find(({ unit }) => unit === 'hour');
  const minutes = amounts.find(({ unit }) => unit === 'minute');
  const clock =
    (hours ? `${countText(hours.count, 1)}H` : '') +
    (minutes ? `${countText(minutes.count, 1)}M` : '');
  return `P${date}${clock === '' ? '' : `T${clock}`}`;
}

const countText = (count: number | null, factor: number): string =>
  count === null ? 'X' : String(Number((count * factor).toFixed(4)));

/** The day that lies so far before (-1) or after (1) another; null when an amount is not known. */
export function offsetDay(
  day: DayNumber,
  amounts: readonly Amount[],
  sign: number,
): DayNumber | null {
  let result = day;
  for (const { unit, count } of amounts) {
    if (count === null) return null;
    const months = MONTHS[unit];
    if (months !== undefined) result = addFraction(result, sign * count * months);
    else if (unit === 'week') result += sign * Math.round(7 * count);
    else if (unit === 'day' || unit === 'weekend') result += sign * Math.round(count);
    else if (unit === 'hour') result += sign * Math.floor(count / 24);
  }
  return result;
}

/** Half a month is fifteen days. */
function addFraction(day: DayNumber, months: number): DayNumber {
  const whole = Math.trunc(months);
  return addMonths(day, whole) + Math.round((months - whole) * 30);
}

const FINENESS: readonly Unit[] = [
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'week',
  'weekend',
  'day',
  'hour',
  'minute',
];

/** The finest unit that the amounts name: three months ago is a month, a month and two days ago a day. */
export function finestUnit(amounts: readonly Amount[]): Unit {
  return FINENESS[Math.max(...amounts.map(({ unit }) => FINENESS.indexOf(unit)))] ?? 'day';
}

/** Whether a unit is too fine to be counted from a period of that grain: days from a year. */
export function isFiner(unit: Unit, grain: DateGrain): boolean {
  const [fine, coarse] = [FINENESS.indexOf(unit), FINENESS.indexOf(grain)];
  return fine > coarse && coarse < FINENESS.indexOf('day');
}

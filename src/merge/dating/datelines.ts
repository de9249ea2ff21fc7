import { annualDay } from '../../calendar/annual-day.js';
import { isoDay, parseIsoDay } from '../../calendar/day-number.js';
import { domain, width } from '../dates/domain.js';
import type { Datings } from '../dates/datings.js';
import { narrow } from '../dates/publication.js';
import { englishPhrase } from '../../wording/index.js';
import type { Source } from '../lines/article-set.js';

/** Reports on one story are written within so many days. */
const NEAR_DAYS = 31;

/** The day of the year, `MM-DD`, on which a source says that it was written. */
function dayWritten({ line }: Source): { readonly day: string; readonly quote: string } | null {
  for (const { type, value, mention } of line.constraints) {
    const day = type === 'equals' ? annualDay(value) : null;
    if (day === null) continue;
    return { day, quote: line.mentions.find(({ id }) => id === mention)?.text ?? day };
  }
  return null;
}

/** The days of a year's day that lie near an interval of days. */
function daysNear(day: string, from: number, to: number): readonly number[] {
  const years = [from - NEAR_DAYS, to + NEAR_DAYS].map((each) => isoDay(each).slice(0, 4));
  return [...new Set(years)].flatMap((year) => {
    const found = parseIsoDay(`${year}-${day}`);
    return found !== null && found >= from - NEAR_DAYS && found <= to + NEAR_DAYS ? [found] : [];
  });
}

/**
 * Of the articles of one story those whose date is known tell the year to those whose dateline gives a day without one:
 * "HELSINKI, Dec 26 (Agency) -". Where two years would do, none is told.
 */
export function withDatelines(sources: readonly Source[], datings: Datings): Datings {
  const known = sources.flatMap(({ n }) => {
    const days = datings.get(n)?.days;
    if (days?.from == null || days.to === null || width(days) > NEAR_DAYS) return [];
    return [{ n, from: days.from, to: days.to }];
  });
  const told = sources.flatMap((source) => {
    const dating = datings.get(source.n);
    const own = dayWritten(source);
    if (dating === undefined || own === null || width(dating.days) === 1) return [];
    const near = known.flatMap(({ n, from, to }) =>
      daysNear(own.day, from, to).map((day) => ({ n, day })),
    );
    const [first] = near;
    if (first === undefined || near.some(({ day }) => day !== first.day)) return [];
    const why = englishPhrase('“{quote}” ({place}) beside {other}', {
      quote: own.quote,
      place: String(source.n),
      other: String(first.n),
    });
    return [[source.n, narrow(dating, domain(first.day, first.day), why, true)] as const];
  });
  return told.length === 0 ? datings : new Map([...datings, ...told]);
}

import { annualDay } from '../../calendar/annual-day.js';
import { isoDay, parseIsoDay } from '../../calendar/day-number.js';
import type { Article, DateConstraint, DateMention, Publication } from '../../types/index.js';
import { isInDateline } from '../dateline.js';

/** A news text names a day of its own time in full: one so many days from that of its dateline is of its year. */
const NEAR_DAYS = 31;

/** The day of the year in the dateline of an article whose year nothing tells, as a constraint; null where there is none. */
export function writtenEachYear(
  article: Article,
  dates: readonly DateMention[],
): DateConstraint | null {
  const own = dates.find((date) => isInDateline(article, date) && annualDay(date.value) !== null);
  if (own === undefined) return null;
  return { type: 'equals', value: own.value, mention: own.id, why: `“${own.text}”` };
}

/**
 * The day in the dateline of an article, where it is known although the dateline does not give its year: told before it, or by a
 * day near it that the text names in full. Null where two years are as near.
 */
export function writtenOn(article: Article, dates: readonly DateMention[]): Publication | null {
  const own = dates.find((date) => isInDateline(article, date));
  if (own === undefined) return null;
  const why = `“${own.text}”`;
  if (own.grain === 'day' && own.from !== null && own.from === own.to)
    return { from: own.from, to: own.to, basis: 'dateline', why };
  const monthAndDay = annualDay(own.value);
  if (monthAndDay === null) return null;
  const near = dates.flatMap((date) => {
    const day = date.certainty === 'stated' ? parseIsoDay(date.value) : null;
    const written = parseIsoDay(`${date.value.slice(0, 4)}-${monthAndDay}`);
    const isNear = day !== null && written !== null && Math.abs(day - written) <= NEAR_DAYS;
    return isNear ? [{ day: isoDay(written), text: date.text }] : [];
  });
  const [first] = near;
  if (first === undefined || near.some(({ day }) => day !== first.day)) return null;
  return { from: first.day, to: first.day, basis: 'dateline', why: `${why}; “${first.text}”` };
}

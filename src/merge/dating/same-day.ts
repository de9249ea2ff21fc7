import { annualDay } from '../../calendar/annual-day.js';
import { isoDay } from '../../calendar/day-number.js';
import { placeOf } from '../claims/claim.js';
import type { Claim } from '../claims/claim.js';
import { englishPhrase } from '../../wording/index.js';
import { domain, shift, width } from '../dates/domain.js';
import type { Dating, Told } from '../dates/publication.js';
import { publishedAround, resolveDate } from '../dates/resolve-date.js';

/** What an article gives a day for so soon before or after it appears is news. */
const NEWS_DAYS = 31;

/** A day with its year. */
const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day that an article tells as news. */
interface NewsDay {
  readonly day: number;
  readonly by: Claim;
}

/** The day of news that a claim gives; null when it gives none, or its article has no known date. */
function newsDay({ date, status, polarity }: Claim, dating: Dating | undefined): number | null {
  if (date === null || date.relation !== 'at' || polarity === 'negative') return null;
  if (dating === undefined) return null;
  const { days } = resolveDate(date, status, dating.days);
  if (days?.from == null || days.from !== days.to) return null;
  const { from, to } = dating.days;
  // Of an article that names no later day than 10 August 2024 that is the news, whenever it appeared.
  const isKnown = width(dating.days) <= NEWS_DAYS || (to === null && FULL_DAY.test(date.value));
  const last = to ?? days.from;
  const isNear = from !== null && days.from >= from - NEWS_DAYS && days.from <= last + NEWS_DAYS;
  return isKnown && isNear ? days.from : null;
}

/** The days of news by their day of the year, without those that are told of two years. */
function newsDays(
  claims: readonly Claim[],
  datings: ReadonlyMap<number, Dating>,
): ReadonlyMap<string, NewsDay> {
  const found = new Map<string, NewsDay | null>();
  for (const by of claims) {
    const day = newsDay(by, datings.get(by.source.n));
    if (day === null) continue;
    const key = isoDay(day).slice(5);
    const known = found.get(key);
    found.set(key, known === undefined ? { day, by } : known?.day === day ? known : null);
  }
  return new Map([...found].flatMap(([key, day]) => (day === null ? [] : [[key, day] as const])));
}

/**
 * Of two articles on one story that name 15 August the dated one tells the year to the other: what happened on that day was news for
 * both.
 */
export function besideSameDay(
  claims: readonly Claim[],
  datings: ReadonlyMap<number, Dating>,
): readonly Told[] {
  const known = newsDays(claims, datings);
  if (known.size === 0) return [];
  return claims.flatMap((claim) => {
    const { date, source, status, relation } = claim;
    const day = date?.relation === 'at' ? annualDay(date.value) : null;
    const other = known.get(day ?? '');
    const dating = datings.get(source.n);
    if (date === null || other === undefined || other.by.source.n === source.n) return [];
    if (dating === undefined || width(dating.days) < Infinity) return [];
    const why = englishPhrase('{event}: “{quote}” ({place}) beside {other}', {
      event: relation,
      quote: date.text,
      place: placeOf(claim),
      other: placeOf(other.by),
    });
    const around = publishedAround(domain(other.day, other.day), status);
    // "The truce enters into force on the 19th": what others say lies ahead may do so for this one, too, however it is told.
    const isAhead = other.by.status === 'planned' && status === 'asserted';
    return [{ n: source.n, days: isAhead ? shift(around, -NEWS_DAYS, 0) : around, why }];
  });
}

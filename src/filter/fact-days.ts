import type { DigestArticle } from '../types/digest.js';
import type { TrackedFact, TrackedValue } from '../types/delta.js';
import type { DayRange } from '../types/fact.js';

type Published = Pick<DigestArticle, 'path' | 'id'> & { readonly published: DayRange | null };

/** When an article was published, by path and id. */
export type PublishedOf = (path: string, id: string) => DayRange | null;

/** Looks publication dates up. */
export function publishedOf(articles: readonly Published[]): PublishedOf {
  const known = new Map(articles.map(({ path, id, published }) => [key(path, id), published]));
  return (path, id) => known.get(key(path, id)) ?? null;
}

const key = (path: string, id: string): string => JSON.stringify([path, id]);

const isOpen = ({ from, to }: DayRange): boolean => from === null && to === null;

/**
 * The days that a value is about: those it names, else those that a number holds for, else those on which it was
 * reported; none where nothing is known. A deadline without a beginning is about its last day, a beginning without an end goes on.
 */
function daysOf(value: TrackedValue, published: PublishedOf): readonly DayRange[] {
  if (value.candidates.length > 0) return value.candidates.map((day) => ({ from: day, to: day }));
  const { from, to, relation, asOf } = value;
  if (from === null && to !== null) return [{ from: to, to }];
  if (from !== null && to === null) return [{ from, to: relation === 'since' ? null : from }];
  if (!isOpen(value)) return [{ from, to }];
  if (asOf !== null && !isOpen(asOf)) return [asOf];
  return value.support.flatMap(({ path, article }) => {
    const days = published(path, article);
    return days === null || isOpen(days) ? [] : [days];
  });
}

/** Whether a value of the fact is about a day of the period; `null` leaves an end of it open. */
export function isWithin(
  { values }: TrackedFact,
  period: DayRange,
  published: PublishedOf,
): boolean {
  return values
    .flatMap((value) => daysOf(value, published))
    .some(
      ({ from, to }) =>
        (period.from === null || to === null || to >= period.from) &&
        (period.to === null || from === null || from <= period.to),
    );
}

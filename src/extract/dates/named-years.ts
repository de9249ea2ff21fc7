import type { DateDraft } from './draft.js';

/**
 * The years of months in which a day lies that what happened on it gave a name ("before October 7 … in Gaza"): month to year. A month
 * with two such days of different years is left out.
 */
export function namedYears(drafts: readonly DateDraft[]): ReadonlyMap<number, number> {
  const years = new Map<number, Set<number>>();
  for (const { spec } of drafts) {
    if (spec.kind !== 'calendar' || !spec.calendar.byName) continue;
    const { month, year } = spec.calendar;
    if (month === null || year === null) continue;
    years.set(month, (years.get(month) ?? new Set()).add(year));
  }
  return new Map(
    [...years].flatMap(([month, [year, ...others]]) =>
      year === undefined || others.length > 0 ? [] : [[month, year] as const],
    ),
  );
}

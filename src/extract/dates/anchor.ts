import { civilDay, type DayNumber } from '../../calendar/day-number.js';
import type { Tense } from './draft.js';
import type { Period } from './period.js';

/** What a time expression is resolved against. */
export interface Anchor {
  /** The article's day; null when it is not known. */
  readonly day: DayNumber | null;
  /** Why: `published` or words for the reader. */
  readonly why: string;
  /** The year in which the text's story is, where it leans on that rather than on the article's day. */
  readonly toldYear: number | null;
  /** The period told last, from which "two days later" is counted, with the id of its mention. */
  readonly told: { readonly period: Period; readonly id: string } | null;
  readonly tense: Tense;
  /** Years of the months in which a day known by name lies; empty where the article has a date of its own. */
  readonly namedYears: ReadonlyMap<number, number>;
  /** Days that are set beforehand (from the 5th to the 9th, the first Tuesday): of this year, where no verb looks back. */
  readonly planned?: boolean;
}

/** A future date must be so many times nearer than a past one to be meant where nothing tells. */
const PAST_BIAS = 3;

/** A day so few days ahead is meant, and not that of the year before, even where the nearest verb looks back: "called a strike for 5 June". */
const SOON = 14;
const LONG_AGO = 300;

/** A day so few days back is meant, and not that of the next year, even beside a verb that looks ahead: the day of a dateline. */
const RECENT = 5;

/** «третий квартал» without a verb is that of the current year. */
const PARTS_OF_A_YEAR: ReadonlySet<string> = new Set(['quarter', 'half', 'season', 'week']);

/**
 * The candidate that is meant: the latest that has begun for the past, the earliest that has not ended for the
 * future; where the tense does not tell the nearest, the past being preferred. Candidates in order of time.
 */
export function choosePeriod(
  candidates: readonly Period[],
  day: DayNumber,
  tense: Tense,
): Period | null {
  if (tense === 'past') {
    const latest = candidates.findLast(({ from }) => from <= day) ?? null;
    return soon(candidates, day, latest) ?? latest ?? candidates[0] ?? null;
  }
  if (tense === 'future') {
    const recent = candidates.find(
      ({ to, grain }) => grain === 'day' && to < day && day - to <= RECENT,
    );
    if (recent && !candidates.some(({ from }) => from > day && from - day < LONG_AGO))
      return recent;
    return candidates.find(({ to }) => to >= day) ?? candidates[candidates.length - 1] ?? null;
  }
  const [first] = candidates;
  if (first && PARTS_OF_A_YEAR.has(first.grain)) {
    const { year } = civilDay(day);
    return (
      candidates.find(({ from, to }) => from <= day && day <= to) ??
      candidates.find(({ from }) => civilDay(from).year === year) ??
      first
    );
  }
  let best: Period | null = null;
  for (const candidate of candidates) {
    if (!best || distance(candidate, day) < distance(best, day)) best = candidate;
  }
  return best;
}

/** The day that is about to come, where the latest that has been lies most of a year back. */
function soon(candidates: readonly Period[], day: DayNumber, latest: Period | null): Period | null {
  if (latest && day - latest.to < LONG_AGO) return null;
  return (
    candidates.find(({ from, grain }) => grain === 'day' && from > day && from - day <= SOON) ??
    null
  );
}

function distance({ from, to }: Period, day: DayNumber): number {
  if (from > day) return PAST_BIAS * (from - day);
  return to < day ? day - to : 0;
}

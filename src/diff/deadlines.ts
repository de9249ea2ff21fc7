import type { TrackedDigest, TrackedFact, TrackedValue } from '../types/delta.js';
import { dayNumber, isoDay, parseIsoDay } from '../calendar/day-number.js';
import { leading } from '../merge/telling/current.js';

/** Deadlines nearer than this are coming. */
export const HORIZON_DAYS = 7;

/** What is to happen and when at the latest. */
export interface Deadline {
  readonly change: 'coming' | 'passed';
  readonly fact: TrackedFact;
  readonly value: TrackedValue;
}

/** The planned value of a fact whose last day is known, where it is what the fact says now. */
function plan(fact: TrackedFact): (TrackedValue & { readonly to: string }) | null {
  const value = leading(fact);
  if (value === undefined || value.to === null) return null;
  const { status, polarity, relation, to } = value;
  const isPlan = status === 'planned' && polarity === 'positive';
  return isPlan && relation !== 'since' && relation !== 'after' ? { ...value, to } : null;
}

/**
 * Plans of a digest whose last day is over on the day `now`, or near. What was over or near already on the day `since` has been
 * told then; without it all are.
 */
export function deadlinesOf(
  { stories }: Pick<TrackedDigest, 'stories'>,
  now: string,
  since: string | null,
): readonly Deadline[] {
  const state = (day: string, to: string): Deadline['change'] | null => {
    if (to < day) return 'passed';
    return to <= after(day, HORIZON_DAYS) ? 'coming' : null;
  };
  return stories
    .flatMap(({ facts }) => facts)
    .flatMap((fact) => {
      const value = plan(fact);
      if (value === null) return [];
      const change = state(now, value.to);
      const before = since === null ? null : state(since, value.to);
      return change === null || change === before ? [] : [{ change, fact, value }];
    });
}

const after = (day: string, days: number): string =>
  isoDay((parseIsoDay(day) ?? dayNumber(1, 1, 1)) + days);

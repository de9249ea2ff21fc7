import type { Claim } from '../claims/claim.js';
import { ANY_TIME, domain, intersect, shift, width } from '../dates/domain.js';
import type { Domain } from '../dates/domain.js';
import { resolveDate } from '../dates/resolve-date.js';
import type { ResolvedDate } from '../dates/resolve-date.js';

/** How firmly a claim is placed in time. */
export type Footing =
  /** The days of the occurrence are named. */
  | 'dated'
  /** A plan with a deadline or a duration, which names no day of its own. */
  | 'standing'
  /** No date of its own; news is about the weeks before its publication. */
  | 'news'
  /** Nothing places it. */
  | 'undated';

/** A claim with the time that it speaks of. */
export interface Situated {
  readonly claim: Claim;
  readonly footing: Footing;
  /** The days of the occurrence, or of the news; null when nothing is known. */
  readonly days: Domain | null;
  readonly resolved: ResolvedDate | null;
  /** When the article can have been published. */
  readonly published: Domain;
  /** The dead that its article counts: where no day tells which of two reports is the later, the higher toll does. */
  readonly toll: number | null;
  /** The first day of which its story tells news, see {@link newsSince}. */
  readonly since: number | null;
}

/** What the other articles of its story tell of a claim's time. */
export type InStory = Pick<Situated, 'toll' | 'since'>;

/** What an article without a word on the day calls news. */
const NEWS_DAYS = 31;

const DEADLINES: ReadonlySet<string> = new Set(['by', 'until', 'within', 'before', 'after']);

type InTime = Omit<Situated, keyof InStory>;

function undated(claim: Claim, published: Domain): InTime {
  const bounded = width(published) <= 2 * NEWS_DAYS;
  const planned = claim.status === 'planned';
  const days = planned ? shift(published, 0, 12 * NEWS_DAYS) : shift(published, -NEWS_DAYS, 0);
  return bounded
    ? { claim, footing: 'news', days, resolved: null, published }
    : { claim, footing: 'undated', days: null, resolved: null, published };
}

/** A number that is told as a fact is not of a day to come that its sentence names, nor is an agreement: "agreed on a price cap from Monday". */
function isAhead(
  { quantity, type, status }: Claim,
  days: Domain | null,
  published: Domain,
): boolean {
  const told = (quantity !== null || type === 'AGREE') && status === 'asserted';
  return told && days?.from != null && published.to !== null && days.from > published.to;
}

/** Places a claim in time, given when its article can have been published and what is known of its story. */
export function situate(claim: Claim, published: Domain, { toll, since }: InStory): Situated {
  return { ...inTime(claim, published), toll, since };
}

function inTime(claim: Claim, published: Domain): InTime {
  const { date, status } = claim;
  if (date === null) return undated(claim, published);
  const resolved = resolveDate(date, status, published);
  const rest = { claim, resolved, published };
  if (DEADLINES.has(date.relation) && status === 'planned') {
    const end = resolved.days?.to ?? null;
    const days = intersect(domain(published.from, end), ANY_TIME);
    return { ...rest, footing: 'standing', days };
  }
  const { days } = resolved;
  if (isAhead(claim, days, published)) return undated(claim, published);
  if (days !== null && date.relation === 'before' && days.from !== null) {
    return { ...rest, footing: 'dated', days: domain(null, days.from - 1) };
  }
  if (days !== null && date.relation === 'after') {
    return { ...rest, footing: 'dated', days: domain(days.to, null) };
  }
  return { ...rest, footing: 'dated', days };
}

/** Whether its day is counted from a publication of which nothing is known: a weekday, today. */
export function isFloating({ days, resolved }: Pick<Situated, 'days' | 'resolved'>): boolean {
  return resolved?.offset != null && days !== null && width(days) === Infinity;
}

/** A background figure is about a time that is so long over when its article appears. */
const BACKGROUND_DAYS = 62;

/** Whether a number is about something that was long over when its article appeared. */
export function isBackground({
  footing,
  days,
  published,
  since,
}: Pick<Situated, 'footing' | 'days' | 'published' | 'since'>): boolean {
  if (footing !== 'dated' || days?.to == null) return false;
  if (width(days) > BACKGROUND_DAYS) return true;
  const isOpen = width(published) === Infinity && since !== null && days.to < since;
  return isOpen || (published.from ?? 0) - days.to > BACKGROUND_DAYS;
}

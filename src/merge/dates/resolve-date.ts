import type { Certainty, DateMention, Status } from '../../types/index.js';
import {
  addMonths,
  daysInMonth,
  isoDay,
  monthEnd,
  monthStart,
  parseIsoDay,
  weekdayOf,
} from '../../calendar/day-number.js';
import { domain, intersect, rangeDomain, shift, width } from './domain.js';
import type { Domain } from './domain.js';
import { durationOf, narrowed, timexDays } from './timex.js';

/** How far from the day of publication an expression that is counted from it can lie, in days. */
export interface Offset {
  readonly least: number;
  readonly most: number;
  /** ISO weekday, where the expression names one. */
  readonly weekday: number | undefined;
}

/** A date expression as far as the publication date of its article allows to resolve it. */
export interface ResolvedDate {
  /** The days that the expression names, whatever its relation; null when not known. */
  readonly days: Domain | null;
  readonly certainty: Certainty;
  /** Set when the expression is counted from the publication. */
  readonly offset: Offset | null;
  /** Days of publication under which a date without a year makes sense; null: no news. */
  readonly published: Domain | null;
}

/** A date without a year is the one nearest to publication, on the side that the tense tells. */
const HALF_A_YEAR = 183;

const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 31, year: 366 };

/** Where a relative expression lies to the publication; null when it is counted from elsewhere. */
export function offsetOf(mention: DateMention, status: Status): Offset | null {
  const { relative } = mention;
  if (relative?.anchor !== 'published') return null;
  const weekday = relative.weekday ?? undefined;
  const { amount, unit } = relative;
  if (weekday !== undefined) {
    if (unit === 'day' && amount !== null) return { least: amount, most: amount, weekday };
    if (amount === null || amount === 0) {
      return status === 'asserted'
        ? { least: -6, most: 0, weekday }
        : { least: 0, most: 6, weekday };
    }
    return amount < 0 ? { least: -13, most: -1, weekday } : { least: 1, most: 13, weekday };
  }
  const size = UNIT_DAYS[unit];
  if (size === undefined || amount === null || mention.type !== 'DATE') return null;
  if (unit === 'day') return { least: amount, most: amount, weekday };
  return { least: (amount - 1) * size + 1, most: (amount + 1) * size - 1, weekday };
}

const WEEK = 7;

/**
 * "Last Thursday" is the Thursday that went by or that of the week before: said from Monday to Thursday both are one day. So
 * are both readings of "next Thursday" from Thursday to Sunday.
 */
function nearest(offset: Offset, published: Domain): Offset {
  const { least, most, weekday } = offset;
  const day = published.from;
  if (weekday === undefined || day === null || day !== published.to || most - least < WEEK) {
    return offset;
  }
  const today = weekdayOf(day);
  if (most < 0 && today <= weekday) return { ...offset, least: -WEEK };
  return least > 0 && today >= weekday ? { ...offset, most: WEEK } : offset;
}

const ANNUAL = /^XXXX-(\d{2})(?:-(\d{2}))?$/;

function annualDays({ value, mod }: DateMention, year: number): Domain | null {
  const match = ANNUAL.exec(value);
  if (match === null) return null;
  const days = timexDays(value.replace('XXXX', String(year).padStart(4, '0')));
  const real = match[2] === undefined || Number(match[2]) <= daysInMonth(year, Number(match[1]));
  if (days === null || !real) return null;
  const part = narrowed(days, mod);
  return domain(part.from, part.to);
}

/** The publication days under which a yearless date means these days. */
export function publishedAround(days: Domain, status: Status): Domain {
  return status === 'asserted' ? shift(days, 0, HALF_A_YEAR) : shift(days, -HALF_A_YEAR, 0);
}

/** The only year that goes with the days of publication, if there is only one. */
function resolvedYear(
  mention: DateMention,
  status: Status,
  published: Domain,
): Pick<ResolvedDate, 'days' | 'published'> | null {
  if (width(published) > 3 * 366 || published.from === null || published.to === null) return null;
  const first = Number(isoDay(published.from).slice(0, 4)) - 1;
  const found: Pick<ResolvedDate, 'days' | 'published'>[] = [];
  for (let year = first; year <= Number(isoDay(published.to).slice(0, 4)) + 1; year++) {
    const days = annualDays(mention, year);
    const when = days === null ? null : intersect(published, publishedAround(days, status));
    if (days !== null && when !== null) found.push({ days, published: when });
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

function expressed(mention: DateMention): Domain | null {
  const days = timexDays(mention.value);
  if (days !== null) {
    const part = narrowed(days, mention.mod);
    return domain(part.from, part.to);
  }
  const given = rangeDomain(mention);
  return mention.from === null && mention.to === null ? null : given;
}

/** The month in which a term of months ends that was counted from a known day already. */
function termEnd(mention: DateMention): Domain | null {
  const length = durationOf(mention.value);
  const end = parseIsoDay(mention.to);
  if (length === null || length.months === 0 || mention.relation !== 'within' || end === null) {
    return null;
  }
  return domain(monthStart(end), monthEnd(end));
}

function counted(mention: DateMention, published: Domain): Domain | null {
  const length = durationOf(mention.value);
  if (length === null || mention.relation !== 'within' || width(published) === Infinity)
    return null;
  const end = (day: number) => addMonths(day, length.months) + length.days;
  const from = published.from === null ? null : end(published.from);
  const to = published.to === null ? null : end(published.to);
  if (length.months === 0) return { ...published, from, to };
  // A term of months ends in a month, not on the weekday on which it was announced.
  return domain(from === null ? null : monthStart(from), to === null ? null : monthEnd(to));
}

/** Resolves a date expression against the days on which its article can have been published. */
export function resolveDate(mention: DateMention, status: Status, published: Domain): ResolvedDate {
  const offset = offsetOf(mention, status);
  const { certainty } = mention;
  const stated = mention.type === 'SET' ? null : (termEnd(mention) ?? expressed(mention));
  if (stated !== null) return { days: stated, certainty, offset: null, published: null };
  if (offset !== null) {
    const { least, most } = nearest(offset, published);
    const reach = shift(published, least, most);
    const days = intersect(reach, domain(null, null, offset.weekday));
    return { days, certainty: 'inferred', offset, published: null };
  }
  const year = resolvedYear(mention, status, published);
  if (year !== null) return { ...year, certainty: 'inferred', offset: null };
  const days = counted(mention, published);
  return {
    days,
    certainty: days === null ? 'unresolved' : 'inferred',
    offset: null,
    published: null,
  };
}

/** Whether days go with a date that lacks its year ("in January", "11 February"). */
export function fitsAnnual(mention: DateMention, days: Domain): Domain | null {
  if (!ANNUAL.test(mention.value) || width(days) > 366 || days.from === null) return null;
  const first = Number(isoDay(days.from).slice(0, 4));
  const fitting = [first, first + 1]
    .map((year) => annualDays(mention, year))
    .map((each) => (each === null ? null : intersect(each, days)))
    .filter((each) => each !== null);
  return fitting[0] ?? null;
}

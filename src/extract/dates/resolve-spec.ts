import type { RelativeDate } from '../../types/index.js';
import { durationValue, finestUnit, isFiner, offsetDay } from './amount.js';
import type { Anchor } from './anchor.js';
import { civilDay } from '../../calendar/day-number.js';
import { grainOf, shiftedPeriod, unknownPeriod, type Period } from './period.js';
import { periodIn } from './period-in.js';
import { resolveCalendar } from './resolve-calendar.js';
import type { Resolved } from './resolved.js';
import type { Amount, TimeSpec, Unit } from './spec.js';

/** Resolves a time expression as far as the anchor allows. */
export function resolveSpec(spec: TimeSpec, anchor: Anchor): Resolved {
  switch (spec.kind) {
    case 'calendar':
      return resolveCalendar(spec.calendar, anchor);
    case 'offset':
      return resolveOffset(spec, anchor);
    case 'span':
      return resolveSpan(spec.amounts, spec.sign, anchor);
    case 'duration':
      return {
        ...LENGTH,
        value: durationValue(spec.amounts),
        grain: grainOf(finestUnit(spec.amounts)),
      };
    case 'set':
      return { ...LENGTH, value: spec.value };
    case 'range':
      return resolveRange(spec.from, spec.to, anchor);
  }
}

const A_YEAR = 366;

const LENGTH: Resolved = {
  period: null,
  value: '',
  grain: null,
  certainty: 'stated',
  relative: null,
  why: null,
};

type Offset = Extract<TimeSpec, { kind: 'offset' }>;

interface Start {
  readonly day: number | null;
  /** `published`, or the id of the mention that it is counted from. */
  readonly id: string;
  readonly why: string;
}

function startOf({ anchor: from, sign, amounts }: Offset, anchor: Anchor): Start {
  // "The next day they returned" is not the day after the article's.
  const near = from === 'near' && anchor.told === null && (sign < 0 || anchor.tense !== 'past');
  if (from === 'published' || near) return { day: anchor.day, id: 'published', why: anchor.why };
  if (from === 'context' || from === 'near') {
    const { told } = anchor;
    if (!told) return { day: null, id: 'published', why: 'what it is counted from is not told' };
    const { from: first, to: last, grain } = told.period;
    // «В 2012 году … Спустя два дня …»: which two days is not told.
    if (isFiner(finestUnit(amounts), grain)) {
      return { day: null, id: told.id, why: `“${told.period.value}” tells no day` };
    }
    return { day: sign < 0 ? first : last, id: told.id, why: `counted from ${told.period.value}` };
  }
  const { period } = resolveSpec(from, anchor);
  if (!period) return { day: null, id: 'published', why: 'what it is counted from is not known' };
  return {
    day: sign < 0 ? period.from : period.to,
    id: 'published',
    why: `counted from ${period.value}`,
  };
}

function resolveOffset(spec: Offset, anchor: Anchor): Resolved {
  const { amounts, sign } = spec;
  const unit = finestUnit(amounts);
  const { day, id, why } = startOf(spec, anchor);
  const relative = relativeOf(amounts, sign, id);
  const reached = day === null ? null : offsetDay(day, amounts, sign);
  // "two weeks after 13 May" is a day, "two weeks ago" a week.
  const fine = typeof spec.anchor === 'string' ? dayUnit(unit) : 'day';
  const period = reached === null ? null : shiftedPeriod(reached, fine, 0);
  if (!period) {
    return {
      period,
      value: unknownPeriod(unit),
      grain: grainOf(unit),
      certainty: 'unresolved',
      relative,
      why,
    };
  }
  return { period, value: period.value, grain: period.grain, certainty: 'inferred', relative, why };
}

/** Hours reach a day; a weekend's length is not asked for. */
const dayUnit = (unit: Unit): Unit => (unit === 'hour' || unit === 'minute' ? 'day' : unit);

function relativeOf(amounts: readonly Amount[], sign: number, anchor: string): RelativeDate {
  const [first] = amounts;
  const count = first?.count ?? null;
  return {
    unit: first?.unit ?? 'day',
    amount: count === null ? null : sign * count,
    weekday: null,
    anchor,
  };
}

/** "the last three months": a length, with its days where the article's day is known. */
function resolveSpan(amounts: readonly Amount[], sign: number, anchor: Anchor): Resolved {
  const value = durationValue(amounts);
  const grain = grainOf(finestUnit(amounts));
  const relative = relativeOf(amounts, sign, 'published');
  const end = anchor.day === null ? null : offsetDay(anchor.day, amounts, sign);
  if (anchor.day === null || end === null) {
    const certainty = end === null && anchor.day !== null ? 'stated' : 'unresolved';
    return {
      period: null,
      value,
      grain,
      certainty,
      relative,
      why: anchor.day === null ? 'the article has no date' : null,
    };
  }
  const [from, to] = sign < 0 ? [end, anchor.day] : [anchor.day, end];
  return {
    period: { value, from, to, grain },
    value,
    grain,
    certainty: 'inferred',
    relative,
    why: anchor.why,
  };
}

function resolveRange(first: TimeSpec, last: TimeSpec, anchor: Anchor): Resolved {
  const to = resolveSpec(last, { ...anchor, planned: true });
  const from = startOfRange(first, to, anchor);
  const value = `${from.value}/${to.value}`;
  const certainty = [from, to].some((end) => end.certainty === 'unresolved')
    ? 'unresolved'
    : from.certainty === 'stated'
      ? to.certainty
      : 'inferred';
  const why = from.why ?? to.why;
  const relative = to.relative ?? from.relative;
  if (!from.period || !to.period)
    return { period: null, value, grain: to.grain, certainty, relative, why };
  const period = forward(from.period, to.period);
  if (period.from > period.to) {
    return {
      period: null,
      value,
      grain: to.grain,
      certainty: 'unresolved',
      relative,
      why: 'the ends are not in order',
    };
  }
  return { period, value: period.value, grain: to.grain, certainty, relative, why };
}

/** Without a year of its own a range begins in the year in which it ends, or in the year before. */
function startOfRange(first: TimeSpec, to: Resolved, anchor: Anchor): Resolved {
  const from = resolveSpec(first, anchor);
  const end = to.period;
  if (end?.grain === 'day' && from.period && isWeekday(first) && from.period.from > end.from)
    return atWeekdayBefore(from, from.period, end);
  if (!end || first.kind !== 'calendar' || first.calendar.year !== null || first.calendar.shift)
    return from;
  if (from.period && from.period.from <= end.to && end.to - from.period.from < A_YEAR) return from;
  if (isWeekday(first)) return from;
  const { year } = civilDay(end.from);
  const periods = [year, year - 1].map((each) => periodIn(first.calendar, each));
  const period = periods.find((each) => each !== null && each.from <= end.to);
  return period ? { ...from, period, value: period.value } : from;
}

const isWeekday = (spec: TimeSpec): boolean =>
  spec.kind === 'calendar' && spec.calendar.weekday !== null && spec.calendar.day === null;

/** «с пятницы по воскресенье»: told on a Friday, it is the one before that Sunday. */
function atWeekdayBefore(resolved: Resolved, start: Period, end: Period): Resolved {
  const back = 7 * Math.ceil((start.from - end.from) / 7);
  const period = shiftedPeriod(start.from - back, 'day', 0) ?? start;
  return { ...resolved, period, value: period.value };
}

/** The ends of a range in order: "Friday to Sunday" does not run backwards. */
function forward(from: Period, to: Period): Period {
  const late = to.from < from.from && to.grain === 'day' && from.from - to.to <= 7;
  const end = late ? (shiftedPeriod(to.from + 7, 'day', 0) ?? to) : to;
  return { value: `${from.value}/${end.value}`, from: from.from, to: end.to, grain: end.grain };
}

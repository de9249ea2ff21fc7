import type { Bindings, Match } from '../../match/index.js';
import { sentenceOf, type Section } from '../section.js';
import type { DateDraft } from './draft.js';
import { isReal, rangeOf, withWhole } from './share.js';
import { EMPTY_CALENDAR, TODAY, type Calendar, type TimeSpec } from './spec.js';

/**
 * Applies the rules of the stage `dates.join` to the expressions of one sentence: two dates become a range, an amount and a
 * date an offset. The readings of `date-part` are those of the joined list afterwards.
 */
export function joinDrafts(
  section: Section,
  drafts: readonly DateDraft[],
  sentence: number,
): DateDraft[] {
  const { pack, stream } = section;
  const { firstToken, endToken } = sentenceOf(section, sentence);
  if (drafts.length === 0) return [];
  const used = new Set<DateDraft>();
  const joins = new Map<Match, Join>();
  const matches = pack.grammar('dates.join').match(stream, firstToken, endToken, (match) => {
    const join = readJoin(pack.bindings(match), drafts);
    if (join) joins.set(match, join);
    return join !== null;
  });
  const joined: DateDraft[] = [];
  for (const match of matches) {
    const join = joins.get(match);
    if (!join || join.replaces.some((draft) => used.has(draft))) continue;
    join.replaces.forEach((draft) => used.add(draft));
    joined.push(join.draft);
    const { first, end } = join.draft;
    const id = pack.classId('date-part');
    stream.add(first, { class: id, length: end - first, value: 0, features: 0 });
  }
  return [...drafts.filter((draft) => !used.has(draft)), ...joined].sort(
    (a, b) => a.first - b.first,
  );
}

/** A new expression and those that it takes the place of. */
interface Join {
  readonly draft: DateDraft;
  readonly replaces: readonly DateDraft[];
}

/** What a match of `dates.join` makes of its two expressions; null when they don't go together. */
function readJoin(bindings: Bindings, drafts: readonly DateDraft[]): Join | null {
  const part = (name: string): DateDraft | undefined => {
    const captured = bindings.get(name);
    return drafts.find(({ first, end }) => first === captured?.first && end === captured.end);
  };
  const [one, two] = [part('one'), part('two')];
  const kind = bindings.emit('kind');
  if (kind === 'now') return one ? withNow(one, bindings) : null;
  if (!one || !two) return null;
  if (kind === 'beside') {
    const draft = shareWhole(one, two);
    return draft && { draft, replaces: [one] };
  }
  const spec = joinSpecs(one.spec, two.spec, kind, bindings.number('sign') ?? 1);
  if (!spec) return null;
  const { rule, spanFirst: first, spanEnd: end } = bindings.match;
  const tense = two.tense ?? one.tense;
  const draft: DateDraft = { ...two, first, end, rule: rule.id, spec, tense, relation: 'at' };
  return { draft, replaces: [one, two] };
}

/** "between 2019 and now" ends on the article's day, "between now and May" begins there. */
function withNow(one: DateDraft, bindings: Bindings): Join | null {
  if (one.spec.kind !== 'calendar') return null;
  const { rule, spanFirst: first, spanEnd: end } = bindings.match;
  const begins = bindings.number('sign') === 1;
  const [from, to] = begins ? [TODAY, one.spec] : [one.spec, TODAY];
  const spec: TimeSpec = { kind: 'range', from, to };
  const tense = begins ? 'future' : 'past';
  return { draft: { ...one, first, end, rule: rule.id, spec, tense }, replaces: [one] };
}

/** «15 декабря или 16 декабря 2022 года»: the year of the second holds for the first. */
function shareWhole(one: DateDraft, two: DateDraft): DateDraft | null {
  if (one.spec.kind !== 'calendar' || two.spec.kind !== 'calendar') return null;
  const calendar = withWhole(one.spec.calendar, two.spec.calendar);
  const gains = calendar.year !== one.spec.calendar.year && isReal(calendar);
  return gains ? { ...one, spec: { kind: 'calendar', calendar } } : null;
}

function joinSpecs(one: TimeSpec, two: TimeSpec, kind: unknown, sign: number): TimeSpec | null {
  if (kind === 'offset') {
    return one.kind === 'duration'
      ? { kind: 'offset', amounts: one.amounts, sign, anchor: two }
      : null;
  }
  if (kind === 'same') return sameDate(one, two);
  if (one.kind === 'duration' || two.kind === 'duration') return null;
  if (one.kind === 'range' || two.kind === 'range') return null;
  if (one.kind === 'set' || two.kind === 'set') return null;
  if (one.kind !== 'calendar' || two.kind !== 'calendar')
    return { kind: 'range', from: one, to: two };
  return rangeOf(one.calendar, two.calendar);
}

/** The parts that an expression names; «год назад» names a year where day and month stand beside it. */
function calendarOf(spec: TimeSpec): Calendar | null {
  if (spec.kind === 'calendar') return spec.calendar;
  if (spec.kind !== 'offset' || spec.anchor !== 'published') return null;
  const [amount, more] = spec.amounts;
  if (amount?.unit !== 'year' || more || !Number.isInteger(amount.count)) return null;
  return { ...EMPTY_CALENDAR, shift: { unit: 'year', amount: spec.sign * (amount.count ?? 1) } };
}

/** Two names of one day: «сегодня, 5 мая», "Friday of next week". The parts of both hold. */
function sameDate(one: TimeSpec, two: TimeSpec): TimeSpec | null {
  const [a, b] = [calendarOf(one), calendarOf(two)];
  if (!a || !b) return null;
  // "Monday, Tuesday" and "13 July, 14 July" are two days.
  const twice =
    (a.weekday !== null && b.weekday !== null) ||
    (a.day !== null && b.day !== null) ||
    (a.year !== null && b.year !== null) ||
    (a.month !== null && b.month !== null) ||
    (a.shift !== null && b.shift !== null);
  if (twice) return null;
  return {
    kind: 'calendar',
    calendar: {
      century: a.century ?? b.century,
      decade: a.decade ?? b.decade,
      year: a.year ?? b.year,
      half: a.half ?? b.half,
      quarter: a.quarter ?? b.quarter,
      season: a.season ?? b.season,
      month: a.month ?? b.month,
      week: a.week ?? b.week,
      day: a.day ?? b.day,
      easter: a.easter ?? b.easter,
      weekday: a.weekday ?? b.weekday,
      nth: a.nth ?? b.nth,
      shift: b.shift ?? a.shift,
      step: a.step ?? b.step,
      part: a.part ?? b.part,
      hijri: a.hijri || b.hijri,
      byName: a.byName || b.byName,
    },
  };
}

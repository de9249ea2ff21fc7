import { sentenceOf, type Section } from '../section.js';
import type { DateDraft } from './draft.js';
import { isReal, withWhole } from './read-spec.js';
import type { TimeSpec } from './spec.js';

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
  if (drafts.length < 2) return [...drafts];
  const joined: DateDraft[] = [];
  const used = new Set<DateDraft>();
  for (const match of pack.grammar('dates.join').match(stream, firstToken, endToken)) {
    const bindings = pack.bindings(match);
    const [one, two] = ['one', 'two'].map((name) => {
      const value = bindings.get(name)?.value;
      return typeof value === 'number' ? drafts[value] : undefined;
    });
    if (!one || !two || used.has(one) || used.has(two)) continue;
    const spec = joinSpecs(one.spec, two.spec, bindings.emit('kind'), bindings.number('sign') ?? 1);
    if (!spec) continue;
    used.add(one).add(two);
    const [first, end] = [match.spanFirst, match.spanEnd];
    const draft = { ...two, first, end, rule: match.rule.id, spec, tense: two.tense ?? one.tense };
    joined.push({ ...draft, relation: 'at' });
    const length = end - first;
    stream.add(first, { class: pack.classId('date-part'), length, value: 0, features: 0 });
  }
  return [...drafts.filter((draft) => !used.has(draft)), ...joined].sort(
    (a, b) => a.first - b.first,
  );
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
  const [from, to] = [withWhole(one.calendar, two.calendar), withWhole(two.calendar, one.calendar)];
  if (!isReal(from) || !isReal(to)) return null;
  return {
    kind: 'range',
    from: { kind: 'calendar', calendar: from },
    to: { kind: 'calendar', calendar: to },
  };
}

/** Two names of one day: «сегодня, 5 мая», "Friday of next week". The parts of both hold. */
function sameDate(one: TimeSpec, two: TimeSpec): TimeSpec | null {
  if (one.kind !== 'calendar' || two.kind !== 'calendar') return null;
  const [a, b] = [one.calendar, two.calendar];
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
      weekday: a.weekday ?? b.weekday,
      nth: a.nth ?? b.nth,
      shift: b.shift ?? a.shift,
      step: a.step ?? b.step,
      part: a.part ?? b.part,
      hijri: a.hijri || b.hijri,
    },
  };
}

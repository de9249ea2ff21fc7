import type { Anchor } from './anchor.js';
import { civilDay, isoDay, type DayNumber } from '../../calendar/day-number.js';
import type { DateDraft, Tense } from './draft.js';
import { periodIn } from './period-in.js';
import type { Period } from './period.js';
import type { Resolved } from './resolved.js';
import { statesYear, type TimeSpec } from './spec.js';

/** A year told so many sentences ago no longer dates what follows. */
const REACH = 3;

/** A day without a year that lies no more days from the article's own is told as news. */
const NEWS = 31;

interface Told {
  readonly period: Period;
  readonly id: string;
  readonly sentence: number;
  readonly block: number;
}

/**
 * Remembers what a text has told so far. A date without a year belongs to the year of the story in whose paragraph it stands,
 * when that is another than the article's own: narrative history leans on the last year told, news on the day of the article.
 */
export class Discourse {
  readonly #day: DayNumber | null;
  /** The last date that set the time of the story. */
  #story: Told | null = null;
  #last: Told | null = null;
  /** The last year told in passing: it holds within its sentence. */
  #passing: Told | null = null;

  readonly #namedYears: ReadonlyMap<number, number>;

  /** @param namedYears see {@link Anchor.namedYears} */
  constructor(day: DayNumber | null, namedYears: ReadonlyMap<number, number>) {
    this.#day = day;
    this.#namedYears = namedYears;
  }

  anchorOf(draft: DateDraft, block: number): Anchor {
    const tense = tenseOf(draft);
    const day = this.#day;
    const told = this.#last && this.#last.block === block ? this.#last : null;
    return {
      day,
      why: day === null ? '' : `the article's date ${isoDay(day)}`,
      toldYear: this.#toldYear(draft, block, tense),
      told: told && { period: told.period, id: told.id },
      tense,
      namedYears: this.#namedYears,
    };
  }

  /** Takes note of a date that has been resolved. */
  tell(draft: DateDraft, block: number, { period }: Resolved, id: string): void {
    if (!period || draft.spec.kind === 'span') return;
    const told = { period, id, sentence: draft.sentence, block };
    this.#last = told;
    if (draft.aside === 'clause' && statesYear(draft.spec)) this.#passing = told;
    // "The Oct. 7 attack" recalls a day and takes no story there.
    if (draft.spec.kind === 'calendar' && draft.spec.calendar.byName) return;
    if (draft.aside !== null || draft.relation === 'since' || draft.relation === 'before') return;
    if (statesYear(draft.spec) || this.#story?.block === block) this.#story = told;
  }

  #toldYear(draft: DateDraft, block: number, tense: Tense): number | null {
    const beside = draft.aside === 'clause' && this.#passing?.sentence === draft.sentence;
    const story = beside ? this.#passing : this.#story;
    if (!story || story.block !== block || draft.sentence - story.sentence > REACH) return null;
    if (tense === 'future' || draft.relation === 'since') return null;
    if (draft.sentence !== story.sentence && this.#isNews(draft.spec)) return null;
    const year = onward(draft, story.period, this.#day);
    if (year === null) return null;
    // A plan for a coming year ("by 2026") does not move the story there.
    return this.#day !== null && year >= civilDay(this.#day).year ? null : year;
  }

  /** A day and month close to the article's day is news, though the sentence before told of another year. */
  #isNews(spec: TimeSpec): boolean {
    const day = this.#day;
    if (spec.kind === 'range') return this.#isNews(spec.to);
    if (day === null || spec.kind !== 'calendar' || spec.calendar.day === null) return false;
    const { year } = civilDay(day);
    return [year - 1, year, year + 1].some((each) => {
      const period = periodIn(spec.calendar, each);
      return period !== null && Math.abs(period.from - day) <= NEWS;
    });
  }
}

/**
 * The year in which a story goes on: that of the period told last, or the next one where that is nearer («В ноябре 1942 года
 * окружили армию, в феврале она сдалась») and not after the article's day. Null when the period is longer than a year.
 */
function onward(
  { spec, earlier }: DateDraft,
  { from, to, grain }: Period,
  day: DayNumber | null,
): number | null {
  const { year } = civilDay(from);
  if (civilDay(to).year !== year) return null;
  if (earlier || spec.kind !== 'calendar' || (grain !== 'day' && grain !== 'month')) return year;
  const [same, next] = [periodIn(spec.calendar, year), periodIn(spec.calendar, year + 1)];
  if (!same || !next || (day !== null && next.from > day)) return year;
  return next.from - from < from - same.from ? year + 1 : year;
}

/** "since" looks back and "by" ahead where no verb tells; «до пятницы» is the one to come. */
function tenseOf({ tense, relation, spec, mod }: DateDraft): Tense {
  const onlyWeekday = spec.kind === 'calendar' && spec.calendar.weekday !== null;
  if (tense === 'deferred') return onlyWeekday ? 'future' : null;
  if (relation === 'before' && onlyWeekday) return tense ?? 'future';
  if (relation === 'since') return tense ?? (mod === 'ON_OR_AFTER' ? 'future' : 'past');
  // A deadline told as past ("delayed until 20 June") may still be to come: the nearest is meant.
  if (relation === 'by' || relation === 'until') return tense === 'past' ? null : 'future';
  return tense;
}

import type { Bindings, Captured, EmitValue } from '../../match/index.js';
import type { DateMod } from '../../types/index.js';
import type { Numeral } from '../numerals/index.js';
import { isReal, rangeOf } from './share.js';
import {
  EMPTY_CALENDAR,
  seasonOf,
  TODAY,
  unitOf,
  type Amount,
  type Calendar,
  type Shift,
  type TimeSpec,
} from './spec.js';

/** Two-digit years up to this one belong to the 21st century. */
const LAST_SHORT_YEAR = 39;

/** The Thai calendar counts from 543 BC. */
const BUDDHIST_ERA = 543;

const PARTS: readonly DateMod[] = ['START', 'MID', 'END'];

/**
 * What a match of the stage `dates` means. Captures and `emit` keys bear the names of the parts: `year month day weekday …`,
 * a second date's with `2` behind them, `count` and `unit` for amounts. Null when no such day exists.
 */
export function readSpec(bindings: Bindings, numerals: readonly Numeral[]): TimeSpec | null {
  const kind = bindings.emit('kind') ?? 'calendar';
  const reader = new Reader(bindings, numerals);
  if (kind === 'set') return { kind: 'set', value: bindings.text('value') ?? 'P1X' };
  if (kind === 'duration' || kind === 'span' || kind === 'offset') {
    const amounts = reader.amounts();
    if (amounts.length === 0 || amounts.some(isYearName)) return null;
    if (kind === 'duration') return { kind, amounts };
    const sign = reader.number('sign') ?? 1;
    if (kind === 'span') return { kind, amounts, sign };
    const named = bindings.emit('anchor');
    const anchor = named === 'context' || named === 'near' ? named : 'published';
    return { kind, amounts, sign, anchor };
  }
  if (!reader.repeatsMonths()) return null;
  const first = reader.calendar('');
  if (kind === 'rest')
    return { kind: 'range', from: TODAY, to: { kind: 'calendar', calendar: first } };
  if (kind === 'calendar') {
    return isReal(first) && !isEmpty(first) ? { kind, calendar: first } : null;
  }
  const second = reader.calendar('2');
  return rangeOf(first, second);
}

/** Fields that say something about a date, but name none. */
const NO_PARTS: ReadonlySet<string> = new Set(['part', 'hijri']);

/** A match whose captures name no part of a date. */
function isEmpty(calendar: Calendar): boolean {
  return Object.entries(calendar).every(([name, part]) => NO_PARTS.has(name) || part === null);
}

class Reader {
  readonly #bindings: Bindings;
  readonly #numerals: readonly Numeral[];
  /** Parts by name: what the rule emits, else what was captured last under the name. A date has two or three of the twenty that are asked for. */
  readonly #parts = new Map<string, EmitValue>();

  constructor(bindings: Bindings, numerals: readonly Numeral[]) {
    this.#bindings = bindings;
    this.#numerals = numerals;
    for (const { name, value } of bindings.captures()) this.#parts.set(name, value);
    for (const name of Object.keys(bindings.match.rule.emit))
      this.#parts.set(name, bindings.emit(name));
  }

  value(name: string): EmitValue {
    return this.#parts.get(name) ?? null;
  }

  number(name: string): number | null {
    const value = this.value(name);
    return typeof value === 'number' ? value : null;
  }

  /** «أيلول سبتمبر»: what stands beside a month as its other name is that month. */
  repeatsMonths(): boolean {
    const months = ['month', 'month2'].flatMap((name) => this.#bindings.all(name));
    return this.#bindings
      .all('again')
      .every(({ value }) => months.some((month) => month.value === value));
  }

  calendar(suffix: string): Calendar {
    const number = (name: string): number | null => this.number(name + suffix);
    const step = number('shift') ?? this.#counted();
    const shift = this.#shift(suffix);
    const decade = number('decade');
    const nth = number('century');
    const century = nth === null ? null : (nth - 1) * 100;
    const named = dayNamed(this.value(`named-day${suffix}`));
    return {
      ...EMPTY_CALENDAR,
      century: decade === null ? century : null,
      decade: decade === null || decade >= 100 ? decade : (century ?? 1900) + decade,
      year: this.#year(suffix) ?? named.year,
      half: number('half'),
      quarter: number('quarter'),
      season: seasonOf(this.value(`season${suffix}`)),
      month: number('month') ?? number('hijri-month') ?? named.month,
      week: number('week'),
      day: number('day') ?? named.day,
      easter: number('easter'),
      weekday: number('weekday'),
      nth: number('nth'),
      shift,
      step: shift ? null : step,
      part: PARTS.find((part) => part === this.value(`part${suffix}`)) ?? null,
      hijri: number('hijri-month') !== null,
      byName: named.year !== null,
    };
  }

  /** "two Fridays ago": so many steps, in the direction that the rule's `sign` gives. */
  #counted(): number | null {
    const [count] = this.#bindings.all('count');
    const sign = this.number('sign');
    const steps = count === undefined ? null : this.#count(count);
    return sign === null || steps === null ? null : sign * steps;
  }

  #shift(suffix: string): Shift | null {
    const days = this.number(`day-shift${suffix}`);
    if (days !== null) return { unit: 'day', amount: days };
    const years = this.number(`year-shift${suffix}`);
    if (years !== null) return { unit: 'year', amount: years };
    const unit = unitOf(this.value(`unit${suffix}`));
    const amount = this.number(`shift${suffix}`);
    return unit === null || amount === null ? null : { unit, amount };
  }

  #year(suffix: string): number | null {
    const short = this.number(`yy${suffix}`);
    if (short !== null) return short + (short <= LAST_SHORT_YEAR ? 2000 : 1900);
    const year = this.number(`year${suffix}`);
    if (year === null) return null;
    if (this.#has('era-bc')) return 1 - year;
    return this.#has('era-be') ? year - BUDDHIST_ERA : year;
  }

  #has(name: string): boolean {
    return this.#bindings.get(name) !== null;
  }

  /** Units with the numbers that stand before (or, where nothing does, behind) them. */
  amounts(): Amount[] {
    const units = this.#bindings.all('unit');
    const counts = [...this.#bindings.all('count'), ...this.#bindings.all('fixed-count')].sort(
      (a, b) => a.first - b.first,
    );
    const amounts: Amount[] = [];
    let from = -1;
    for (const captured of units) {
      const unit = unitOf(captured.value);
      if (unit === null) continue;
      const count = counts.find(({ first }) => first > from && first <= captured.first) ?? null;
      const after = count ?? (units.length === 1 ? (counts[0] ?? null) : null);
      amounts.push({ unit, count: this.#count(after) });
      from = captured.first;
    }
    for (const { value } of this.#bindings.all('two')) {
      const unit = unitOf(value);
      if (unit !== null) amounts.push({ unit, count: 2 });
    }
    const last = amounts.at(-1);
    if (this.#has('half') && last && last.count !== null)
      amounts.splice(-1, 1, { ...last, count: last.count + 0.5 });
    const fixed = this.#bindings.get('length');
    if (typeof fixed?.value === 'string') amounts.push(...lengthOf(fixed.value));
    return amounts;
  }

  #count(captured: Captured | null): number | null {
    const { emit } = this.#bindings.match.rule;
    if (emit['vague'] === true) return null;
    if (typeof emit['count'] === 'number') return emit['count'];
    if (captured === null) return 1;
    if (this.#bindings.all('fixed-count').includes(captured))
      return typeof captured.value === 'number' ? captured.value : null;
    const numeral = typeof captured.value === 'number' ? this.#numerals[captured.value] : undefined;
    if (!numeral || numeral.vague) return null;
    return numeral.value;
  }
}

/** `12-25`: a feast that falls on the same day every year; `2001-09-11`: a day that is called by its date. */
function dayNamed(value: unknown): Pick<Calendar, 'year' | 'month' | 'day'> {
  const numbers = typeof value === 'string' ? value.split('-').map(Number) : [];
  const [day = null, month = null, year = null] = numbers.reverse();
  return { year, month, day };
}

/** `6 month`: a word that is a length by itself («полгода», "fortnight"). */
function lengthOf(text: string): Amount[] {
  const [count, name] = text.split(' ');
  const unit = unitOf(name);
  return unit === null ? [] : [{ count: Number(count), unit }];
}

/** «последние 2024 года»: a year's own number, not that many years. */
function isYearName({ unit, count }: Amount): boolean {
  return unit === 'year' && count !== null && count > 2000 && count <= 2100;
}

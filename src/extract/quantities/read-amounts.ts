import type { Bindings } from '../../match/index.js';
import { scaledLike, type Numeral } from '../numerals/index.js';
import type { Section } from '../section.js';
import { bareAmount, estimateOf, rangeOf, type Amount, type Estimate } from './amount.js';
import type { SentenceTokens } from './known.js';
import { categoryOf } from './vocabulary.js';

/**
 * The numbers of a sentence, in order: numerals that no rule of `quantities.amount` makes part of something else
 * (an ordinal, a score, a model's name) or puts together (ranges, fractions, decimals in words).
 */
export function readAmounts(
  section: Section,
  numerals: readonly Numeral[],
  { firstToken, endToken }: SentenceTokens,
  isTaken: (numeral: Numeral) => boolean,
): Amount[] {
  const { pack, stream } = section;
  const numeralClass = pack.classId('numeral');
  const used = new Set<number>();
  const found: Amount[] = [];
  for (const match of pack.grammar('quantities.amount').match(stream, firstToken, endToken)) {
    const bindings = pack.bindings(match);
    const amount = readRule(bindings, numerals);
    if (!amount && bindings.emit('kind') !== 'none') continue;
    for (let at = match.first; at < match.end; at++) used.add(at);
    if (amount) found.push(amount);
  }
  for (let at = firstToken; at < endToken; at++) {
    const reading = stream.find(at, numeralClass);
    const numeral = reading && numerals[Number(reading.value)];
    if (!numeral || isTaken(numeral) || touches(numeral, used)) continue;
    found.push(plainAmount(numeral));
  }
  return found.sort((a, b) => a.first - b.first);
}

function touches({ first, end }: Numeral, used: ReadonlySet<number>): boolean {
  for (let at = first; at < end; at++) if (used.has(at)) return true;
  return false;
}

function plainAmount(numeral: Numeral): Amount {
  const { value, digits, bare, definite, vague } = numeral;
  const mayBeYear = bare && value >= YEARS.from && value < YEARS.to;
  const needsNoun = (value === 1 && !digits) || mayBeYear || (definite && !vague);
  return { ...bareAmount(numeral, ownEstimate(numeral), 'quantity.number'), needsNoun };
}

/** Bare numbers of this size are more often years than counts. */
const YEARS = { from: 1900, to: 2100 };

const ownEstimate = ({ value, high, vague }: Numeral): Estimate =>
  high === null ? estimateOf(vague ? 'vague' : 'exact', value) : rangeOf(value, high);

/** What a rule of `quantities.amount` makes of its captures; null when it only keeps them from being numbers. */
function readRule(bindings: Bindings, numerals: readonly Numeral[]): Amount | null {
  const estimate = estimateFrom(bindings, numerals);
  if (!estimate) return null;
  const { match } = bindings;
  const number =
    bindings.get('number') ?? (bindings.emit('kind') === 'plain' ? bindings.get('numeral') : null);
  const phrase = { first: match.spanFirst, end: match.spanEnd };
  return {
    ...bareAmount(number ?? phrase, estimate, match.rule.id),
    ...phrase,
    category: categoryOf(bindings.emit('category')),
    unit: bindings.text('unit'),
    counted: bindings.get('counted'),
  };
}

function estimateFrom(bindings: Bindings, numerals: readonly Numeral[]): Estimate | null {
  const numeral = (name: string): Numeral | null =>
    numerals[Number(bindings.get(name)?.value ?? -1)] ?? null;
  const product = (names: readonly string[]): number =>
    names
      .flatMap((name) => bindings.all(name))
      .reduce((value, captured) => value * Number(captured.value), 1);
  switch (bindings.emit('kind')) {
    case 'constant': {
      const value = bindings.emit('value');
      return value === null ? null : estimateOf('exact', Number(value));
    }
    case 'range': {
      const low = numeral('low');
      const high = numeral('high');
      const from = low && high ? scaledLike(low, high) : 0;
      return high && from < high.value ? rangeOf(from, high.value) : null;
    }
    case 'plain': {
      const of = numeral('numeral');
      return of && ownEstimate(of);
    }
    case 'negative': {
      const of = numeral('numeral');
      return of && estimateOf('exact', -of.value);
    }
    case 'fraction':
      return estimateOf('exact', (numeral('numeral')?.value ?? 1) * product(['fraction', 'factor']));
    case 'half':
      return estimateOf('exact', ((numeral('numeral')?.value ?? 0) + 0.5) * product(['factor']));
    case 'after-noun': {
      const of = numeral('numeral');
      return of?.definite === true ? estimateOf('exact', of.value) : null;
    }
    case 'mixed':
      return estimateOf('exact', (numeral('numeral')?.value ?? 0) + product(['fraction']));
    case 'mixed-ratio': {
      const whole = numeral('numeral')?.value ?? 0;
      const part = Number(bindings.get('num')?.value) / Number(bindings.get('den')?.value);
      return part < 1 ? estimateOf('exact', whole + part) : null;
    }
    case 'sum': {
      // "a million and a half" is half a million more, "five and a quarter" a quarter more.
      const { value, factor } = numeral('numeral') ?? { value: 0, factor: 1 };
      const part = (numeral('part')?.value ?? 1) * product(['fraction']);
      return estimateOf('exact', value + part * factor);
    }
    case 'ratio': {
      const whole = numeral('den')?.value ?? 0;
      return whole === 0 ? null : estimateOf('exact', (numeral('num')?.value ?? 0) / whole);
    }
    case 'decimal':
      return decimalOf(numeral('whole'), bindings, numerals);
    default:
      return null;
  }
}

/** «три целых пять сотых», «двенадцять кома нуль сім»: digits behind the mark, with their place where it is named. */
function decimalOf(
  whole: Numeral | null,
  bindings: Bindings,
  numerals: readonly Numeral[],
): Estimate | null {
  const parts = bindings.all('part').map(({ value }) => String(numerals[Number(value)]?.value ?? ''));
  const place = bindings.get('place')?.value;
  const fraction =
    typeof place === 'number' ? Number(parts.join('')) / place : Number(`0.${parts.join('')}`);
  return whole && estimateOf('exact', Number((whole.value + fraction).toPrecision(15)));
}

import type { Bindings, TokenStream } from '../../../match/index.js';
import { scaledLike, type Numeral } from '../../numerals/index.js';
import { estimateOf, rangeOf, type Estimate } from '../common/amount.js';
import { categoryOf, PERSONS } from '../common/vocabulary.js';

/** The estimate of a numeral by itself. */
export const ownEstimate = ({ value, high, vague }: Numeral): Estimate =>
  high === null ? estimateOf(vague ? 'vague' : 'exact', value) : rangeOf(value, high);

/**
 * The number that a rule of `quantities.amount` makes of its captures, by the `kind` that it emits; null when the captures make
 * no number (a range whose ends stand the wrong way round).
 */
export function estimateFrom(
  bindings: Bindings,
  numerals: readonly Numeral[],
  stream: TokenStream,
): Estimate | null {
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
    case 'zero': {
      // «ни один дом не пострадал»: no person was hurt or was not.
      const who = bindings.get('who');
      if (who && !PERSONS.has(categoryOf(who.value) ?? 'other')) return null;
      // "nobody was saved" counts nobody.
      return categoryOf(bindings.emit('category')) === 'people' ? null : NONE;
    }
    case 'zero-things':
      return PERSONS.has(categoryOf(bindings.emit('category')) ?? 'people') ? null : NONE;
    case 'range': {
      const low = numeral('low');
      const high = numeral('high');
      // «от двух с половиной до трёх тысяч»
      const half = bindings.get('half') ? 0.5 : 0;
      const from = low && high ? scaledLike({ ...low, value: low.value + half }, high) : 0;
      return high && from < high.value ? rangeOf(from, high.value) : null;
    }
    case 'plain': {
      const of = numeral('numeral');
      const sign = product(['sign']);
      return of && (sign < 0 ? estimateOf('exact', -of.value) : ownEstimate(of));
    }
    case 'restated': {
      const [of, same] = [numeral('numeral'), numeral('same')];
      return of && same && of.value === same.value ? ownEstimate(of) : null;
    }
    case 'article': {
      // "a hundred", "a dozen"; not "a 10-day truce"
      const of = numeral('numeral');
      return of && !of.digits && !of.vague && of.value >= 12 ? ownEstimate(of) : null;
    }
    case 'point': {
      const digits = stream.tokens[bindings.get('fraction-digits')?.first ?? -1]?.key;
      return digits === undefined ? null : estimateOf('exact', Number(`0.${digits}`));
    }
    case 'exponent': {
      const [base, exponent] = [numeral('numeral'), numeral('exponent')];
      const power = (base?.value ?? 0) ** ((exponent?.value ?? 0) * product(['up']));
      return Number.isFinite(power) ? estimateOf('exact', power * product(['sign'])) : null;
    }
    case 'fraction':
      return estimateOf(
        'exact',
        (numeral('numeral')?.value ?? 1) * product(['fraction', 'factor']),
      );
    case 'word-fraction': {
      // «ثلاثة وعشرون خمس»: behind a number in words that is complete, the word for five means fifths.
      const of = numeral('numeral');
      const complete = of !== null && !of.digits && of.value > 10 && of.high === null;
      if (!complete) return null;
      return estimateOf('exact', Number((of.value * product(['fraction'])).toPrecision(15)));
    }
    case 'scaled': {
      const of = numeral('numeral');
      const factor = product(['factor']);
      if (!of) return null;
      return of.high === null
        ? estimateOf('exact', of.value * factor)
        : rangeOf(of.value * factor, of.high * factor);
    }
    case 'half': {
      // "two and a half million", "3 million and a half"
      const { value, factor } = numeral('numeral') ?? { value: 0, factor: 1 };
      const explicit = bindings.get('factor') !== null;
      if (explicit && factor >= 1000) return estimateOf('exact', value + 0.5 * product(['factor']));
      return estimateOf('exact', (value + 0.5 * scaleOf(factor)) * product(['factor']));
    }
    case 'power': {
      const exponent =
        Number(bindings.get('exponent')?.value) * (bindings.emit('negative') === true ? -1 : 1);
      const of = numeral('numeral');
      return of && estimateOf('exact', product(['sign']) * Number(`${of.value}e${exponent}`));
    }
    case 'after-noun': {
      // «الدول السبع»: seven that everybody knows; of persons so many.
      const noun = bindings.get('counted');
      if (noun && !PERSONS.has(categoryOf(noun.value) ?? 'other')) return null;
      const of = numeral('numeral');
      return of?.definite === true ? estimateOf('exact', of.value) : null;
    }
    case 'mixed':
      return estimateOf(
        'exact',
        ((numeral('numeral')?.value ?? 0) + product(['fraction'])) * product(['factor']),
      );
    case 'mixed-ratio': {
      const whole = numeral('numeral')?.value ?? 0;
      const part = Number(bindings.get('num')?.value) / Number(bindings.get('den')?.value);
      return part < 1 ? estimateOf('exact', (whole + part) * product(['factor'])) : null;
    }
    case 'sum': {
      // "a million and a half" is half a million more, "five and a quarter" a quarter more.
      const { value, factor } = numeral('numeral') ?? { value: 0, factor: 1 };
      const part = (numeral('part')?.value ?? 1) * product(['fraction']);
      // «مليونان ونصف مليون»: of what the half is stands behind it.
      const of = bindings.get('factor') ? product(['factor']) : scaleOf(factor);
      return estimateOf('exact', value + part * of);
    }
    case 'ratio': {
      const whole = numeral('den')?.value ?? 0;
      const part = (numeral('num')?.value ?? 0) * product(['sign']);
      return whole === 0 ? null : estimateOf('exact', part / whole);
    }
    case 'agency-decimal': {
      // «3ر12 مليون»: the digits behind the mark stand in front of it.
      const whole = numeral('whole');
      const digits = stream.tokens[bindings.get('part')?.first ?? -1]?.key;
      if (!whole || digits === undefined) return null;
      const { value, factor } = whole;
      const exact = (value / factor + Number(`0.${digits}`)) * factor;
      return estimateOf('exact', Number(exact.toPrecision(15)));
    }
    case 'decimal':
      return decimalOf(numeral('whole'), bindings, numerals);
    default:
      return null;
  }
}

const NONE: Estimate = estimateOf('exact', 0);

/** «три целых пять сотых», «двенадцять кома нуль сім»: digits behind the mark, with their place where it is named. */
function decimalOf(
  whole: Numeral | null,
  bindings: Bindings,
  numerals: readonly Numeral[],
): Estimate | null {
  const parts = bindings.all('part').flatMap(({ value }) => numerals[Number(value)] ?? []);
  // "two point two million"
  const factor = parts.at(-1)?.factor ?? 1;
  const digits = parts.map(({ value }) => String(value / factor)).join('');
  const place = bindings.get('place')?.value;
  const fraction = typeof place === 'number' ? Number(digits) / place : Number(`0.${digits}`);
  return whole && estimateOf('exact', Number(((whole.value + fraction) * factor).toPrecision(15)));
}

/** A fraction of a thousand or more counts thousands, a fraction behind smaller numbers is one of one. */
const scaleOf = (factor: number): number => (factor >= 1000 ? factor : 1);

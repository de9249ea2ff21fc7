import type { Token } from '../../types/index.js';
import type { Section } from '../section.js';
import { readDigits, type DigitStyle } from './digits.js';
import type { NumeralStyle } from './group.js';
import type { Numeral } from './numeral.js';
import { readWords, type NumeralClasses } from './words.js';

/** What reading the numbers of a section needs. */
export interface Reader {
  readonly section: Section;
  readonly classes: NumeralClasses;
  readonly style: NumeralStyle & DigitStyle;
}

/** The number that begins at a token, with what belongs to it: a remainder, the other end of a range. */
export function readNumeral(reader: Reader, at: number, limit: number): Numeral | null {
  const single = readSingle(reader, at, limit);
  if (!single || single.vague) return single;
  const first = withRemainder(reader, single, limit);
  const second = readRangeEnd(reader, first, limit);
  if (!second) return first;
  const value = scaledLike(first, second);
  if (value >= second.value) return first;
  const { end, scaled, factor } = second;
  return { ...first, end, value, high: second.value, scaled, factor, bare: false };
}

/**
 * The first number of a pair under the multiplier of the second: «2,5-3 тысячи» are 2500 to 3000, but in
 * «900–2 тысячи» the first is too large to be meant in thousands.
 */
export function scaledLike(first: Numeral, second: Numeral): number {
  const alike = first.factor === 1 && first.value <= second.value / second.factor;
  return alike ? first.value * second.factor : first.value;
}

/**
 * «2 млн 300 тыс.», «5 тысяч 300», "3 hundred and 21", «34 ألفا و305»: digits after a multiplier that are smaller
 * than it. Behind a multiplier without digits of its own («ألف و200») only where a word joins them.
 */
function withRemainder(reader: Reader, first: Numeral, limit: number): Numeral {
  if (first.factor < 100) return first;
  const { stream } = reader.section;
  const { multiplierJoiner, joiner } = reader.classes;
  const and = stream.find(first.end, joiner);
  const joint = first.digits ? (stream.find(first.end, multiplierJoiner) ?? and) : and;
  if (!joint && (first.factor < 1000 || !first.digits)) return first;
  const single = readSingle(reader, first.end + (joint?.length ?? 0), limit);
  if (!single?.digits || !Number.isInteger(single.value)) return first;
  const rest = withRemainder(reader, single, limit);
  if (rest.value >= first.factor) return first;
  return {
    ...first,
    end: rest.end,
    value: first.value + rest.value,
    factor: rest.factor,
    digits: true,
  };
}

function readSingle(reader: Reader, at: number, limit: number): Numeral | null {
  const { stream } = reader.section;
  const { classes, style } = reader;
  const vague = stream.longest(at, classes.vague);
  if (vague && typeof vague.value === 'number' && at + vague.length <= limit) {
    return readVague(reader, at, at + vague.length, vague.value, limit);
  }
  const digits = readDigits(stream.tokens, at, limit, style);
  if (digits) {
    // «1.209 مليار»: nobody writes thousands of thousands in digits.
    const value = digits.pointed ?? digits.value;
    const scaled = readWords(stream, digits.end, limit, classes, style, value);
    return {
      ...PLAIN,
      first: at,
      end: scaled?.end ?? digits.end,
      value: scaled?.value ?? digits.value,
      digits: true,
      scaled: (scaled?.factor ?? 1) > 1,
      factor: scaled?.factor ?? 1,
      bare: digits.bare && !scaled,
    };
  }
  const words = readWords(stream, at, limit, classes, style, null);
  if (!words) return null;
  const definite = isDefinite(reader, at, words.end);
  return {
    ...PLAIN,
    first: at,
    end: words.end,
    value: words.value,
    factor: words.factor,
    scaled: words.factor > 1,
    definite,
  };
}

/** The word is a number only without its article; alone it may be another word («الاثنين» is Monday), with more words it is not. */
function isDefinite({ section, classes }: Reader, at: number, end: number): boolean {
  const { pack, stream } = section;
  const key = stream.tokens[at]?.key ?? '';
  if (pack.clitics === null || !key.startsWith(pack.clitics.article)) return false;
  if (end - at === 1) return !pack.lexicon.has(key);
  const numbers = [classes.cardinal, classes.multiplier, classes.dual, classes.vague];
  return !pack.lexicon.readings(key).some((reading) => numbers.includes(reading.class));
}

const PLAIN: Numeral = {
  first: 0,
  end: 0,
  value: 0,
  high: null,
  digits: false,
  vague: false,
  scaled: false,
  factor: 1,
  definite: false,
  bare: false,
};

/** «десятки тысяч», "hundreds of thousands", «сотни»: the plural of a count is at least two of it. */
function readVague(
  reader: Reader,
  at: number,
  after: number,
  value: number,
  limit: number,
): Numeral {
  const { stream } = reader.section;
  const { classes, style } = reader;
  const link = stream.find(after, classes.vagueLink);
  const scaled = readWords(stream, after + (link ? 1 : 0), limit, classes, style, value);
  return {
    ...PLAIN,
    first: at,
    end: scaled?.end ?? after,
    value: scaled?.value ?? value,
    vague: true,
    scaled: true,
    factor: scaled?.factor ?? 1,
  };
}

const DASHES = new Set(['-', '–', '—', '−', '‑']);

function readRangeEnd(reader: Reader, first: Numeral, limit: number): Numeral | null {
  const { tokens } = reader.section.stream;
  const dash = tokens[first.end];
  const next = tokens[first.end + 1];
  if (first.end + 1 >= limit || !dash || !next || !DASHES.has(dash.key)) return null;
  // «люди — 5 человек»: a spaced dash between two numbers still is a range, a half-spaced one is none.
  if (dash.spaced !== next.spaced) return null;
  const second = readSingle(reader, first.end + 1, limit);
  if (!second || second.vague || second.digits !== first.digits) return null;
  return isChain(tokens, first, second, limit) ? null : second;
}

/** «12-05-2024», phone numbers: three parts in a row are no range. */
function isChain(
  tokens: readonly Token[],
  first: Numeral,
  second: Numeral,
  limit: number,
): boolean {
  const isDash = (i: number): boolean =>
    DASHES.has(tokens[i]?.key ?? '') && tokens[i + 1]?.spaced === false;
  const before = tokens[first.first - 2]?.kind === 'number' && isDash(first.first - 1);
  return (
    before ||
    (second.end + 1 < limit && isDash(second.end) && tokens[second.end + 1]?.kind === 'number')
  );
}

import type { Token } from '../../types/index.js';
import type { Section } from '../section.js';
import { sentenceOf } from '../section.js';
import { readDigits, type DigitStyle } from './digits.js';
import type { Numeral } from './numeral.js';
import { readWords, type NumeralClasses, type NumeralStyle } from './words.js';

export type { Numeral } from './numeral.js';

interface Reader {
  readonly section: Section;
  readonly classes: NumeralClasses;
  readonly style: NumeralStyle & DigitStyle;
  readonly dash: number;
}

/**
 * Finds the numbers of a section, in order, and makes them known to later rules as `<numeral>`, whose value is the index
 * in the list. Digits, number words in every form that the pack lists, and both with multipliers; a range
 * written with a dash is one numeral, and its multiplier binds both ends («2,5-3 тысячи»).
 */
export function addNumerals(section: Section): readonly Numeral[] {
  const { pack, stream } = section;
  const reader: Reader = {
    section,
    classes: {
      cardinal: pack.classId('cardinal'),
      multiplier: pack.classId('multiplier'),
      joiner: pack.classId('number-joiner'),
      vague: pack.classId('vague-number'),
    },
    style: {
      decimal: pack.settings['decimal'] === '.' ? '.' : ',',
      unitsFirst: pack.settings['units-first'] === true,
    },
    dash: pack.classId('range-dash'),
  };
  const numeralClass = pack.classId('numeral');
  const numerals: Numeral[] = [];
  for (const index of section.sentences) {
    const { firstToken, endToken } = sentenceOf(section, index);
    for (let at = firstToken; at < endToken; at++) {
      const numeral = readNumeral(reader, at, endToken);
      if (!numeral) continue;
      const value = numerals.push(numeral) - 1;
      const length = numeral.end - numeral.first;
      stream.add(at, { class: numeralClass, length, value, features: 0 });
      at = numeral.end - 1;
    }
  }
  return numerals;
}

function readNumeral(reader: Reader, at: number, limit: number): Numeral | null {
  const first = readSingle(reader, at, limit);
  if (!first || first.vague) return first;
  const second = readRangeEnd(reader, first, limit);
  if (!second) return first;
  // «2,5-3 тысячи»: the multiplier after the second end binds both; «900–2000» has none.
  const factor = second.scaled && !first.scaled && second.factor > 1 ? second.factor : 1;
  const value = first.value * factor;
  if (value >= second.value) return first;
  return {
    ...first,
    end: second.end,
    value,
    high: second.value,
    scaled: second.scaled,
    bare: false,
  };
}

interface Single extends Numeral {
  /** What the multiplier words behind a number in digits make of it. */
  readonly factor: number;
}

function readSingle(reader: Reader, at: number, limit: number): Single | null {
  const { stream } = reader.section;
  const { classes, style } = reader;
  const vague = stream.longest(at, classes.vague);
  if (vague && typeof vague.value === 'number' && at + vague.length <= limit) {
    return readVague(reader, at, at + vague.length, vague.value, limit);
  }
  const digits = readDigits(stream.tokens, at, limit, style);
  if (digits) {
    if (digits.value === 0 && !digits.bare) return null;
    const scaled = readWords(stream, digits.end, limit, classes, style, digits.value);
    const value = scaled?.value ?? digits.value;
    return {
      first: at,
      end: scaled?.end ?? digits.end,
      value,
      high: null,
      digits: true,
      vague: false,
      scaled: scaled?.scaled ?? false,
      bare: digits.bare && !scaled,
      factor: digits.value > 0 ? value / digits.value : 1,
    };
  }
  const words = readWords(stream, at, limit, classes, style, null);
  if (!words) return null;
  const { end, value, scaled } = words;
  return {
    first: at,
    end,
    value,
    high: null,
    digits: false,
    vague: false,
    scaled,
    bare: false,
    factor: 1,
  };
}

/** «десятки тысяч», «сотни»: the plural of a count is at least two of it. */
function readVague(
  reader: Reader,
  at: number,
  after: number,
  value: number,
  limit: number,
): Single {
  const { stream } = reader.section;
  const scaled = readWords(stream, after, limit, reader.classes, reader.style, value);
  return {
    first: at,
    end: scaled?.end ?? after,
    value: scaled?.value ?? value,
    high: null,
    digits: false,
    vague: true,
    scaled: true,
    bare: false,
    factor: 1,
  };
}

const DASHES = new Set(['-', '–', '—', '−', '‑']);

function readRangeEnd(reader: Reader, first: Single, limit: number): Single | null {
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
function isChain(tokens: readonly Token[], first: Single, second: Single, limit: number): boolean {
  const isDash = (i: number): boolean =>
    DASHES.has(tokens[i]?.key ?? '') && tokens[i + 1]?.spaced === false;
  const before = tokens[first.first - 2]?.kind === 'number' && isDash(first.first - 1);
  return (
    before ||
    (second.end + 1 < limit && isDash(second.end) && tokens[second.end + 1]?.kind === 'number')
  );
}

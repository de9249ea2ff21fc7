import type { Numeral } from '../numerals/index.js';
import type { Section } from '../section.js';

/**
 * Makes numbers in words known that can be a year ("two thousand and one", "nineteen ninety six") or a day of a month. A year in
 * two halves has a class of its own: not every language reads years so.
 */
export function addSpokenNumbers({ pack, stream }: Section, numerals: readonly Numeral[]): void {
  const ids = {
    year: pack.classId('spoken-year'),
    early: pack.classId('spoken-early-year'),
    pair: pack.classId('spoken-year-pair'),
    day: pack.classId('spoken-day'),
  };
  numerals.forEach((numeral, i) => {
    if (numeral.digits || numeral.vague || numeral.high !== null) return;
    const { first, end, value } = numeral;
    const add = (id: number, to: number, number: number): void => {
      stream.add(first, { class: id, length: to - first, value: number, features: 0 });
    };
    if (value >= 1000 && value < 2200) add(ids.year, end, value);
    if (value >= 100 && value < 1000) add(ids.early, end, value);
    if (value >= 1 && value <= 31 && Number.isInteger(value)) add(ids.day, end, value);
    const next = numerals[i + 1];
    if (value < 10 || value > 21 || next?.first !== end || next.digits) return;
    if (next.value >= 10 && next.value < 100) add(ids.pair, next.end, value * 100 + next.value);
  });
}

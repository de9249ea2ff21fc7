import type { Section } from '../section.js';
import { sentenceOf } from '../section.js';
import type { Numeral } from './numeral.js';
import { readNumeral, type Reader } from './read-numeral.js';

export type { Numeral } from './numeral.js';
export { scaledLike } from './read-numeral.js';

/** The mark before the fraction; null where both are in use and three digits behind a mark are a group. */
const decimalMark = (setting: unknown): string | null =>
  setting === '.' || setting === ',' ? setting : null;

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
      dual: pack.classId('dual-multiplier'),
      letter: pack.classId('multiplier-letter'),
      joiner: pack.classId('number-joiner'),
      multiplierJoiner: pack.classId('multiplier-joiner'),
      vague: pack.classId('vague-number'),
      vagueLink: pack.classId('vague-link'),
      fractionPart: pack.classId('fraction-part'),
    },
    style: {
      decimal: decimalMark(pack.settings['decimal']),
      unitsFirst: pack.settings['units-first'] === true,
      spokenHundreds: pack.settings['spoken-hundreds'] === true,
    },
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

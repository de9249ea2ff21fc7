import type { Section } from '../section.js';
import { FATE_CLASSES } from './vocabulary.js';

/** Class ids that reading a counted noun phrase needs, and the order of the language. */
export interface PhraseStyle {
  readonly counted: number;
  readonly fates: readonly number[];
  readonly stop: number;
  readonly describing: number;
  readonly and: number;
  readonly link: number;
  readonly numeral: number;
  /** "Leopard": the number behind it belongs to the name. */
  readonly model: number;
  /** The head noun stands last ("rocket attacks"); else its genitives follow it. */
  readonly headLast: boolean;
  /** How adjectives beside a number end, in languages where nouns beside it end otherwise. */
  readonly adjectives: readonly string[];
  /** How a noun in the plural ends, in languages where what describes it does not. */
  readonly plurals: readonly string[];
}

const endingsOf = (setting: unknown): readonly string[] =>
  Array.isArray(setting) ? setting.map(String) : [];

/** Reads class ids of a pack. */
export function phraseStyle({ pack }: Section): PhraseStyle {
  return {
    counted: pack.classId('counted'),
    fates: FATE_CLASSES.map((name) => pack.classId(name)),
    stop: pack.classId('phrase-end'),
    describing: pack.classId('describing'),
    and: pack.classId('and'),
    link: pack.classId('phrase-link'),
    numeral: pack.classId('numeral'),
    model: pack.classId('model'),
    headLast: pack.settings['head-last'] === true,
    adjectives: endingsOf(pack.settings['adjective-endings']),
    plurals: endingsOf(pack.settings['plural-endings']),
  };
}

import { perPack } from '../../per-pack.js';
import { isHeadLast } from '../../word-order.js';
import { FATE_CLASSES } from './vocabulary.js';

/** Class ids that reading a counted noun phrase needs, and the order of the language. */
export interface PhraseStyle {
  readonly counted: number;
  readonly fates: readonly number[];
  readonly stop: number;
  /** «выросло»; null where the order of the language keeps verbs from numbers. */
  readonly change: number | null;
  readonly describing: number;
  /** "economists": the bearers of a role are persons. */
  readonly role: number;
  readonly and: number;
  readonly link: number;
  readonly numeral: number;
  /** «летний» behind a number and its hyphen. */
  readonly age: number;
  /** "Forces", which count soldiers only as somebody's. */
  readonly forces: number;
  /** "Leopard": the number behind it belongs to the name. */
  readonly model: number;
  /** The head noun stands last ("rocket attacks"); else its genitives follow it. */
  readonly headLast: boolean;
  /** How adjectives beside a number end, in languages where nouns beside it end otherwise. */
  readonly adjectives: readonly string[];
  /** How nouns end that end as adjectives do: «45 подозрений». */
  readonly nouns: readonly string[];
  /** How nouns end that are persons: "Californians". */
  readonly persons: readonly string[];
  /** How a noun in the plural ends, in languages where what describes it does not. */
  readonly plurals: readonly string[];
}

const endingsOf = (setting: unknown): readonly string[] =>
  Array.isArray(setting) ? setting.map(String) : [];

/** Reads class ids and settings of a pack. */
export const phraseStyle = perPack((pack): PhraseStyle => ({
  counted: pack.classId('counted'),
  fates: pack.classIds(FATE_CLASSES),
  change: pack.settings['verb-endings'] === undefined ? null : pack.classId('change-verb'),
  stop: pack.classId('phrase-end'),
  role: pack.classId('role'),
  describing: pack.classId('describing'),
  and: pack.classId('and'),
  link: pack.classId('phrase-link'),
  numeral: pack.classId('numeral'),
  age: pack.classId('age-adjective'),
  forces: pack.classId('forces-word'),
  model: pack.classId('model'),
  headLast: isHeadLast({ pack }),
  adjectives: endingsOf(pack.settings['adjective-endings']),
  nouns: endingsOf(pack.settings['noun-endings']),
  persons: endingsOf(pack.settings['person-endings']),
  plurals: endingsOf(pack.settings['plural-endings']),
}));

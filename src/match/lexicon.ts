import { findSlot, hashText } from '../tables/hash.js';
import { openSections } from '../tables/sections.js';
import { stringPool, type StringPool } from '../tables/strings.js';
import { Memo } from '../text/index.js';

/** What a word form can be: one class, the value it stands for, its grammar. */
export interface Reading {
  readonly class: number;
  /** Tokens covered. */
  readonly length: number;
  /** Value in the lexicon («января» → 1), or the index of a result that an earlier stage made. */
  readonly value: string | number | null;
  /** Bits of `features.ts`; 0 where the pack says nothing. */
  readonly features: number;
}

/** A form of several words, found by its first. */
interface Phrase {
  /** The words behind the first, of which there is one at least. */
  readonly rest: readonly string[];
  readonly readings: readonly Reading[];
}

/** What is known of a word: its readings and the phrases that begin with it. */
export interface Entry {
  readonly readings: readonly Reading[];
  /** By their second word: hundreds begin with «в», and a word behind goes on with one or two. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/** `[class, value, features]` */
export type PackedReading = readonly [number, string | number | null, number];

/** A pack's words as compiled: the distinct readings, and a table of forms that is read without being parsed. */
export interface PackedLexicon {
  readonly readings: readonly PackedReading[];
  /** Written by `packs/write-lexicon.ts`. */
  readonly words: Uint8Array;
}

/** Sections of the table of forms. */
export const LEXICON_SECTIONS = {
  wordStarts: 0,
  wordUnits: 1,
  wordSlots: 2,
  /** Where the record of each word begins in `records`. */
  recordStarts: 3,
  /**
   * Of each word: count of readings, their indexes, count of phrases, and of each phrase: count of
   * further words, their indexes, count of readings, their indexes.
   */
  records: 4,
} as const;

const NOTHING: Entry = { readings: [], phrases: new Map() };

/** Words and phrases of a language, looked up by comparison key. Entries are decoded when a text has the word. */
export class Lexicon {
  readonly #tables: readonly FormTable[];
  /** Entries by key, also of words that are not known. */
  readonly #entries = new Memo((key) => together(this.#tables.map((table) => table.entry(key))));

  /**
   * What one of the tables says of a word is said beside what the others say.
   * @throws Error when the bytes are not a table of forms.
   */
  constructor(tables: readonly PackedLexicon[]) {
    this.#tables = tables.map((packed) => new FormTable(packed));
  }

  /** Readings of a single word; empty when it is not known. The list must not be changed. */
  readings(key: string): readonly Reading[] {
    return this.entry(key).readings;
  }

  /** Whether the word, or a phrase that begins with it, is known. */
  has(key: string): boolean {
    const { readings, phrases } = this.entry(key);
    return readings.length > 0 || phrases.size > 0;
  }

  /** All that is known of a word; nothing when it is not known. Must not be changed. */
  entry(key: string): Entry {
    return this.#entries.of(key);
  }
}

/** Calls `found` for the readings of each phrase of an entry that stands in the text from its word on. */
export function phrasesAt(
  { phrases }: Entry,
  keyAt: (offset: number) => string | undefined,
  found: (reading: Reading) => void,
): void {
  for (const { rest, readings } of phrases.get(keyAt(1) ?? '') ?? NO_PHRASES) {
    let same = 1;
    while (same < rest.length && keyAt(same + 1) === rest[same]) same += 1;
    if (same === rest.length) readings.forEach(found);
  }
}

const NO_PHRASES: readonly Phrase[] = [];

function together(entries: readonly Entry[]): Entry {
  const known = entries.filter((entry) => entry !== NOTHING);
  const [only] = known;
  if (known.length < 2) return only ?? NOTHING;
  return {
    readings: known.flatMap(({ readings }) => readings),
    phrases: bySecond(known.flatMap(({ phrases }) => [...phrases.values()].flat())),
  };
}

function bySecond(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const second = phrase.rest[0] ?? '';
    const list = found.get(second);
    if (list) list.push(phrase);
    else found.set(second, [phrase]);
  }
  return found;
}

/** One table of forms. */
class FormTable {
  readonly #readings: readonly PackedReading[];
  readonly #words: StringPool;
  readonly #slots: Uint32Array;
  readonly #recordStarts: Uint32Array;
  readonly #records: Uint32Array;

  /** @throws Error when the bytes are not a table of forms. */
  constructor(packed: PackedLexicon) {
    const sections = openSections(packed.words);
    const { wordStarts, wordUnits, wordSlots, recordStarts, records } = LEXICON_SECTIONS;
    this.#readings = packed.readings;
    this.#words = stringPool(sections.words(wordStarts), sections.units(wordUnits));
    this.#slots = sections.words(wordSlots);
    this.#recordStarts = sections.words(recordStarts);
    this.#records = sections.words(records);
  }

  /** What the table knows of a word; {@link NOTHING} where it does not have it. */
  entry(key: string): Entry {
    const word = findSlot(this.#slots, hashText(key), (item) => this.#words.equals(item, key));
    return word < 0 ? NOTHING : this.#decode(word);
  }

  #decode(word: number): Entry {
    let at = this.#recordStarts[word] ?? 0;
    const next = (): number => this.#records[at++] ?? 0;
    const list = <T>(read: () => T): T[] => Array.from({ length: next() }, read);
    const readings = list(() => this.#reading(next(), 1));
    const phrases = list(() => {
      const rest = list(() => this.#words.at(next()));
      return { rest, readings: list(() => this.#reading(next(), rest.length + 1)) };
    });
    return { readings, phrases: bySecond(phrases) };
  }

  #reading(index: number, length: number): Reading {
    const [id, value, features] = this.#readings[index] ?? [-1, null, 0];
    return { class: id, length, value, features };
  }
}

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
  readonly rest: readonly string[];
  readonly readings: readonly Reading[];
}

/** `[class, value, features]` */
export type PackedReading = readonly [number, string | number | null, number];

/** A pack's words as they lie in the compiled file: keys of forms (words joined by a space) to indexes of readings. */
export interface PackedLexicon {
  readonly readings: readonly PackedReading[];
  readonly forms: Readonly<Record<string, readonly number[]>>;
}

const NONE: readonly Reading[] = [];

/** Words and phrases of a language, looked up by comparison key. */
export class Lexicon {
  readonly #words = new Map<string, readonly Reading[]>();
  readonly #phrases = new Map<string, Phrase[]>();

  constructor(packed: PackedLexicon) {
    for (const [form, indexes] of Object.entries(packed.forms)) {
      const keys = form.split(' ');
      const readings = indexes.flatMap((i) => unpack(packed.readings[i], keys.length));
      const first = keys[0] ?? '';
      if (keys.length === 1) this.#words.set(form, readings);
      else this.#addPhrase(first, { rest: keys.slice(1), readings });
    }
  }

  #addPhrase(first: string, phrase: Phrase): void {
    const known = this.#phrases.get(first);
    if (known) known.push(phrase);
    else this.#phrases.set(first, [phrase]);
  }

  /** Readings of a single word; empty when it is not known. The list must not be changed. */
  readings(key: string): readonly Reading[] {
    return this.#words.get(key) ?? NONE;
  }

  /** Whether the word, or a phrase that begins with it, is known. */
  has(key: string): boolean {
    return this.#words.has(key) || this.#phrases.has(key);
  }

  /** Calls `found` for the readings of each phrase that stands in the text from a word on. */
  phrases(
    first: string,
    keyAt: (offset: number) => string | undefined,
    found: (reading: Reading) => void,
  ): void {
    for (const { rest, readings } of this.#phrases.get(first) ?? []) {
      if (rest.every((key, i) => keyAt(i + 1) === key)) readings.forEach(found);
    }
  }
}

function unpack(packed: PackedReading | undefined, length: number): Reading[] {
  if (!packed) return [];
  const [id, value, features] = packed;
  return [{ class: id, length, value, features }];
}

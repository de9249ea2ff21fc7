import { scan } from '../../text/scan.js';
import { FORM_BITS } from '../alias-flags.js';
import { buildSlots, hashStep, hashText } from '../../tables/hash.js';
import { isSkippedMark, NAME_SECTIONS } from '../load.js';
import { writeSections, type Section } from '../../tables/sections.js';
import { StringPoolWriter } from '../../tables/strings.js';

/** Beyond any vocabulary; a node times this plus a word is still an exact number. */
const MOST_WORDS = 2 ** 24;

/** An alias at a node: entity row, lemma, packed features. */
interface Reading {
  readonly entity: number;
  readonly lemma: number;
  features: number;
}

/** Builds the compiled gazetteer of one language. */
export class TrieWriter {
  readonly #words = new StringPoolWriter();
  readonly #lemmas = new StringPoolWriter();
  readonly #children = new Map<number, number>();
  readonly #steps: { node: number; word: number }[] = [];
  readonly #readings: Reading[][] = [[]];

  /**
   * Adds one spelling of a name.
   * @returns the node of its comparison keys, 0 when nothing of it can be looked up.
   */
  add(text: string, entity: number, lemma: string, features: number): number {
    const keys = nameKeys(text);
    if (keys.length === 0) return 0;
    const node = keys.reduce((parent, key) => this.#child(parent, key), 0);
    const readings = this.#readings[node] ?? [];
    const index = this.#lemmas.add(lemma);
    const same = readings.find(
      (reading) =>
        reading.entity === entity &&
        reading.lemma === index &&
        ((reading.features ^ features) & ~FORM_BITS) === 0,
    );
    if (same) same.features |= features;
    else readings.push({ entity, lemma: index, features });
    return node;
  }

  /** The compiled file. */
  bytes(language: string): Uint8Array {
    const steps = this.#steps.flatMap(({ node, word }) => [node, word]);
    const starts = [0];
    for (const readings of this.#readings) starts.push((starts.at(-1) ?? 0) + readings.length);
    const [wordStarts, wordUnits] = this.#words.sections();
    const [lemmaStarts, lemmaUnits] = this.#lemmas.sections();
    const sections: Record<keyof typeof NAME_SECTIONS, Section> = {
      wordStarts,
      wordUnits,
      wordSlots: buildSlots(this.#words.strings().map(hashText)),
      steps: Uint32Array.from(steps),
      stepSlots: buildSlots(this.#steps.map(({ node, word }) => hashStep(node, word))),
      aliasStarts: Uint32Array.from(starts),
      aliases: Uint32Array.from(
        this.#readings.flat().flatMap(({ entity, lemma, features }) => [entity, lemma, features]),
      ),
      lemmaStarts,
      lemmaUnits,
      language: Uint16Array.from(Array.from(language, (letter) => letter.charCodeAt(0))),
    };
    return writeSections(Object.values(sections));
  }

  #child(node: number, key: string): number {
    const word = this.#words.add(key);
    const step = node * MOST_WORDS + word;
    const known = this.#children.get(step);
    if (known !== undefined) return known;
    this.#steps.push({ node, word });
    this.#readings.push([]);
    const child = this.#steps.length;
    this.#children.set(step, child);
    return child;
  }
}

/** Comparison keys of the words of a name, without the marks that texts put in or leave out. */
export function nameKeys(text: string): string[] {
  return scan(text)
    .map((token) => token.key)
    .filter((key) => !isSkippedMark(key));
}

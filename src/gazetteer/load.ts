import { unpackFeatures } from './alias-flags.js';
import { findSlot, hashStep, hashText } from '../tables/hash.js';
import { openSections } from '../tables/sections.js';
import { stringPool } from '../tables/strings.js';
import { Memo } from '../text/index.js';
import type { Alias, EntityTable, Gazetteer, GazetteerHit, People } from './types.js';

/**
 * Sections of a compiled gazetteer. Names form a trie of words: a node is the step that leads to it,
 * from a parent along a word; node 0 is the root, step i leads to node i + 1.
 */
export const NAME_SECTIONS = {
  wordStarts: 0,
  wordUnits: 1,
  wordSlots: 2,
  /** Parent node and word of each step, in turns. */
  steps: 3,
  stepSlots: 4,
  /** First alias of each node, one more than nodes. */
  aliasStarts: 5,
  /** Entity row, lemma and features of each alias, in turns. */
  aliases: 6,
  lemmaStarts: 7,
  lemmaUnits: 8,
  /** The language code, as code units. */
  language: 9,
} as const;

const QUOTES = new Set(['"', '«', '»', '“', '”', '„', '‟', '‘', '’', '‹', '›', "'"]);
const DASHES = new Set(['-', '‐', '‑', '‒', '–', '—', '−']);

/** So many different names are kept decoded: bounds the memory that a hostile text can take. */
const MOST_DECODED = 50_000;

/** A dash and a quotation mark may meet between two words of a name; more is no name any longer. */
const MOST_MARKS = 2;

/** Marks that stand inside names in one text and not in the next, so that the trie has none of them. */
export function isSkippedMark(key: string): boolean {
  return key.length === 1 && (QUOTES.has(key) || DASHES.has(key));
}

/**
 * Opens a compiled gazetteer over its entity table. Only views are made; the cost does not grow with its size.
 * @throws Error when the bytes are not such a file.
 */
export function loadGazetteer(
  bytes: Uint8Array,
  entities: EntityTable,
  people: People | null = null,
): Gazetteer {
  const sections = openSections(bytes);
  const { wordStarts, wordUnits, lemmaStarts, lemmaUnits, language } = NAME_SECTIONS;
  const words = stringPool(sections.words(wordStarts), sections.units(wordUnits));
  const lemmas = stringPool(sections.words(lemmaStarts), sections.units(lemmaUnits));
  const wordSlots = sections.words(NAME_SECTIONS.wordSlots);
  const steps = sections.words(NAME_SECTIONS.steps);
  const stepSlots = sections.words(NAME_SECTIONS.stepSlots);
  const aliasStarts = sections.words(NAME_SECTIONS.aliasStarts);
  const aliases = sections.words(NAME_SECTIONS.aliases);

  // Words are asked for at every place where a name may begin.
  const found = new Memo((key) =>
    findSlot(wordSlots, hashText(key), (item) => words.equals(item, key)),
  );
  const child = (node: number, word: number): number =>
    1 +
    findSlot(
      stepSlots,
      hashStep(node, word),
      (step) => steps[2 * step] === node && steps[2 * step + 1] === word,
    );
  /** The node of each word that begins a name, 0 of all others: where most look-ups end. */
  const starts = new Memo((key) => next(0, key));
  const hasAliases = (node: number): boolean => aliasStarts[node] !== aliasStarts[node + 1];
  const aliasAt = (index: number): Alias => ({
    entity: entities.at(aliases[3 * index] ?? 0),
    lemma: lemmas.at(aliases[3 * index + 1] ?? 0),
    ...unpackFeatures(aliases[3 * index + 2] ?? 0),
  });
  // A story names the same few again and again.
  const decoded = new Map<number, readonly Alias[]>();
  const aliasesOf = (node: number): readonly Alias[] => decoded.get(node) ?? decodeAliases(node);
  const decodeAliases = (node: number): readonly Alias[] => {
    const first = aliasStarts[node] ?? 0;
    const length = (aliasStarts[node + 1] ?? 0) - first;
    const made = Array.from({ length }, (_, index) => aliasAt(first + index));
    if (decoded.size >= MOST_DECODED) decoded.clear();
    decoded.set(node, made);
    return made;
  };

  const next = (node: number, key: string): number => {
    const word = found.of(key);
    return word < 0 ? 0 : child(node, word);
  };

  const longest: Gazetteer['longest'] = (keys, from) => {
    let node = 0;
    let best: { node: number; end: number } | null = null;
    let openQuote = false;
    let marks = 0;
    for (let at = from; ; at++) {
      const key = keys(at);
      if (key === undefined) break;
      if (at > from && isSkippedMark(key)) {
        if (++marks > MOST_MARKS) break;
        if (QUOTES.has(key)) openQuote = !openQuote;
        continue;
      }
      marks = 0;
      node = at === from ? starts.of(key) : next(node, key);
      if (node === 0) break;
      if (hasAliases(node))
        best = { node, end: at + 1 + Number(openQuote && isQuote(keys(at + 1))) };
    }
    return (
      best && ({ tokens: best.end - from, aliases: aliasesOf(best.node) } satisfies GazetteerHit)
    );
  };

  return {
    language: String.fromCharCode(...sections.units(language)),
    people,
    longest,
    knows: (key) => starts.of(key) > 0,
  };
}

function isQuote(key: string | undefined): boolean {
  return key !== undefined && QUOTES.has(key);
}

import type { Gazetteer } from '../gazetteer/index.js';
import { hasCapitals } from './actors/shapes/capitals.js';
import { GluedWords } from './glued-words.js';
import { CliticSplitter, keyVariants, Vocabulary, type LanguagePack } from '../match/index.js';

/** What a pack and a list of names together know of the words of a language. */
export interface Words {
  readonly vocabulary: Vocabulary;
  /** Null where words are written apart. */
  readonly clitics: CliticSplitter | null;
  /** Null where no name is known, and in scripts without capitals. */
  readonly glued: GluedWords | null;
}

/** By pack and names, of which a program has one pair a language; without names by the pack itself. */
const made = new WeakMap<LanguagePack, WeakMap<object, Words>>();

/** The words of a pack and a list of names, put together once. */
export function wordsOf(pack: LanguagePack, gazetteer: Gazetteer | null): Words {
  let ofPack = made.get(pack);
  if (!ofPack) made.set(pack, (ofPack = new WeakMap()));
  let words = ofPack.get(gazetteer ?? pack);
  if (!words) ofPack.set(gazetteer ?? pack, (words = makeWords(pack, gazetteer)));
  return words;
}

function makeWords(pack: LanguagePack, gazetteer: Gazetteer | null): Words {
  const { clitics, lexicon, beginnings } = pack;
  const vocabulary = new Vocabulary(lexicon, {
    variants: clitics ? (key) => keyVariants(key, clitics) : null,
    beginnings,
    beginsName: gazetteer ? (key) => gazetteer.knows(key) : null,
  });
  const isKnown = (key: string): boolean => vocabulary.knows(key);
  return {
    vocabulary,
    clitics: clitics && new CliticSplitter(clitics, isKnown),
    glued: gazetteer && hasCapitals(pack) ? new GluedWords(pack, gazetteer, isKnown) : null,
  };
}

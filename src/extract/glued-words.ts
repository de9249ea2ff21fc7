import type { Gazetteer } from '../gazetteer/index.js';
import type { LanguagePack } from '../match/index.js';
import { makeToken, toKey } from '../text/index.js';
import type { Token } from '../types/index.js';

/** Shorter ends are those of other words, unless they are written in capitals. */
const SHORTEST_NAME = 4;
/** No verb of saying has more letters: what is glued together without an end is read in linear time. */
const LONGEST_VERB = 20;
/** A word of so many small letters in front of a name is a word, known or not. */
const SHORTEST_WORD = 4;
/** A capital that a small letter stands before, or behind: «вИраке», «ВКиеве», «базыСША». */
const INNER_CAPITAL = /(?<=\p{Ll})\p{Lu}|(?<=\p{Lu})\p{Lu}(?=\p{Ll})/u;
const SPEECH = 'speech';
const GIVEN = 'given-name';

/**
 * Parts what a lost space has glued to a name: «вИраке», «ПрезидентЗеленский», «Путинзаявил». Only where the whole is no word that is
 * known and the parts are: better an unread name than a cut one.
 */
export class GluedWords {
  readonly #pack: LanguagePack;
  readonly #names: Gazetteer;
  readonly #isKnown: (key: string) => boolean;

  /** `isKnown`: whether the pack or the list of names has a word. */
  constructor(pack: LanguagePack, names: Gazetteer, isKnown: (key: string) => boolean) {
    this.#pack = pack;
    this.#names = names;
    this.#isKnown = isKnown;
  }

  split(tokens: readonly Token[], raw: string): readonly Token[] {
    const cuts = tokens.map((token) => this.#cutOf(token, raw));
    if (cuts.every((cut) => cut === 0)) return tokens;
    return tokens.flatMap((token, at) => {
      const middle = token.start + (cuts[at] ?? 0);
      if (middle === token.start) return [token];
      return [
        makeToken(raw, token.start, middle, 'word', token.spaced),
        makeToken(raw, middle, token.end, 'word', false),
      ];
    });
  }

  /** Where a word is two, from its beginning; 0 where it is one. */
  #cutOf({ kind, casing, key, start, end }: Token, raw: string): number {
    if (kind !== 'word' || (casing !== 'mixed' && casing !== 'capital')) return 0;
    if (casing === 'capital' && key.length < 2 * SHORTEST_NAME) return 0;
    if (this.#isKnown(key)) return 0;
    const text = raw.slice(start, end);
    return casing === 'mixed' ? this.#beforeName(text) : this.#behindName(text);
  }

  #beforeName(text: string): number {
    const cut = INNER_CAPITAL.exec(text)?.index ?? 0;
    if (cut === 0) return 0;
    const [head, tail] = [text.slice(0, cut), text.slice(cut)];
    const [word, name] = [toKey(head), toKey(tail)];
    const isLong = tail.length >= SHORTEST_NAME || tail === tail.toUpperCase();
    if (!isLong || !this.#names.knows(name)) return 0;
    const isSmall = head === head.toLowerCase();
    const isWord = isSmall
      ? this.#isKnown(word) || word.length >= SHORTEST_WORD
      : this.#isOrdinary(word) || this.#areName(word, name);
    return isWord ? cut : 0;
  }

  /** «Путинзаявил»: the shortest name that a verb of saying goes on. */
  #behindName(text: string): number {
    const first = Math.max(SHORTEST_NAME, text.length - LONGEST_VERB);
    for (let cut = first; cut <= text.length - SHORTEST_NAME; cut++) {
      const verb = toKey(text.slice(cut));
      const speaks = this.#has(verb, SPEECH);
      if (speaks && this.#names.knows(toKey(text.slice(0, cut)))) return cut;
    }
    return 0;
  }

  /** Whether the pack knows a word as something else than a given name. */
  #isOrdinary(key: string): boolean {
    return this.#pack.lexicon.readings(key).length > 0 && !this.#has(key, GIVEN);
  }

  /** Whether two words are one name: "JoeBiden". */
  #areName(...words: readonly string[]): boolean {
    return this.#names.longest((at) => words[at], 0)?.tokens === words.length;
  }

  #has(key: string, name: string): boolean {
    const id = this.#pack.classId(name);
    return this.#pack.lexicon.readings(key).some((reading) => reading.class === id);
  }
}

import type { Token } from '../../../types/index.js';
import { nameTables, type NameTables } from '../sound/name-tables.js';
import type { Section } from '../../section.js';
import type { ShapeClasses } from './shape-classes.js';
import { endsWithAny, wordLooks, type WordLooks } from './word-looks.js';

/** So many adjectives stand between a capitalised one and its noun, and so many words in a complement. */
const MOST_MODIFIERS = 2;
const MOST_COMPLEMENT = 6;
/** Shorter words are particles. */
const SHORTEST = 3;
/** Adjectives that agree end in so many same letters. */
const SHARED_ENDING = 2;

/**
 * Shapes of words in inflected languages that follow from the word behind: «Лондонской» before «конференции» is an adjective, alone
 * somebody's surname.
 */
export class PhraseShapes {
  readonly #tokens: readonly Token[];
  readonly #classes: ShapeClasses;
  readonly #tables: NameTables;
  readonly #looks: WordLooks;
  readonly #raw: string;

  constructor(section: Section, classes: ShapeClasses) {
    this.#tokens = section.stream.tokens;
    this.#classes = classes;
    this.#raw = section.article.raw;
    this.#tables = nameTables(section.pack);
    this.#looks = wordLooks(this.#tables);
  }

  /** Whether a capitalised word is an adjective of the noun behind it; says so of it, and of the adjectives in between. */
  addAdjective(at: number, isFirst: boolean): boolean {
    const key = this.#tokens[at]?.key ?? '';
    const nouns = this.#looks.nounEndings(key);
    if (!nouns || (isFirst && !this.#looks.isOfName(key))) return false;
    let noun = at + 1;
    while (noun <= at + MOST_MODIFIERS) {
      const last = this.#isCompound(noun) ? noun + 2 : noun;
      if (!this.#isModifier(last) || !(this.#isSmall(last) || this.#isSameCase(key, last))) break;
      noun = last + 1;
    }
    const behind = this.#tokens[noun];
    if (noun === at + 1 && this.#isJoinedTo(noun)) {
      this.#classes.put(at, 'adjectival');
      return true;
    }
    if (behind?.kind !== 'word' || !this.#isNoun(noun, nouns, key)) {
      // «Национальной» alone is a noun's adjective, not its own noun.
      noun -= 1;
      if (noun === at || !this.#isNoun(noun, nouns, key)) return false;
    }
    // «Национального института гражданской обороны»
    if (this.#classes.isOf(noun, this.#classes.ids.orgHead))
      this.addComplement(noun, this.#classes.ids.conjunction);
    this.#classes.put(at, 'adjectival');
    for (let between = at + 1; between < noun; between++) this.#classes.put(between, 'modifier');
    return true;
  }

  /** «физико-технического»: whether two small words are one adjective. */
  #isCompound(at: number): boolean {
    const hyphen = this.#tokens[at + 1];
    return hyphen?.key === '-' && !hyphen.spaced && this.#isSmall(at) && this.#isSmall(at + 2);
  }

  /** «Единой Геофизической службы»: whether another capitalised adjective stands in the same case. */
  #isSameCase(key: string, at: number): boolean {
    const other = this.#tokens[at];
    return (
      other?.casing === 'capital' && key.slice(-SHARED_ENDING) === other.key.slice(-SHARED_ENDING)
    );
  }

  /** «Донецкой и Луганской областей»: whether a conjunction leads to another capitalised adjective and the noun that both share. */
  #isJoinedTo(link: number): boolean {
    const [other, noun] = [this.#tokens[link + 1], this.#tokens[link + 2]];
    if (!this.#classes.isOf(link, this.#classes.ids.conjunction)) return false;
    if (other?.casing !== 'capital' || noun?.casing !== 'lower') return false;
    const { key } = this.#tokens[link - 1] ?? { key: '' };
    const sharesCase = key.slice(-SHARED_ENDING) === other.key.slice(-SHARED_ENDING);
    return (
      sharesCase &&
      this.#looks.nounEndings(other.key) !== null &&
      noun.key.length > SHORTEST &&
      !this.#tables.apart.has(noun.key) &&
      !endsWithAny(noun.key, this.#tables.verbEndings)
    );
  }

  /** Marks the genitive behind a capitalised head: «(Институт) этнологии и антропологии». */
  addComplement(head: number, conjunction: number): void {
    let end = head + 1;
    const { genitiveEndings } = this.#tables;
    let endings = genitiveEndings;
    let further = genitiveEndings;
    for (let at = end; at <= head + MOST_COMPLEMENT && this.#isSmall(at); at++) {
      const { key } = this.#tokens[at] ?? { key: '' };
      const link = this.#tables.complementLinks.get(key);
      if (link && at === head + 1) {
        endings = link;
        further = [...link, ...genitiveEndings];
        continue;
      }
      if (this.#classes.isOf(at, conjunction) && end === at && at > head + 1) continue;
      if (!this.#ends(key, endings)) break;
      end = at + 1;
      // «по ликвидации последствий»: what follows a noun is in the genitive again.
      endings = further;
    }
    for (let at = head + 1; at < end; at++) this.#classes.put(at, 'complement');
  }

  #isSmall(at: number): boolean {
    const token = this.#tokens[at];
    return token?.kind === 'word' && token.casing === 'lower';
  }

  #isModifier(at: number): boolean {
    const key = this.#tokens[at]?.key ?? '';
    return !this.#tables.apart.has(key) && this.#looks.nounEndings(key) !== null;
  }

  #isNoun(at: number, endings: readonly string[], adjective: string): boolean {
    const token = this.#tokens[at];
    if (!token || token.key.length < SHORTEST || this.#tables.apart.has(token.key)) return false;
    if (token.casing === 'lower') {
      // «комитет» only ends like a verb.
      const isVerb = endsWithAny(token.key, this.#tables.verbEndings) && !this.#classes.isHead(at);
      return endsWithAny(token.key, endings) && !isVerb;
    }
    if (this.#classes.isHead(at) || this.#classes.isPlace(at) || this.#classes.isBody(at))
      return true;
    // «Харьковской ОВА»
    if (token.casing === 'upper' || this.#isInflected(at))
      return endsWithAny(adjective, this.#tables.obliqueEndings);
    return token.casing === 'capital' && this.#tables.directions.find(adjective) !== null;
  }

  /** «ТЮЗа»: whether a word is letters with the ending of a case. */
  #isInflected(at: number): boolean {
    const token = this.#tokens[at];
    return (
      token?.casing === 'mixed' &&
      this.#looks.of(this.#raw.slice(token.start, token.end)).isInflected
    );
  }

  #ends(key: string, endings: readonly string[]): boolean {
    const { apart, verbEndings } = this.#tables;
    if (key.length <= SHORTEST || apart.has(key)) return false;
    return endsWithAny(key, endings) && !endsWithAny(key, verbEndings);
  }
}

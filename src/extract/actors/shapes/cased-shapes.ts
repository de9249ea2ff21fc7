import { parseFeatures } from '../../../match/index.js';
import type { Token } from '../../../types/index.js';
import type { Section } from '../../section.js';
import { PhraseShapes } from './phrase-shapes.js';
import { readSurname } from '../forms/declension.js';
import { unshouted } from '../forms/unshouted.js';
import { nameTables, type NameTables } from '../sound/name-tables.js';
import { ShapeClasses } from './shape-classes.js';
import { wordLooks, type WordLook, type WordLooks } from './word-looks.js';
import type { WordUse } from './word-use.js';

const NOMINATIVE = parseFeatures('nom') ?? 0;

/** Longer words in capitals are shouted, not abbreviated. */
const LONGEST_ACRONYM = 6;

/** Shapes of words in scripts with capitals. */
export class CasedShapes {
  readonly #section: Section;
  readonly #words: WordUse;
  readonly #tables: NameTables;
  readonly #looks: WordLooks;
  readonly #classes: ShapeClasses;
  readonly #phrases: PhraseShapes;
  readonly #isLatin: boolean;
  #capitalLemmas: ReadonlySet<string> | null = null;

  constructor(section: Section, words: WordUse) {
    this.#section = section;
    this.#words = words;
    this.#tables = nameTables(section.pack);
    this.#looks = wordLooks(this.#tables);
    this.#classes = new ShapeClasses(section.pack, section.stream);
    this.#phrases = new PhraseShapes(section, this.#classes);
    this.#isLatin = section.pack.script === 'Latn';
  }

  /** `plain`: the sentence is not a headline in which all words have capitals. */
  add(at: number, token: Token, isFirst: boolean, plain: boolean): void {
    const { casing } = token;
    if (casing === 'none' || casing === 'lower') return;
    const text = this.#section.article.raw.slice(token.start, token.end);
    // «вИраке»: what a lost space has glued together is no name where its parts are not known.
    if (casing === 'mixed' && !this.#isLatin && /^\p{Ll}/u.test(text)) return;
    const look = this.#looks.of(text);
    if (text.length === 1) {
      if (this.#section.stream.tokens[at + 1]?.key === '.') this.#classes.put(at, 'initial');
    } else if (!this.#isLatin && /^[a-z]/.test(token.key)) {
      if (!this.#classes.isOrdinary(at)) this.#classes.put(at, 'foreign-name');
    } else if (plain && (look.isComposed || look.isInflected) && !this.#classes.isOrdinary(at)) {
      this.#classes.put(at, 'acronym');
    } else if (look.isBody) {
      return;
    } else if (casing === 'upper') {
      const isBracketed = this.#section.stream.tokens[at - 1]?.key === '(';
      const short = (plain || isBracketed) && text.length <= LONGEST_ACRONYM;
      if (short && !this.#classes.isOrdinary(at)) this.#classes.put(at, 'acronym');
    } else {
      this.#addWord(at, token, look, isFirst, plain);
    }
  }

  /** A word of a sentence all in capitals: a given name, if a surname stands behind it, and that surname. */
  addShouted(at: number): void {
    const classes = this.#classes;
    if (classes.isHead(at)) return;
    if (classes.isOf(at, classes.ids.given)) {
      if (!this.#isShoutedSurname(at + 1)) return;
      this.#addForenames(at, classes.ids.given);
      classes.put(at, 'name');
    } else if (classes.has(at - 1, 'forename') && this.#isShoutedSurname(at)) {
      classes.put(at, 'name');
      classes.put(at, 'surname');
    }
  }

  /** Whether a word in capitals has a surname's ending, or a capital elsewhere in the article. */
  #isShoutedSurname(at: number): boolean {
    const token = this.#section.stream.tokens[at];
    if (token?.casing !== 'upper' || this.#classes.isOrdinary(at)) return false;
    const { isSurname } = this.#looks.of(
      unshouted(this.#section.article.raw.slice(token.start, token.end)),
    );
    return isSurname || this.#isCapitalElsewhere(token.key);
  }

  #addWord(at: number, token: Token, look: WordLook, isFirst: boolean, plain: boolean): void {
    const { stream } = this.#section;
    const classes = this.#classes;
    if (this.#isLatin && classes.isTitlePart(at)) classes.put(at, 'title-part');
    if (stream.find(at, classes.ids.orgHead)) {
      classes.put(at, 'org-name');
      this.#phrases.addComplement(at, classes.ids.conjunction);
    }
    if (stream.find(at, classes.ids.placeHead)) classes.put(at, 'place-name');
    const isGiven = stream.find(at, classes.ids.given) !== null;
    const known = isGiven || this.#isMaybeGiven(at);
    const small = this.#words.small.has(token.key);
    // "In May", "on Jan 13": a month is somebody only with a surname behind it.
    const isAlone = stream.tokens[at + 1]?.casing !== 'capital' && classes.isOrdinary(at);
    if (isGiven && !(isFirst && small) && !isAlone) this.#addForenames(at, classes.ids.given);
    for (const { gender, features } of look.patronymics) {
      classes.put(at, 'patronymic', gender, features);
    }
    const follows = classes.has(at - 1, 'forename') || classes.has(at - 1, 'initial');
    // At the beginning every adjective has a capital; only those of names are told apart there.
    if (
      plain &&
      !follows &&
      !(isFirst && this.#isCommon(token.key)) &&
      this.#phrases.addAdjective(at, isFirst)
    )
      return;
    const { isSurname } = look;
    // «Шахабас Шахов»: behind a name a word with a surname's ending is no shah.
    const isBehindName = isSurname && (follows || classes.has(at - 1, 'name'));
    const isMaybe = classes.isOf(at, classes.ids.maybeGiven);
    const isBearer = !isFirst && !isGiven && isMaybe && this.#isSurname(at + 1);
    if (isBearer) this.#addForenames(at, classes.ids.maybeGiven);
    if ((classes.isOrdinary(at) && !isBehindName && !isBearer) || (small && isFirst)) return;
    const isToponymic = plain && !known && !follows && look.isToponymic;
    const isElse = classes.isOf(at, classes.ids.maybeActor);
    const isLone =
      plain && !isElse && !isGiven && !isToponymic && !look.isBareAdjective && !look.isNoPlace;
    const isCapital = !isFirst || this.#isCapitalElsewhere(token.key);
    const isSure = isCapital || known;
    if (isLone && isCapital) classes.put(at, 'lone');
    if ((isLone || isToponymic) && look.isApposed) classes.put(at, 'apposed');
    if (isToponymic && isSure) classes.put(at, 'toponymic');
    if (isSurname) {
      classes.put(at, 'surname');
      if (plain) classes.put(at, 'name');
      return;
    }
    if (!plain && !known && !follows) return;
    if (!known && !follows && look.isAdjective) return;
    if (!isSure && look.isOpening) return;
    classes.put(at, isSure ? 'name' : 'first-word');
  }

  /** Whether the article writes a form of the word with a capital inside a sentence, too. */
  #isCapitalElsewhere(key: string): boolean {
    if (this.#words.capital.has(key)) return true;
    if (!this.#tables.hasCases) return false;
    const known = (this.#capitalLemmas ??= lemmasOf(this.#words.capital, this.#tables));
    return readSurname(key, this.#tables).some(({ lemma }) => known.has(lemma));
  }

  /** Whether a word is one of those that the pack knows as no names: «городской», «национальный». */
  #isCommon(key: string): boolean {
    const { gloss, generic } = this.#tables.words;
    return gloss.find(key) !== null || generic.find(key) !== null;
  }

  /** Whether a word is the dictionary form of one that may be a given name. */
  #isMaybeGiven(at: number): boolean {
    const { maybeGiven } = this.#classes.ids;
    const { stream } = this.#section;
    if (stream.find(at, maybeGiven) === null) return false;
    return stream
      .at(at)
      .some(
        (reading) =>
          reading.class === maybeGiven &&
          (reading.features === 0 || (reading.features & NOMINATIVE) !== 0),
      );
  }

  /** «Романа Менжинского»: whether a capitalised word behind one that may be a given name ends as only surnames do. */
  #isSurname(at: number): boolean {
    const token = this.#section.stream.tokens[at];
    if (token?.casing !== 'capital' || this.#classes.isOrdinary(at)) return false;
    const text = this.#section.article.raw.slice(token.start, token.end);
    return this.#looks.of(text).isSurname;
  }

  #addForenames(at: number, from: number): void {
    for (const reading of this.#section.stream.at(at)) {
      if (reading.class !== from) continue;
      this.#classes.put(at, 'forename', reading.value, reading.features);
    }
  }
}

/** All dictionary forms that words can have. */
function lemmasOf(words: Iterable<string>, tables: NameTables): ReadonlySet<string> {
  const lemmas = new Set<string>();
  for (const word of words) for (const { lemma } of readSurname(word, tables)) lemmas.add(lemma);
  return lemmas;
}

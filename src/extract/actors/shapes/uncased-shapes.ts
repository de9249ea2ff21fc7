import type { Token } from '../../../types/index.js';
import type { Section } from '../../section.js';
import { endsLike } from '../forms/declension.js';
import type { Glossary } from '../sound/glossary.js';
import { nameTables } from '../sound/name-tables.js';
import { ShapeClasses } from './shape-classes.js';

/** Shorter words are particles and abbreviations. */
const SHORTEST = 3;
/** Shorter words only begin like a particle and the article: «والي». */
const SHORTEST_JOINED = 6;
const LATIN = /^[a-z]/;
/** Tokens of the longest role that is looked for before a name. */
const LONGEST_ROLE = 4;
/** Shorter words only end like a possessive: «بنها». */
const SHORTEST_BOUND = 5;

/**
 * Shapes of words in scripts without capitals (Arabic), where names are known by their neighbours: `<forename>`, words with
 * the article (`<defined>`), unknown ones without it (`<plain>`), and heads of names of organisations and places.
 */
export class UncasedShapes {
  readonly #section: Section;
  readonly #classes: ShapeClasses;
  readonly #article: string;
  readonly #stop: number;
  readonly #joining: readonly string[];
  readonly #adjectiveEndings: readonly string[];
  readonly #boundEndings: readonly string[];
  readonly #boundAsWritten: readonly string[];
  readonly #and: string;
  readonly #nisba: string;
  readonly #namesAsWritten: ReadonlySet<string>;
  readonly #gloss: Glossary;
  readonly #generic: Glossary;
  /** Classes of words behind which a given name stands. */
  readonly #leads: ReadonlySet<number>;
  readonly #spokenFor: number;
  readonly #son: number;
  readonly #role: number;
  readonly #demonym: number;

  constructor(section: Section) {
    this.#section = section;
    this.#classes = new ShapeClasses(section.pack, section.stream);
    this.#article = section.pack.clitics?.article ?? '';
    const tables = nameTables(section.pack);
    const { joining, adjectiveEndings, nisba, namesAsWritten } = tables;
    this.#boundEndings = tables.boundEndings;
    this.#boundAsWritten = tables.boundAsWritten;
    this.#and = tables.and;
    this.#namesAsWritten = namesAsWritten;
    this.#gloss = tables.words.gloss;
    this.#generic = tables.words.generic;
    this.#role = section.pack.classId('role');
    this.#demonym = section.pack.classId('demonym');
    this.#son = section.pack.classId('son');
    this.#spokenFor = section.pack.classId('spoken-for');
    const leads = ['given-name', 'role', 'address', 'speech'];
    this.#leads = new Set(leads.map((name) => section.pack.classId(name)));
    this.#joining = joining;
    this.#nisba = nisba;
    this.#adjectiveEndings = adjectiveEndings;
    this.#stop = section.pack.classId('stop');
  }

  add(at: number, token: Token, isTaken: (index: number) => boolean): void {
    const { stream } = this.#section;
    const classes = this.#classes;
    const taken = isTaken(at);
    if (token.clitic || token.key.length < SHORTEST) return;
    if (this.#ends(at, token.key) && !this.#isGivenAsWritten(at, token)) return;
    if (LATIN.test(token.key)) {
      if (token.casing !== 'lower') classes.put(at, 'foreign-name');
      return;
    }
    // The raw letters: «إلغاء» has no article, though its key begins like one.
    const text = this.#section.article.raw.slice(token.start, token.end);
    const defined = token.fused || (this.#article !== '' && text.startsWith(this.#article));
    const joins = this.#joining.some((start) => text.startsWith(start));
    if (joins) classes.put(at, 'joined');
    // «المتحدث باسم الأمين العام»: in the name of, not Bassem.
    if (stream.find(at - 1, this.#spokenFor)) return;
    const isHead = stream.find(at, classes.ids.orgHead) !== null && !this.#isPossessed(text);
    if (isHead && !taken) classes.put(at, defined ? 'org-defined' : 'org-name');
    if (!defined) this.#addPlaceHead(at);
    if (!defined && !taken && stream.find(at, classes.ids.namedHead)) classes.put(at, 'named-org');
    if (defined) {
      if (!isHead) this.#addDefined(at, token.key);
      return;
    }
    // «يعقوب والحديث»: a word with a particle and the article goes on, and is no part of the name.
    if (taken || (joins && text.length >= SHORTEST_JOINED)) return;
    const isGiven = stream.find(at, classes.ids.given);
    if (isGiven) classes.put(at, 'forename', isGiven.value, isGiven.features);
    else if (
      classes.isOf(at, classes.ids.maybeGiven) &&
      !isTaken(at + 1) &&
      (this.#isNamed(at + 1) || this.#isTitled(at) || this.#isLast(at))
    )
      classes.put(at, 'forename');
    // «رقمها», its number: a word with a possessive names nobody.
    const isBound = text.length >= SHORTEST_BOUND && endsLike(token.key, this.#boundEndings);
    // «غرداية وحالتين»: behind a name such a word begins with "and".
    const goesOn =
      text.length >= SHORTEST_BOUND && text.startsWith(this.#and) && classes.has(at - 1, 'plain');
    if (!isBound && !(goesOn && this.#and !== '') && !classes.isOrdinary(at))
      classes.put(at, 'plain');
  }

  /** «سالم الدوسري», «شريف إسماعيل», «سالم بن …»: a word that may be a given name is one before a surname with the article and -i, another, or "son of". */
  #isNamed(at: number): boolean {
    const { given } = this.#classes.ids;
    return this.#isSurname(at) || [given, this.#son].some((id) => this.#classes.isOf(at, id));
  }

  /** «رشدي جمعة،», «أحمد صادق ب…»: such a word is the last part of a name where a given name stands before it and a mark or particle behind. */
  #isLast(at: number): boolean {
    const next = this.#section.stream.tokens[at + 1];
    const ends = next === undefined || next.kind === 'mark' || next.clitic;
    return this.#classes.has(at - 1, 'forename') && ends;
  }

  /** «النائب العام المصري نبيل صادق»: behind a role two words that may be given names are one's name. */
  #isTitled(at: number): boolean {
    const { stream } = this.#section;
    if (!this.#classes.isOf(at + 1, this.#classes.ids.maybeGiven)) return false;
    if (stream.tokens[at + 1]?.key.startsWith(this.#article) === true) return false;
    const end = stream.find(at - 1, this.#demonym) ? at - 1 : at;
    for (let first = end - 1; first >= end - LONGEST_ROLE; first--) {
      const isRole = stream
        .at(first)
        .some((reading) => reading.class === this.#role && first + reading.length === end);
      if (isRole) return true;
    }
    return false;
  }

  #isSurname(at: number): boolean {
    const key = this.#section.stream.tokens[at]?.key ?? '';
    return (
      this.#nisba !== '' &&
      key.startsWith(this.#article) &&
      key.endsWith(this.#nisba) &&
      !this.#classes.isOrdinary(at)
    );
  }

  #addDefined(at: number, key: string): void {
    const { stream } = this.#section;
    const { settlement, placeHead } = this.#classes.ids;
    // «ميناء العاصمة», the port of the capital: the capital is a word and no name.
    if (stream.find(at, settlement)) return;
    this.#classes.put(at, 'defined');
    // «عليوي المحمداوي»: an adjective that no list has is a surname.
    if (this.#isSurname(at) && this.#gloss.find(key) === null && this.#generic.find(key) === null)
      this.#classes.put(at, 'nisba');
    // «الجزيرة», the island, only ends like an adjective.
    if (!stream.find(at, placeHead) && endsLike(key, this.#adjectiveEndings))
      this.#classes.put(at, 'defined-adjective');
  }

  #addPlaceHead(at: number): void {
    const classes = this.#classes;
    const { stream } = this.#section;
    if (stream.find(at, classes.ids.placeHead)) classes.put(at, 'place-name');
    if (stream.find(at, classes.ids.region)) classes.put(at, 'region-name');
    if (stream.find(at, classes.ids.settlement)) classes.put(at, 'settlement-name');
  }

  /** «مكتبه», his office: whether a word ends as possessives are written. */
  #isPossessed(text: string): boolean {
    return text.length >= SHORTEST_BOUND && this.#boundAsWritten.some((end) => text.endsWith(end));
  }

  /** «علي الحسيني», «محمد علي», «النائب علي فياض»: written as the given name beside another name or a title, not as the word «على». */
  #isGivenAsWritten(at: number, token: Token): boolean {
    if (!this.#namesAsWritten.has(this.#section.article.raw.slice(token.start, token.end)))
      return false;
    const beside = this.#section.stream.at(at - 1).some(({ class: id }) => this.#leads.has(id));
    return beside || this.#isNamed(at + 1);
  }

  /** Whether the very word, not what stands behind its article, ends a name: «له» does, «الله» does not. */
  #ends(at: number, key: string): boolean {
    if (this.#section.stream.find(at, this.#stop) === null) return false;
    return this.#section.pack.lexicon.readings(key).some((reading) => reading.class === this.#stop);
  }
}

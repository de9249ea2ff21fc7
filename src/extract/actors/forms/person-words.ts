import type { Section } from '../../section.js';
import { parseFeatures } from '../../../match/index.js';
import { endsLike, readSurname } from './declension.js';
import { nameTables } from '../sound/name-tables.js';
import type { Lead } from './rank-surnames.js';
import { unshouted } from './unshouted.js';

const GENITIVE = parseFeatures('gen') ?? 0;
const NOMINATIVE = parseFeatures('nom') ?? 0;

/** So many words back a verb may stand whose subject a quotation mark in front of a name parts from it. */
const LONGEST_ASIDE = 10;

/** The words of a person's name: which are given names, initials, and which is the surname. */
export class PersonWords {
  readonly initials: readonly string[];
  /** Whether an initial stands before all words. */
  readonly leadsWithInitial: boolean;
  /** Token of the surname; null where only given names stand. */
  readonly surnameAt: number | null;
  readonly #section: Section;
  readonly #first: number;
  readonly #end: number;
  readonly #words: readonly number[];
  readonly #surnameStart: number;
  readonly #surnameMayLead: boolean;

  constructor(section: Section, first: number, end: number) {
    this.#section = section;
    this.#first = first;
    this.#end = end;
    const { tokens } = section.stream;
    const words: number[] = [];
    const initials: string[] = [];
    for (let at = first; at < end; at++) {
      const token = tokens[at];
      if (token?.kind !== 'word') continue;
      if (this.#is(at, 'initial')) initials.push(token.key);
      else words.push(at);
    }
    this.initials = initials;
    this.leadsWithInitial = this.#is(first, 'initial');
    this.#words = words;
    this.#surnameMayLead = nameTables(section.pack).surnameMayLead;
    this.surnameAt = this.#findSurname();
    this.#surnameStart =
      this.surnameAt === null ? end : this.#startOf(this.surnameAt, tokens.length);
  }

  /** The last word, or the first where only given names or initials follow («Иванов Иван Иванович»). */
  #findSurname(): number | null {
    const [head, ...rest] = this.#words;
    if (head === undefined) return null;
    const isGiven = (at: number): boolean => this.#is(at, 'forename') || this.#is(at, 'patronymic');
    // A lone word is no patronymic: «Вуянович».
    if (rest.length === 0 && this.initials.length === 0)
      return this.#is(head, 'forename') ? null : head;
    // «Эдан Александр» has a given name that no list has; «Иванов Иван» begins as only surnames end.
    const isSurname = this.#is(head, 'surname') || rest.some((at) => this.#is(at, 'patronymic'));
    const isFirst =
      this.#surnameMayLead &&
      !isGiven(head) &&
      rest.every(isGiven) &&
      (isSurname || rest.length > 1);
    if (rest.length > 0 && isFirst) return head;
    const last = this.#words.at(-1) ?? head;
    return this.#is(last, 'patronymic') && rest.length === 1 && isGiven(head) ? null : last;
  }

  textOf(at: number): string {
    const token = this.#section.stream.tokens[at];
    return token ? unshouted(this.#section.article.raw.slice(token.start, token.end)) : '';
  }

  /** Particles and first halves that belong to the surname: «аль-», «ван », «Салтыков-». */
  prefixOf(at: number): string {
    const { tokens } = this.#section.stream;
    const from = tokens[this.#surnameStart]?.start ?? 0;
    return this.#section.article.raw.slice(from, tokens[at]?.start ?? from);
  }

  /** What the first given name can be. */
  forenameReadings(): Lead[] {
    const { pack, stream } = this.#section;
    const ids = new Set([pack.classId('forename'), pack.classId('patronymic')]);
    for (const at of this.#givenWords()) {
      const leads = stream
        .at(at)
        .filter((reading) => ids.has(reading.class))
        .map(({ value, features }): Lead => ({
          gender: value === 'm' || value === 'f' ? value : null,
          features,
        }));
      if (leads.length > 0) return leads;
      // «Янез Янша»: a word without an ending of another case says that its surname is in the nominative, too.
      const own = this.#nominativeLead(at);
      if (own) return [own];
    }
    // «прес-секретар Чипіліро Хамула»: so does a title; «учень Кестнера» tells nothing.
    const before = this.#first - (this.#is(this.#first - 1, 'state') ? 2 : 1);
    const isTitled = this.#givenWords().length > 0 && this.#is(before, 'role');
    const own = isTitled ? this.#nominativeLead(before) : null;
    return own ? [own] : [];
  }

  /**
   * Whether a form that is a man's genitive and a woman's nominative («Александра») is rather the former: beside a man in the genitive, or where no
   * verb beside it speaks of a woman, no title before it stands in the nominative, and it does not begin a sentence or an aside.
   */
  isRatherGenitive(): boolean {
    const [given] = this.#givenWords();
    const tables = nameTables(this.#section.pack);
    if (given === undefined || !endsLike(this.textOf(given), tables.sharedEndings)) return false;
    // «Сергея Дунаева, Александра Гросса и Ивана Колесникова»
    if ([this.#first - 3, this.#end + 1].some((at) => this.#isMansGenitive(at))) return true;
    const before = this.#first - 1;
    if (!this.#isWithin(before)) return false;
    if (this.#is(before, 'role') && this.#nominativeLead(before)) return false;
    return (
      !this.#speaksOfWoman(this.#end) && !(this.#speaksOfWoman(before) && this.#isSubject(before))
    );
  }

  /** «сообщила Александра», not «полиция задержала Александра», which has its subject. */
  #isSubject(verb: number): boolean {
    if (this.#is(verb, 'speech')) return true;
    const { genders } = nameTables(this.#section.pack);
    const feminine = genders.find(([gender]) => gender === 'f')?.[1] ?? [];
    return !endsLike(this.#section.stream.tokens[verb - 1]?.key ?? '', feminine);
  }

  /** Whether what stands before the name goes on with it: a word, or a closing quotation mark («группа «ИСТ» Александра Несиса»). */
  #isWithin(before: number): boolean {
    const token = this.#section.stream.tokens[before];
    if (token?.kind === 'word') return true;
    if (token?.key !== '"' || token.spaced) return false;
    // «повідомила депутатка від «Голосу» Олександра Устінова»
    for (let at = before - 1; at >= before - LONGEST_ASIDE; at--)
      if (this.#speaksOfWoman(at)) return false;
    return true;
  }

  #isMansGenitive(at: number): boolean {
    const { pack, stream } = this.#section;
    const given = pack.classId('given-name');
    const readings = stream.at(at).filter((reading) => reading.class === given);
    return (
      readings.some(({ features }) => (features & GENITIVE) !== 0) &&
      readings.every(({ value, features }) => value === 'm' && (features & NOMINATIVE) === 0)
    );
  }

  #speaksOfWoman(at: number): boolean {
    const token = this.#section.stream.tokens[at];
    if (token?.casing !== 'lower') return false;
    const { womanVerbEndings } = nameTables(this.#section.pack);
    return endsLike(token.key, womanVerbEndings);
  }

  #nominativeLead(at: number): Lead | null {
    const word = this.textOf(at);
    const tables = nameTables(this.#section.pack);
    const isOpen = [...tables.obliqueEndings, ...tables.indeclinableEndings].some((end) =>
      word.endsWith(end),
    );
    const [own] = isOpen ? [] : readSurname(word, tables);
    return own ? { gender: null, features: own.features } : null;
  }

  /** Dictionary forms of the given names, by the gender when a form can be both; of unknown ones by the case of the surname. */
  given(gender: 'm' | 'f' | null, features = 0): string[] {
    const { pack, stream } = this.#section;
    const [lemmaClass, forename] = [pack.classId('given-lemma'), pack.classId('given-name')];
    return this.#words
      .filter((at) => !this.#isInSurname(at))
      .map((at) => {
        // "Dos" of "Leonardo Dos Santos Ferreira"
        if (this.#is(at, 'particle')) return this.textOf(at);
        const readings = stream.at(at);
        const genders = readings.filter((reading) => reading.class === forename);
        const lemmas = readings.filter((reading) => reading.class === lemmaClass);
        // The lexicon lists a form's masculine names before its feminine ones.
        const both = genders.some(({ value }) => value === 'm') && gender === 'f';
        const lemma = (both ? lemmas.at(-1) : lemmas[0])?.value;
        return typeof lemma === 'string' ? lemma : this.#nominative(at, features);
      });
  }

  #nominative(at: number, features: number): string {
    const word = this.textOf(at);
    const readings = readSurname(word, nameTables(this.#section.pack));
    const [own] = readings;
    if (features === 0 || !own || (own.features & features) !== 0) return word;
    const found = readings.find(
      (reading) => (reading.features & features) !== 0 && word.startsWith(reading.lemma),
    );
    return found?.lemma ?? word;
  }

  #givenWords(): number[] {
    return this.#words.filter((at) => !this.#isInSurname(at) && !this.#is(at, 'particle'));
  }

  #isInSurname(at: number): boolean {
    return this.surnameAt !== null && at >= this.#surnameStart && at <= this.surnameAt;
  }

  #startOf(surnameAt: number, most: number): number {
    const { tokens } = this.#section.stream;
    let at = surnameAt;
    for (let steps = 0; steps < most && at > this.#first; steps++) {
      const isHyphen = tokens[at - 1]?.key === '-';
      const partAt = isHyphen ? at - 2 : at - 1;
      if (partAt < this.#first || !(isHyphen || this.#is(partAt, 'particle'))) break;
      at = partAt;
    }
    return at;
  }

  #is(at: number, name: string): boolean {
    const { pack, stream } = this.#section;
    return stream.find(at, pack.classId(name)) !== null;
  }
}

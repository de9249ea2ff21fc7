import { toKey } from '../../../text/index.js';
import type { EntityRecord } from '../../../gazetteer/index.js';
import { readingEndingAt } from '../../readings.js';
import { sentenceOf } from '../../section.js';
import { readSurname } from '../forms/declension.js';
import type { Draft, Identity } from '../forms/draft.js';
import { nameTables } from '../sound/name-tables.js';
import type { PersonName } from '../forms/person-name.js';

/** Somebody whom the article names in full. */
export interface Person {
  /** First token of the name. */
  readonly at: number;
  readonly given: readonly string[];
  readonly initials: readonly string[];
  readonly gender: 'm' | 'f' | null;
  readonly identity: Identity;
  readonly lemma: string;
  /** "his wife, Anna Wexley": named as somebody's relative, whose surname alone means that other one. */
  readonly isRelative: boolean;
}

/** What is said of somebody beside the surname. */
type Named = Pick<PersonName, 'given' | 'initials' | 'gender'>;

const SURNAME_ALONE: Named = { given: [], initials: [], gender: null };

/** The people of an article, found again by surname. */
export class People {
  readonly #bySurname = new Map<string, Person[]>();
  /** By given names and the words between them and the surname: "Sadr" of "Ali Sadr Hashemi Nejad". */
  readonly #byPart = new Map<string, Person[]>();

  /** Whether nobody is known. */
  get isEmpty(): boolean {
    return this.#bySurname.size === 0;
  }

  /** Remembers a person of the gazetteer, or a full name that a rule read. */
  learn(draft: Draft, identity: Identity, entity: EntityRecord | null): void {
    const { person, lemma } = draft;
    const words = lemma.split(' ');
    const surname = person ? person.surnames[0] : words.at(-1);
    if (surname === undefined) return;
    const entry: Person = {
      at: draft.first,
      given: person ? person.given : words.slice(0, -1),
      initials: person?.initials ?? [],
      gender: person?.gender ?? entity?.gender ?? null,
      identity,
      lemma,
      isRelative: isRelative(draft),
    };
    const list = remember(this.#bySurname, surname, entry);
    for (const part of entry.given) remember(this.#byPart, part, entry);
    // «аль-Судани» also stands as «Судани».
    const short = surname.split(/[- ]/).at(-1) ?? surname;
    if (short !== surname && short.length > 3 && !this.#bySurname.has(toKey(short))) {
      this.#bySurname.set(toKey(short), list);
    }
  }

  /** Who is named in full with other middle names, or without: «خالد العنقري» is «خالد بن محمد العنقري». */
  findSame({ lemma }: Draft): Identity | null {
    const words = lemma.split(' ');
    const list = this.#bySurname.get(toKey(words.at(-1) ?? '')) ?? [];
    const isSame = (person: Person): boolean => {
      const others = person.lemma.split(' ');
      const isShort = Math.min(words.length, others.length) === 2;
      return isShort && toKey(others[0] ?? '') === toKey(words[0] ?? '');
    };
    return list.find(isSame)?.identity ?? null;
  }

  /** Who a name is: a person of that surname whose given names do not contradict; of several the last before it. */
  find(name: PersonName, at: number): Person | null {
    for (const surname of name.surnames) {
      const found = this.#nearest(toKey(surname), name, at);
      if (found) return found;
    }
    return null;
  }

  #nearest(surname: string, name: Named, at: number): Person | null {
    const list = this.#bySurname.get(surname);
    return list ? nearest(list, name, at) : null;
  }

  /** Somebody of the same surname as a well-known person whom the article does not name in full. */
  findNamesake(draft: Draft, { id }: Identity): Person | null {
    const { section, first } = draft;
    const surname = toKey(draft.lemma.split(' ').at(-1) ?? '');
    // «аль-Судани» also stands as «Судани».
    const forms = new Set([surname, surname.split('-').at(-1) ?? surname]);
    const token = section.stream.tokens[first];
    const word = token ? section.article.raw.slice(token.start, token.end) : '';
    // "Thaksin" is no surname, and another Shinawatra is not meant.
    const written = readSurname(word, nameTables(section.pack));
    const key = written.find((reading) => forms.has(reading.key))?.key;
    if (key === undefined) return null;
    const list = this.#bySurname.get(key) ?? this.#byPart.get(key) ?? [];
    if (list.some((person) => person.identity.id === id)) return null;
    return list.findLast(({ at }) => at <= draft.first) ?? list[0] ?? null;
  }

  /** The only person whom the article names in full with this given name: «Сана». */
  findGiven(given: string): Person | null {
    const bearers = this.#byPart.get(toKey(given)) ?? [];
    return bearers.length === 1 ? (bearers[0] ?? null) : null;
  }

  /** Who a single word is, in any case form; null when it is nobody's surname. */
  findWord(word: string, draft: Pick<Draft, 'section' | 'first'>): Person | null {
    for (const { key } of readSurname(word, nameTables(draft.section.pack))) {
      const found = this.#nearest(key, SURNAME_ALONE, draft.first);
      if (found) return found;
    }
    return null;
  }
}

const RELATIVE = 'relative';

/** Whether a title right before a name, or parted from it by a comma, says whose relative it names. */
function isRelative({ section, sentence, first }: Draft): boolean {
  const { firstToken } = sentenceOf(section, sentence);
  const end = section.stream.tokens[first - 1]?.key === ',' ? first - 1 : first;
  const role = readingEndingAt(section, section.pack.classId('role'), end, firstToken);
  return role?.value === RELATIVE;
}

/** Adds somebody once to those who bear a name, and gives all of them. */
function remember(bearers: Map<string, Person[]>, name: string, person: Person): Person[] {
  const key = toKey(name);
  const list = bearers.get(key) ?? [];
  if (!list.some(({ identity }) => identity.id === person.identity.id)) list.push(person);
  bearers.set(key, list);
  return list;
}

/** So many namesakes are looked at; an article has no more. */
const MOST_NAMESAKES = 20;

function nearest(list: readonly Person[], name: Named, at: number): Person | null {
  const bearers = list.slice(0, MOST_NAMESAKES).filter((person) => agrees(person, name));
  const isAlone = name.given.length + name.initials.length === 0;
  const others = isAlone ? bearers.filter((person) => !person.isRelative) : [];
  const fitting = others.length > 0 ? others : bearers;
  return fitting.findLast((person) => person.at <= at) ?? fitting[0] ?? null;
}

/** Whether given names, initials and gender allow two names to be one person's. */
function agrees(person: Person, name: Named): boolean {
  if (person.gender !== null && name.gender !== null && person.gender !== name.gender) return false;
  const [first] = name.given;
  const [initial] = name.initials;
  const own = person.given[0];
  if (own === undefined) return true;
  if (first !== undefined) return toKey(first) === toKey(own) || person.given.includes(first);
  return initial === undefined || toKey(own).startsWith(initial);
}

import type { Glossary } from './glossary.js';
import type { Romanisation } from './romanise.js';

/** Letters of one script as consonants of the common skeleton; groups of letters allowed. */
export interface SoundTable {
  readonly letters: ReadonlyMap<string, string>;
  readonly starts: ReadonlyMap<string, string>;
  readonly ends: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, string>;
  /** Letters in the longest group. */
  readonly longest: number;
}

/** What a script that leaves short vowels out needs to be read aloud. */
export interface Abjad {
  readonly article: string;
  /** The word that is one name with the word behind it: «عبد المعطي». */
  readonly servant: string;
  /** The vowel put in, and the one behind a long vowel of the same sound: Hamad, Tariq. */
  readonly vowel: string;
  readonly afterLong: string;
  /** Letters of long vowels that are consonants beside another vowel. */
  readonly glides: ReadonlyMap<string, string>;
  /** How surnames of other languages end. */
  readonly foreign: ReadonlyMap<string, string>;
}

/** How the name of an organisation or place is put into English. */
export interface NameWords {
  /** English of heads and of words beside them; a head in " of" stands before the rest, any other behind it. */
  readonly gloss: Glossary;
  /** Words that say what kind of thing is meant and name none: «вооружённые», «местный». */
  readonly generic: Glossary;
  /** Adjectives stand behind their noun: the English order is the other way round. */
  readonly isReversed: boolean;
}

export const NOUN_GENDERS = ['m', 'f', 'n', 'pl'] as const;
export type NounGender = (typeof NOUN_GENDERS)[number];

/** Nominative endings of the adjectives whose stem ends so. */
export interface NominativeRow {
  readonly stems: readonly string[];
  readonly endings: Readonly<Record<NounGender, string>>;
}

/** One way in which surnames change: the forms of each case in place of the ending. */
export interface NameRow {
  readonly ending: string;
  readonly after: string | null;
  readonly gender: 'm' | 'f' | null;
  readonly forms: readonly (readonly string[])[];
}

/** What a language's `names.yaml` says, ready for use. */
export interface NameTables {
  readonly surnameEndings: readonly string[];
  readonly patronymicEndings: readonly string[];
  /** Endings of capitalised words that name nobody by themselves. */
  readonly adjectiveEndings: readonly string[];
  /** Share of capitalised words above which a headline's capitals say nothing. */
  readonly titleCaseShare: number;
  /** Whether adjectives and nouns of states are written small («украинец»). */
  readonly hasSmallDemonyms: boolean;
  /** Whether the name of a place in quotation marks is what is called after it: a club, a hotel. */
  readonly hasQuotedPlaces: boolean;
  /** Whether a surname can stand before the given names: «Иванов Иван». */
  readonly surnameMayLead: boolean;
  /** How bodies in one word begin, and what stands behind: «Росприроднадзор». */
  readonly bodyWords: { readonly prefixes: readonly string[]; readonly stems: readonly string[] };
  /** Particles that are written together with a surname that keeps its capital: "McKee", «МакКейн». */
  readonly capitalPrefixes: ReadonlySet<string>;
  /** Endings of words that begin a sentence and are no names unless something else says so. */
  readonly openingEndings: readonly string[];
  /** Nominative endings of adjectives, the first row that fits; empty in languages without cases. */
  readonly nominatives: readonly NominativeRow[];
  /** How the dictionary forms of nouns end, by gender; all others are masculine. */
  readonly genders: readonly (readonly [gender: NounGender, endings: readonly string[]])[];
  /** Cases that prepositions ask for, as bits of `match/features.ts`. */
  readonly casesOf: ReadonlyMap<string, number>;
  /** How names of places end in the dictionary form. */
  readonly placeLemmaEndings: readonly string[];
  /** Capitalised adjectives: how they end → how a noun that agrees with them can end. */
  readonly agreement: ReadonlyMap<string, readonly string[]>;
  /** Of capitalised adjectives: what may stand before such an ending (-ск-, -льн-). */
  readonly adjectiveStems: readonly string[];
  /** What makes an adjective of a name: -ск-. */
  readonly adjectiveSuffixes: readonly string[];
  /** How an adjective of a place goes back to its name: less the suffix, with one of the endings. */
  readonly adjectiveBases: { readonly suffix: string; readonly endings: readonly string[] };
  /** How words end that are no noun beside an adjective: verbs. */
  readonly verbEndings: readonly string[];
  /** How nouns and adjectives in the genitive end. */
  readonly genitiveEndings: readonly string[];
  /** Prepositions that lead a complement, with the endings of their case: «комитет по иностранным делам». */
  readonly complementLinks: ReadonlyMap<string, readonly string[]>;
  /** How names of places end, in all cases; longer endings and beginnings of words that are none. */
  readonly placeEndings: readonly string[];
  readonly notPlaceEndings: readonly string[];
  readonly notPlaces: readonly string[];
  /** Adjectives of directions, which make a place of any name behind them: «Южный Баден». */
  readonly directions: Glossary;
  /** Endings of adjectives that are surnames as well: «Жуковский». */
  readonly surnameAdjectives: readonly string[];
  /** How given names end that are as often a man's genitive as a woman's nominative: «Александра». */
  readonly sharedEndings: readonly string[];
  /** How verbs end of which a woman is the subject. */
  readonly womanVerbEndings: readonly string[];
  /** How names end that are not in the nominative. */
  readonly obliqueEndings: readonly string[];
  /** Endings among these that are oftener a nominative's: «Гарсия». */
  readonly nominativeEndings: readonly string[];
  /** How names end that are the same in all cases. */
  readonly indeclinableEndings: readonly string[];
  /** Words that belong to no noun phrase. */
  readonly apart: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly joined: ReadonlySet<string>;
  /** Particle and article, as the beginning of a word that goes on a name (Arabic وال, لل). */
  readonly joining: readonly string[];
  /** How surnames end that were adjectives of a place or tribe («الدوسري»); empty where that tells nothing. */
  readonly nisba: string;
  /** "And" where it is written together with the word behind it; empty elsewhere. */
  readonly and: string;
  /** Possessives at the end of a word, which then is no name («رقمها»). */
  readonly boundEndings: readonly string[];
  /** Possessives that are told from the end of a noun only as they are written: «مكتبه», «مكتبة». */
  readonly boundAsWritten: readonly string[];
  /** Given names that are told from a common word by letters that the comparison key folds («علي», «على»). */
  readonly namesAsWritten: ReadonlySet<string>;
  /** A bare coalition in an article on this entity is that one: foe → coalition. */
  readonly coalitions: ReadonlyMap<string, string>;
  /** Id part of states whose bodies are not named by their English name. */
  readonly stateIds: ReadonlyMap<string, string>;
  /** Bodies whose id breaks the convention: `united-states-armed-forces` → `Q11211`. */
  readonly bodies: ReadonlyMap<string, string>;
  /** The other way round. */
  readonly bodyKeys: ReadonlyMap<string, string>;
  /** English names of bodies without a state: what kind a whole name means, words beside a portfolio, one word for each portfolio. */
  readonly bareBodies: {
    readonly kinds: ReadonlyMap<string, string>;
    readonly filler: ReadonlySet<string>;
    readonly portfolios: ReadonlyMap<string, string>;
  };
  /** The language that reads the names of another script. */
  readonly readers: ReadonlyMap<string, string>;
  /** The state whose name the press of the language leaves out; empty where there is no such state. */
  readonly home: string;
  /** Governments whose name is a house's, too. */
  readonly buildings: ReadonlySet<string>;
  /** Spellings with vowel signs, or doubled letters, that tell which of two names is meant: entity ids. */
  readonly vowelled: ReadonlyMap<string, string>;
  readonly scripts: ReadonlyMap<string, SoundTable>;
  readonly romanisation: Romanisation;
  readonly words: NameWords;
  readonly rows: readonly NameRow[];
  /** Whether names change with the case. */
  readonly hasCases: boolean;
  /** The rows that have a form with this ending, with the index of the case. */
  readonly byForm: ReadonlyMap<string, readonly (readonly [row: NameRow, index: number])[]>;
  /** Letters of the longest form. */
  readonly longestForm: number;
}

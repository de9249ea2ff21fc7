import { parseFeatures, type LanguagePack } from '../../../match/index.js';
import { toKey } from '../../../text/index.js';
import { perPack } from '../../per-pack.js';
import { Glossary } from './glossary.js';
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

const USUAL_TITLE_CASE = 0.75;

/** The name tables of a pack; empty ones when its language has no `names.yaml`. */
export const nameTables = perPack(readTables);

function readTables(pack: LanguagePack): NameTables {
  const names = recordOf(pack.settings['names']);
  const scripts = Object.entries(recordOf(names['scripts'])).map(
    ([script, table]): [string, SoundTable] => [script, soundTable(recordOf(table))],
  );
  const rows = listOf(names['rows']).map(rowOf);
  const byForm = formIndex(rows);
  const bodies = mapOf(names['bodies']);
  return {
    surnameEndings: textsOf(names['surname-endings']),
    patronymicEndings: textsOf(names['patronymic-endings']),
    adjectiveEndings: textsOf(names['adjective-endings']),
    titleCaseShare:
      typeof names['title-case-share'] === 'number' ? names['title-case-share'] : USUAL_TITLE_CASE,
    hasSmallDemonyms: names['small-demonyms'] === true,
    hasQuotedPlaces: names['quoted-places'] === true,
    surnameMayLead: names['surname-first'] === true,
    openingEndings: textsOf(names['opening-endings']),
    nominatives: listOf(names['nominatives']).map(nominativeRow),
    genders: NOUN_GENDERS.flatMap((gender) => {
      const endings = textsOf(recordOf(names['genders'])[gender]);
      return endings.length > 0 ? [[gender, endings] as const] : [];
    }),
    casesOf: new Map(
      [...mapOf(names['cases-of'])].map(([word, cases]) => [
        word,
        cases.split(' ').reduce((bits, name) => bits | (parseFeatures(name) ?? 0), 0),
      ]),
    ),
    placeLemmaEndings: textsOf(names['place-lemma-endings']),
    agreement: listsOf(names['agreement']),
    complementLinks: listsOf(names['complement-links']),
    adjectiveSuffixes: textsOf(names['adjective-suffixes']),
    adjectiveBases: {
      suffix: textOf(recordOf(names['adjective-bases'])['suffix']) ?? '',
      endings: textsOf(recordOf(names['adjective-bases'])['endings']),
    },
    adjectiveStems: textsOf(names['adjective-stems']),
    bodyWords: bodyWordsOf(recordOf(names['body-words'])),
    capitalPrefixes: new Set(textsOf(names['capital-prefixes'])),
    verbEndings: textsOf(names['verb-endings']),
    genitiveEndings: textsOf(names['genitive-endings']),
    placeEndings: textsOf(names['place-endings']),
    notPlaceEndings: textsOf(names['not-place-endings']),
    notPlaces: textsOf(names['not-places']),
    directions: new Glossary(new Map(textsOf(names['directions']).map((stem) => [stem, '']))),
    surnameAdjectives: textsOf(names['surname-adjectives']),
    sharedEndings: textsOf(names['shared-endings']),
    womanVerbEndings: textsOf(names['woman-verb-endings']),
    indeclinableEndings: textsOf(names['indeclinable-endings']),
    obliqueEndings: textsOf(names['oblique-endings']),
    nominativeEndings: textsOf(names['nominative-endings']),
    apart: new Set(textsOf(names['apart']).map(toKey)),
    articles: new Set(textsOf(names['articles'])),
    joined: new Set(textsOf(names['joined'])),
    joining: textsOf(names['joining']),
    nisba: textOf(names['nisba']) ?? '',
    and: textOf(names['and']) ?? '',
    boundEndings: textsOf(names['bound-endings']),
    boundAsWritten: textsOf(names['bound-as-written']),
    namesAsWritten: new Set(textsOf(names['names-as-written'])),
    coalitions: mapOf(names['coalitions-against']),
    stateIds: mapOf(names['state-ids']),
    bodies,
    bodyKeys: new Map([...bodies].map(([key, id]) => [id, key])),
    bareBodies: {
      kinds: mapOf(recordOf(names['bare-bodies'])['kinds']),
      filler: new Set(textsOf(recordOf(names['bare-bodies'])['filler'])),
      portfolios: mapOf(recordOf(names['bare-bodies'])['portfolios']),
    },
    readers: mapOf(names['readers']),
    home: textOf(names['home']) ?? '',
    buildings: new Set(textsOf(names['buildings'])),
    vowelled: new Map(
      Object.entries(recordOf(names['vowelled'])).flatMap(([id, spellings]) =>
        textsOf(spellings).map((spelling) => [spelling.normalize('NFC'), id] as const),
      ),
    ),
    scripts: new Map(scripts),
    romanisation: {
      table: soundTable(recordOf(names['english'])),
      abjad: abjadOf(names['abjad'], pack),
      spellings: new Map([...mapOf(names['spellings'])].map(([word, name]) => [toKey(word), name])),
    },
    words: {
      gloss: new Glossary(byStem(names['gloss']), textsOf(names['gloss-prefixes'])),
      generic: new Glossary(
        new Map(textsOf(names['generic']).map((stem) => [stem, ''])),
        textsOf(names['gloss-prefixes']),
      ),
      isReversed: names['adjectives'] === 'behind',
    },
    rows,
    hasCases: rows.some(({ forms }) => forms.length > 1),
    byForm,
    longestForm: Math.max(0, ...[...byForm.keys()].map((form) => form.length)),
  };
}

function nominativeRow(value: unknown): NominativeRow {
  const row = recordOf(value);
  const ending = (gender: NounGender): string => textOf(row[gender]) ?? '';
  return {
    stems: textsOf(row['stems']),
    endings: { m: ending('m'), f: ending('f'), n: ending('n'), pl: ending('pl') },
  };
}

function abjadOf(value: unknown, { clitics }: LanguagePack): Abjad | null {
  const { vowel, glides, ...rest } = recordOf(value);
  const written = textOf(vowel);
  if (written === null) return null;
  return {
    article: clitics?.article ?? '',
    servant: textOf(rest['servant']) ?? '',
    vowel: written,
    afterLong: textOf(rest['after-long']) ?? written,
    glides: mapOf(glides),
    foreign: mapOf(rest['foreign']),
  };
}

/** English → stems, the other way round. */
function byStem(value: unknown): Map<string, string> {
  const entries = Object.entries(recordOf(value));
  return new Map(
    entries.flatMap(([english, stems]) =>
      textsOf(stems).map((stem): [string, string] => [stem, english]),
    ),
  );
}

function soundTable(source: Readonly<Record<string, unknown>>): SoundTable {
  const letters = mapOf(source['letters']);
  const starts = mapOf(source['starts']);
  const ends = mapOf(source['ends']);
  const groups = [...letters.keys(), ...starts.keys(), ...ends.keys()];
  const longest = groups.reduce((most, group) => Math.max(most, group.length), 1);
  return { letters, starts, ends, words: mapOf(source['words']), longest };
}

function formIndex(rows: readonly NameRow[]): Map<string, [row: NameRow, index: number][]> {
  const index = new Map<string, [row: NameRow, index: number][]>();
  for (const row of rows) {
    row.forms.forEach((slot, at) => {
      for (const form of slot) {
        const list = index.get(form);
        if (list) list.push([row, at]);
        else index.set(form, [[row, at]]);
      }
    });
  }
  return index;
}

function rowOf(value: unknown): NameRow {
  const { ending, after, mark, forms } = recordOf(value);
  return {
    ending: textOf(ending) ?? '',
    after: textOf(after),
    gender: mark === 'm' || mark === 'f' ? mark : null,
    forms: listOf(forms).map(textsOf),
  };
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const bodyWordsOf = ({ prefixes, stems }: Record<string, unknown>): NameTables['bodyWords'] => ({
  prefixes: textsOf(prefixes),
  stems: textsOf(stems),
});

const textsOf = (value: unknown): string[] =>
  listOf(value).filter((item) => typeof item === 'string');
const listsOf = (value: unknown): Map<string, string[]> =>
  new Map(Object.entries(recordOf(value)).map(([key, list]) => [key, textsOf(list)]));
const mapOf = (value: unknown): Map<string, string> =>
  new Map(Object.entries(recordOf(value)).map(([key, sound]) => [key, textOf(sound) ?? '']));

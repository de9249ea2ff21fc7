import { parseFeatures } from '../../../match/index.js';
import type { Section } from '../../section.js';
import { readSurname } from './declension.js';
import { nameTables, type NameTables } from '../sound/name-tables.js';
import { PersonWords } from './person-words.js';
import { rankSurnames, type Lead } from './rank-surnames.js';

/** The parts of a person's name as a text gives them. */
export interface PersonName {
  /** Dictionary forms of given names and patronymic, in order. */
  readonly given: readonly string[];
  /** Letters of the initials, small. */
  readonly initials: readonly string[];
  /** Whether they stand before the given names: "L. Dennis Kozlowski". */
  readonly leadsWithInitial: boolean;
  /** What the surname can be in the dictionary form, the likeliest first; empty when only given names stand there. */
  readonly surnames: readonly string[];
  readonly gender: 'm' | 'f' | null;
}

/** Reads the words `[first, end)` as a person's name. */
export function readPersonName(section: Section, first: number, end: number): PersonName {
  const words = new PersonWords(section, first, end);
  const tables = nameTables(section.pack);
  const { surnameAt, initials, leadsWithInitial } = words;
  const readings = words.forenameReadings();
  const lead =
    surnameAt === null || !words.isRatherGenitive()
      ? readings
      : asMan(readings, words.textOf(surnameAt), tables);
  if (surnameAt === null) {
    const [first] = lead;
    const given = words.given(null, first?.features);
    return { given, initials, leadsWithInitial, surnames: [], gender: first?.gender ?? null };
  }
  const ranked = rankSurnames(words.textOf(surnameAt), lead, tables);
  // A hyphen joins the parts of one surname; particles stand before it.
  const prefix = words.prefixOf(surnameAt);
  return {
    given: words.given(ranked.gender, ranked.features),
    initials,
    leadsWithInitial,
    surnames: ranked.lemmas.map((lemma) => prefix + lemma),
    gender: ranked.gender,
  };
}

const NOMINATIVE = parseFeatures('nom') ?? 0;
const GENITIVE = parseFeatures('gen') ?? 0;

/** «Суд арестовал Александра Иванова»: the readings as a man's genitive, where name and surname allow both it and a woman's nominative. */
function asMan(leads: readonly Lead[], surname: string, tables: NameTables): readonly Lead[] {
  const isWoman = leads.some(({ gender, features }) => gender === 'f' && features & NOMINATIVE);
  const men = leads.filter(({ gender, features }) => gender === 'm' && features & GENITIVE);
  const isMan = readSurname(surname, tables).some(
    ({ gender, features }) => gender !== 'f' && features & GENITIVE,
  );
  return isWoman && isMan && men.length > 0 ? men : leads;
}

/** The name as one would look it up. */
export function personLemma({ given, initials, leadsWithInitial, surnames }: PersonName): string {
  const letters = initials.map((letter) => `${letter.toUpperCase()}.`);
  const front = leadsWithInitial ? [...letters, ...given] : [...given, ...letters];
  return [...front, ...surnames.slice(0, 1)].join(' ');
}

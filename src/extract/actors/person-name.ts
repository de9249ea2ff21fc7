import type { Section } from '../section.js';
import { nameTables } from './name-tables.js';
import { PersonWords } from './person-words.js';
import { rankSurnames } from './rank-surnames.js';

/** The parts of a person's name as a text gives them. */
export interface PersonName {
  /** Dictionary forms of given names and patronymic, in order. */
  readonly given: readonly string[];
  /** Letters of the initials, small. */
  readonly initials: readonly string[];
  /** What the surname can be in the dictionary form, the likeliest first; empty when only given names stand there. */
  readonly surnames: readonly string[];
  readonly gender: 'm' | 'f' | null;
}

/** Reads the words `[first, end)` as a person's name. */
export function readPersonName(section: Section, first: number, end: number): PersonName {
  const words = new PersonWords(section, first, end);
  const tables = nameTables(section.pack);
  const { surnameAt, initials } = words;
  const lead = words.forenameReadings();
  if (surnameAt === null) {
    return { given: words.given(null), initials, surnames: [], gender: lead[0]?.gender ?? null };
  }
  const ranked = rankSurnames(words.textOf(surnameAt), lead, tables);
  // A hyphen joins the parts of one surname; particles stand before it.
  const prefix = words.prefixOf(surnameAt);
  return {
    given: words.given(ranked.gender, ranked.features),
    initials,
    surnames: ranked.lemmas.map((lemma) => prefix + lemma),
    gender: ranked.gender,
  };
}

/** The name as one would look it up. */
export function personLemma({ given, initials, surnames }: PersonName): string {
  const letters = initials.map((letter) => `${letter.toUpperCase()}.`);
  return [...given, ...letters, ...surnames.slice(0, 1)].join(' ');
}

import { unify } from '../../match/index.js';
import { endsLike, readSurname, type Reading } from './declension.js';
import type { NameTables } from './name-tables.js';

/** What a given name beside a surname can be: gender and case. */
export interface Lead {
  readonly gender: 'm' | 'f' | null;
  /** Case bits; 0 where nothing is known. */
  readonly features: number;
}

const NOTHING: Lead = { gender: null, features: 0 };

/**
 * What a surname can be in the dictionary form, the likeliest first: readings that agree with the given name in case and gender
 * («Юлия Крижанская», not Юлий), then endings that only surnames have.
 */
export function rankSurnames(
  word: string,
  leads: readonly Lead[],
  tables: NameTables,
): { lemmas: string[]; gender: 'm' | 'f' | null } {
  const pairs = readSurname(word, tables).flatMap((reading) =>
    (leads.length > 0 ? leads : [NOTHING]).map((lead) => ({
      lemma: reading.lemma,
      gender: lead.gender,
      score: agreement(reading, lead) + likeness(word, reading, tables),
    })),
  );
  // The sort is stable: of equally good readings the nominative, which stands first, is kept.
  const sorted = pairs.sort((a, b) => b.score - a.score);
  return {
    lemmas: [...new Set(sorted.map(({ lemma }) => lemma))],
    gender: sorted[0]?.gender ?? null,
  };
}

function agreement(reading: Reading, lead: Lead): number {
  const agrees = lead.features === 0 || unify(lead.features, reading.features) !== null;
  const { gender } = reading;
  const sameSex = lead.gender === null || gender === null || gender === lead.gender;
  return (agrees ? 8 : 0) + (sameSex ? 4 : 0);
}

/** «Верещуком» is rather «Верещук» than «Верещуко» or «Верещуок»: nothing is put in, and as much as can be taken off. */
function likeness(word: string, { lemma }: Reading, tables: NameTables): number {
  const strong = endsLike(lemma, tables.surnameEndings) ? 2 : 0;
  if (lemma === word) return strong + 1;
  return strong + (word.startsWith(lemma) ? 1 - lemma.length / 1000 : 0);
}

import { parseFeatures, unify } from '../../../match/index.js';
import { endsLike, readSurname, type Reading } from './declension.js';
import type { NameTables } from '../sound/name-tables.js';

/** What a given name beside a surname can be: gender and case. */
export interface Lead {
  readonly gender: 'm' | 'f' | null;
  /** Case bits; 0 where nothing is known. */
  readonly features: number;
}

const NOMINATIVE = parseFeatures('nom') ?? 0;
const OBLIQUE = parseFeatures('ins') ?? 0;

const NOTHING: Lead = { gender: null, features: 0 };

/**
 * What a surname can be in the dictionary form, the likeliest first: readings that agree with the given name in case and gender
 * («Юлия Крижанская», not Юлий), then endings that only surnames have.
 */
export function rankSurnames(
  word: string,
  leads: readonly Lead[],
  tables: NameTables,
): { lemmas: string[]; gender: 'm' | 'f' | null; features: number } {
  const isOpen = sayNoCase(leads);
  const pairs = readSurname(word, tables).flatMap((reading) =>
    (leads.length > 0 ? leads : [NOTHING]).map((lead) => ({
      lemma: reading.lemma,
      features: reading.features,
      gender: lead.gender,
      score: agreement(reading, lead) + likeness(word, reading, isOpen, tables),
    })),
  );
  // The sort is stable: of equally good readings the nominative, which stands first, is kept.
  const sorted = pairs.sort((a, b) => b.score - a.score);
  return {
    lemmas: [...new Set(sorted.map(({ lemma }) => lemma))],
    gender: sorted[0]?.gender ?? null,
    features: sorted[0]?.features ?? 0,
  };
}

/** «Тони» is all cases: it says as little of the surname's as no name at all. */
function sayNoCase(leads: readonly Lead[]): boolean {
  const features = leads.reduce((bits, lead) => bits | lead.features, 0);
  return features === 0 || ((features & NOMINATIVE) !== 0 && (features & OBLIQUE) !== 0);
}

function agreement(reading: Reading, lead: Lead): number {
  const agrees = lead.features === 0 || unify(lead.features, reading.features) !== null;
  const { gender } = reading;
  const sameSex = lead.gender === null || gender === null || gender === lead.gender;
  return (agrees ? 8 : 0) + (sameSex ? 4 : 0);
}

/** «Верещуком» is rather «Верещук» than «Верещуко» or «Верещуок»: nothing is put in, and as much as can be taken off. */
function likeness(word: string, { lemma }: Reading, isAlone: boolean, tables: NameTables): number {
  // Of endings that are both possible the earlier one on the list is commoner: «Гусинский», not «Гусинской».
  const usual = tables.surnameEndings.findIndex((end) => endsLike(lemma, [end]));
  const strong = usual < 0 ? 0 : 2 - usual / 10_000;
  if (lemma === word) return strong + 1;
  // Names that stand alone are oftener another's genitive than a nominative in -а.
  const isOblique =
    isAlone &&
    tables.obliqueEndings.some((end) => word.endsWith(end)) &&
    !tables.nominativeEndings.some((end) => word.endsWith(end));
  // «Анны Зубовской»: she is rather Зубовская than a Зубовской, who does not decline.
  const isAdjective = endsLike(lemma, tables.surnameAdjectives);
  const likely = isOblique || (isAdjective && !isAlone) ? 1.5 : 1;
  // «Коваля» is Коваль: the ending stands in the place of the last letter, of «Менжинского» in that of two.
  const base = lemma.length <= word.length ? lemma.slice(0, isAdjective ? -2 : -1) : lemma;
  return strong + (word.startsWith(base) ? likely - lemma.length / 1000 : 0);
}

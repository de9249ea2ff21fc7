import type { Draft } from './draft.js';
import { endsLike, readSurname, type Reading } from './declension.js';
import { nameTables, type NameTables } from '../sound/name-tables.js';

/**
 * The dictionary form of a place of one unknown word, by the case that the word before it asks for («в Тусоне» is «Тусон») and by how names
 * of places end. Null for all others, and in languages without cases.
 */
export function placeLemma(
  { section, first, end, type, rule }: Draft,
  caseAt: number = first - 1,
): string | null {
  const tables = nameTables(section.pack);
  const { tokens } = section.stream;
  const token = tokens[first];
  if (type !== 'place' || end - first !== 1 || tables.casesOf.size === 0 || !token) return null;
  const word = section.article.raw.slice(token.start, token.end);
  // Behind its head a name is in the nominative: «в провинции Кордова».
  if (rule === 'actor.place-head') return null;
  const cases = tables.casesOf.get(tokens[caseAt]?.key ?? '') ?? 0;
  let best: string | null = null;
  let most = -Infinity;
  for (const reading of readSurname(word, tables)) {
    const own = score(word, reading, cases, tables);
    if (own > most) [best, most] = [reading.lemma, own];
  }
  return best;
}

/** A word of a name as a dictionary would have it, where its ending is one that names of places have; else the word itself. */
export function usualLemma(word: string, tables: NameTables): string {
  if (!endsLike(word, tables.placeEndings)) return word;
  const usual = readSurname(word, tables).find(({ lemma }) =>
    endsLike(lemma, tables.placeLemmaEndings),
  );
  return usual?.lemma ?? word;
}

function score(
  word: string,
  { lemma, features }: Reading,
  cases: number,
  tables: NameTables,
): number {
  // «в Первомайском»: an adjective stays one.
  const isUsual =
    endsLike(lemma, tables.placeLemmaEndings) ||
    (endsLike(word, tables.surnameAdjectives) && endsLike(lemma, tables.surnameEndings));
  const fits = cases === 0 ? isUsual || lemma === word : (features & cases) !== 0;
  // As much as can be taken off, and nothing put in.
  return (fits ? 8 : 0) + (isUsual ? 2 : 0) + (word.startsWith(lemma) ? 1 - lemma.length / 100 : 0);
}

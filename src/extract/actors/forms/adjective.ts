import type { NameTables, NominativeRow, NounGender } from '../sound/name-tables.js';

/** An adjective in the nominative of a gender; the word itself when the tables do not know its ending. */
export function nominative(word: string, gender: NounGender, tables: NameTables): string {
  const cut = cutEnding(word, tables);
  return cut === null ? word : cut.stem + cut.row.endings[gender];
}

/** What an adjective of a place can be made of, in small letters: «харьковская» of «харьков», «харьковь», «харькова» … */
export function basesOf(word: string, tables: NameTables): string[] {
  const stem = cutEnding(word.toLowerCase(), tables)?.stem;
  const { suffix, endings } = tables.adjectiveBases;
  if (stem === undefined || suffix === '' || !stem.endsWith(suffix)) return [];
  const base = stem.slice(0, -suffix.length);
  return endings.map((ending) => base + ending);
}

function cutEnding(
  word: string,
  { agreement, nominatives }: NameTables,
): { readonly stem: string; readonly row: NominativeRow } | null {
  const small = word.toLowerCase();
  for (const end of agreement.keys()) {
    if (!small.endsWith(end)) continue;
    const stem = small.slice(0, -end.length);
    const row = nominatives.find(({ stems }) => stems.some((last) => stem.endsWith(last)));
    if (row) return { stem: word.slice(0, stem.length), row };
  }
  return null;
}

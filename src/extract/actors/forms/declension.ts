import { parseFeatures } from '../../../match/index.js';
import { Memo, toKey } from '../../../text/index.js';
import { perObject } from '../../per-pack.js';
import type { NameRow, NameTables } from '../sound/name-tables.js';

/** One way to understand a form of a surname. */
export interface Reading {
  /** Dictionary form. */
  readonly lemma: string;
  /** Its comparison key. */
  readonly key: string;
  readonly gender: 'm' | 'f' | null;
  /** Case as a bit of `match/features.ts`. */
  readonly features: number;
}

const CASES = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'].map((name) => parseFeatures(name) ?? 0);
const BOTH = ['m', 'f'] as const;
const NOMINATIVE = CASES[0] ?? 0;
/** Shorter stems are no names: «Ли» is not a form of «Л». */
const SHORTEST_STEM = 2;

const MOST_ANALYSED = 5000;

/**
 * All ways to understand a word as a case form of a surname, the word itself as nominative first. A language
 * without inflection knows only that.
 */
export function readSurname(word: string, tables: NameTables): readonly Reading[] {
  return analysed(tables).of(word);
}

const analysed = perObject(
  (tables: NameTables) => new Memo((word) => analyse(word, tables), MOST_ANALYSED),
);

function analyse(word: string, tables: NameTables): Reading[] {
  const small = word.toLowerCase();
  const readings: Reading[] = [
    { lemma: word, key: toKey(word), gender: null, features: NOMINATIVE },
  ];
  const longest = Math.min(tables.longestForm, small.length - SHORTEST_STEM);
  for (let length = longest; length >= 0; length--) {
    const stem = word.slice(0, word.length - length);
    for (const [row, index] of tables.byForm.get(small.slice(small.length - length)) ?? []) {
      if (!fits(row, stem)) continue;
      const lemma = stem + row.ending;
      const features = CASES[index] ?? 0;
      for (const gender of row.gender === null ? BOTH : [row.gender]) {
        if (firstRow(lemma, gender, tables.rows) === row)
          readings.push({ lemma, key: toKey(lemma), gender, features });
      }
    }
  }
  return readings;
}

const fits = (row: NameRow, stem: string): boolean =>
  row.after === null || row.after.includes(stem.charAt(stem.length - 1).toLowerCase());

/** The row by which a dictionary form changes: the first that fits, as in the tables. */
function firstRow(lemma: string, gender: 'm' | 'f', rows: readonly NameRow[]): NameRow | null {
  const small = lemma.toLowerCase();
  const found = rows.find(
    (row) =>
      (row.gender === null || row.gender === gender) &&
      small.endsWith(row.ending) &&
      fits(row, lemma.slice(0, lemma.length - row.ending.length)),
  );
  return found ?? null;
}

/** Whether a dictionary form ends as only surnames (or patronymics) do. */
export const endsLike = (lemma: string, endings: readonly string[]): boolean => {
  const small = lemma.toLowerCase();
  return endings.some((end) => small.length >= end.length + SHORTEST_STEM && small.endsWith(end));
};

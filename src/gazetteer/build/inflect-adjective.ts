import { applyRow, endsSo, unchanging, type CaseForms } from './inflect-word.js';
import type { AdjectiveRow, Paradigms } from './paradigms.js';

/** One gender or number of an adjective. */
export interface AdjectiveGroup {
  /** Label of the table: m, f, n, pl, national … */
  readonly label: string;
  readonly forms: CaseForms;
}

/** All forms of an adjective given in its dictionary form; null when no line of the table fits. */
export function inflectAdjective(word: string, paradigms: Paradigms): AdjectiveGroup[] | null {
  const row = paradigms.adjectives.find(({ ending, after }) => endsSo(word, ending, after));
  if (!row) return null;
  return [...row.groups].map(([label, endings]) => ({
    label,
    forms: applyRow(word, row.ending, endings, true),
  }));
}

/**
 * The cases of an adjective that stands in a name in some gender or number («Соединённые» Штаты): the first line and
 * group whose nominative it may be; null when none.
 */
export function inflectAgreeing(
  word: string,
  position: 'lead' | 'head',
  paradigms: Paradigms,
): AdjectiveGroup | null {
  for (const row of paradigms.adjectives) {
    const found = agreeingGroup(word, row, row[position]);
    if (found) return found;
  }
  return null;
}

function agreeingGroup(
  word: string,
  row: AdjectiveRow,
  allowed: ReadonlySet<string>,
): AdjectiveGroup | null {
  for (const [label, endings] of row.groups) {
    if (!allowed.has(label)) continue;
    const nominative = endings[0]?.find(
      (ending) => ending !== '' && endsSo(word, ending, row.after),
    );
    if (nominative === undefined) continue;
    return { label, forms: applyRow(word, nominative, endings, false) };
  }
  return null;
}

/** The word as it is, in every case. */
export function unchangingGroup(word: string, label: string, paradigms: Paradigms): AdjectiveGroup {
  return { label, forms: unchanging(word, paradigms).singular };
}

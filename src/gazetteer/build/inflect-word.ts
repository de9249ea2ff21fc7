import { ANIMACY, type EndingRow, type NounRow, type Paradigms } from './paradigms.js';

/** The spellings of a word in each case, in the order of the paradigms' cases. */
export type CaseForms = readonly (readonly string[])[];

/** A word in both numbers; plural null where its table has none. */
export interface WordForms {
  readonly singular: CaseForms;
  readonly plural: CaseForms | null;
  /** The dictionary form is a plural: then `singular` holds the plural's cases. */
  readonly isPlural: boolean;
}

/** Puts a row's endings in place of the ending of a word, whose capitals stay. */
export function applyRow(
  word: string,
  ending: string,
  row: EndingRow,
  animate: boolean,
): CaseForms {
  return row.map((slot) =>
    (slot.length === 1 && slot[0] === ANIMACY ? (row[animate ? 1 : 0] ?? []) : slot).map(
      (replacement) => {
        const kept = word.length - ending.length + commonStart(ending, replacement);
        return word.slice(0, kept) + replacement.slice(commonStart(ending, replacement));
      },
    ),
  );
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Whether a word ends so, in small or capital letters, with one of the letters `after` before it. */
export function endsSo(word: string, ending: string, after: string | null): boolean {
  const small = word.toLowerCase();
  if (!small.endsWith(ending)) return false;
  if (after === null) return true;
  const letter = small.charAt(small.length - ending.length - 1);
  return letter !== '' && after.includes(letter);
}

/** The same spelling in all cases. */
export function unchanging(word: string, paradigms: Paradigms): WordForms {
  return { singular: paradigms.cases.map(() => [word]), plural: null, isPlural: false };
}

/**
 * Inflects one noun by the first line of the tables that fits its ending, mark or gender. Of a hyphenated
 * word the last part changes, or what stands before a link word («Ростов-на-Дону»). Acronyms and
 * words that no line fits stay as they are.
 */
export function inflectNoun(
  word: string,
  mark: string | null,
  animate: boolean,
  tables: readonly (readonly NounRow[])[],
  paradigms: Paradigms,
): WordForms {
  const [before, changing, behind] = changingPart(word, paradigms);
  if (isAcronym(changing)) return unchanging(word, paradigms);
  for (const row of tables.flat()) {
    if (row.mark !== null && row.mark !== mark) continue;
    if (!endsSo(changing, row.ending, row.after)) continue;
    const whole = (forms: CaseForms): CaseForms =>
      forms.map((slot) => slot.map((form) => before + form + behind));
    return {
      singular: whole(applyRow(changing, row.ending, row.singular, animate)),
      plural: row.plural && whole(applyRow(changing, row.ending, row.plural, animate)),
      isPlural: row.isPlural,
    };
  }
  return unchanging(word, paradigms);
}

function changingPart(
  word: string,
  paradigms: Paradigms,
): [before: string, changing: string, behind: string] {
  const parts = word.split('-');
  const link = parts.findIndex((part, index) => index > 0 && paradigms.links.has(part));
  if (link > 0) return ['', parts.slice(0, link).join('-'), `-${parts.slice(link).join('-')}`];
  const last = parts.at(-1) ?? '';
  return [word.slice(0, word.length - last.length), last, ''];
}

/** Two letters or more, all of them capitals: an acronym. */
export function isUpper(word: string): boolean {
  return /\p{L}.*\p{L}/u.test(word) && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** An acronym, also one with small words inside: «МФОККиКП». Acronyms are not inflected. */
export function isAcronym(word: string): boolean {
  return /\p{Lu}.*\p{Lu}$/u.test(word);
}

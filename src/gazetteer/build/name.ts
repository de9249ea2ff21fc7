import { isRecord } from '../../types/guards.js';
import { isString, stringsOf } from './plain.js';

/** Gender or number that a data file marks where the ending of a word does not tell. */
export type Mark = 'm' | 'f' | 'pl';

/** A name in its dictionary form, with what the data say about its inflection. */
export interface Name {
  readonly lemma: string;
  /** Never changes: marked `=`. */
  readonly frozen: boolean;
  readonly mark: Mark | null;
  /** First part of compound adjectives: written with a hyphen at its end, «американо-». */
  readonly combining: boolean;
  /** All forms, where the data list them; null where the paradigms make them. */
  readonly forms: readonly string[] | null;
}

const MARKS: readonly Mark[] = ['m', 'f', 'pl'];

/**
 * Reads a name as the data files write it: a string with an optional mark at its end (`=`, `~f`, `~m`, `~pl`, `-`), or
 * `{lemma, forms}`. Null and a report where it is neither.
 */
export function parseName(
  value: unknown,
  what: string,
  say: (problem: string) => void,
): Name | null {
  if (isString(value)) return parseMarks(value.trim(), what, say);
  if (isRecord(value) && isString(value['lemma'])) {
    const lemma = value['lemma'];
    const forms = stringsOf(value['forms'] ?? [], `${what}: forms of ${lemma}`, say);
    if (forms.length === 0) say(`${what}: ${lemma} needs a list of forms`);
    return { lemma, frozen: false, mark: null, combining: false, forms: [lemma, ...forms] };
  }
  say(`${what}: ${JSON.stringify(value)} is neither a name nor {lemma, forms}`);
  return null;
}

function parseMarks(text: string, what: string, say: (problem: string) => void): Name {
  const plain = { frozen: false, mark: null, combining: false, forms: null };
  if (text.endsWith('=')) return { ...plain, lemma: text.slice(0, -1), frozen: true };
  if (text.endsWith('-')) return { ...plain, lemma: text.slice(0, -1), combining: true };
  const tilde = text.indexOf('~');
  if (tilde < 0) return { ...plain, lemma: text };
  const mark = MARKS.find((known) => known === text.slice(tilde + 1)) ?? null;
  if (mark === null) say(`${what}: the mark after ~ in "${text}" must be ${MARKS.join(', ')}`);
  return { ...plain, lemma: text.slice(0, tilde), mark };
}

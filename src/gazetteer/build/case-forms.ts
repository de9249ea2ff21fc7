import type { Entry } from './entry.js';
import { inflectName } from './inflect-name.js';
import { inflectPerson } from './inflect-person.js';
import type { CaseForms } from './inflect-word.js';
import type { Name } from './name.js';
import { NO_PARADIGMS, type Paradigms } from './paradigms.js';

/** Ким Чен Ын, Пак Кын Хе: the dictionary does not tell which of the parts change. */
const SHORT_PARTS = /^\p{L}{1,4}(?:[ -]\p{L}{1,4}){2,}$/u;

/** A language in which labels are written. */
export interface FormsWanted {
  readonly code: string;
  /** Endings of states where the paradigms allow several: Ukrainian «Іраку», not «Ірака». */
  readonly stateEndings: readonly string[];
}

/**
 * The preferred name of each entry in a language: the nominative and the cases asked for, '' where a form is not certain (the
 * paradigms allow several, or the data list forms without their cases).
 */
export function caseForms(
  entries: readonly Entry[],
  { code, stateEndings }: FormsWanted,
  paradigms: Paradigms = NO_PARADIGMS,
  cases: readonly string[] = [],
): Record<string, readonly string[]> {
  const slots = cases.map((each) => paradigms.cases.indexOf(each));
  const found = entries.flatMap((entry): [string, readonly string[]][] => {
    const name = entry.languages.get(code)?.names[0];
    if (!name) return [];
    const forms = formsOf(name, entry, paradigms);
    const preferred = entry.type === 'state' ? stateEndings : [];
    const certain = slots.map((slot) => certainOf(forms[slot] ?? [], preferred));
    while (certain.at(-1) === '') certain.pop();
    return [[entry.id, [name.lemma, ...certain]]];
  });
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function formsOf(name: Name, entry: Entry, paradigms: Paradigms): CaseForms {
  const isPerson = entry.type === 'person';
  if (name.forms || (isPerson && SHORT_PARTS.test(name.lemma))) return [];
  return isPerson
    ? (inflectPerson(name, entry.gender ?? 'm', paradigms)[0]?.cases ?? [])
    : inflectName(name, paradigms).cases;
}

function certainOf(slot: readonly string[], preferred: readonly string[]): string {
  const forms = [...new Set(slot)];
  const fitting =
    forms.length > 1
      ? forms.filter((form) => preferred.some((ending) => form.endsWith(ending)))
      : forms;
  return fitting.length === 1 ? (fitting[0] ?? '') : '';
}
